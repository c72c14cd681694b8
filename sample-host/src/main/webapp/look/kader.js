/* The page works without this: it closes drop-downs that are no longer needed and saves a click on a select. */
(function () {
  "use strict";

  var tabs = "nav.tabs details";

  function sluit(behalve) {
    document.querySelectorAll(tabs).forEach(function (d) {
      if (d !== behalve) {
        d.open = false;
      }
    });
  }

  document.addEventListener("click", function (e) {
    sluit(e.target.closest(tabs));
  });

  document.addEventListener("keydown", function (e) {
    var open = e.key === "Escape" && document.querySelector(tabs + "[open]");
    if (open) {
      open.open = false;
      open.querySelector("summary").focus();
    }
  });

  document.addEventListener("focusin", function (e) {
    sluit(e.target.closest(tabs));
  });

  document.querySelectorAll("select[data-kiest]").forEach(function (keuze) {
    var knop = keuze.form.querySelector("button");
    var metMuis = false;
    knop.hidden = true;
    keuze.addEventListener("pointerdown", function () {
      metMuis = true;
    });
    keuze.addEventListener("keydown", function () {
      metMuis = false;
      knop.hidden = false;
    });
    keuze.addEventListener("change", function () {
      if (metMuis) {
        keuze.form.submit();
      }
    });
  });
})();
