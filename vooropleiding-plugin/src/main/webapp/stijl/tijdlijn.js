/*
 * Draws the time line out of the table beside it with vis-timeline, as PrimeFaces ships it. It is fetched when the reader
 * comes near, and only once: its address has a version in it. Without it the table is what there is.
 */
(function () {
  "use strict";

  const DAG = 86400000;
  /** On a screen this small, or at 400 % zoom, a line shows less than the table. */
  const TE_SMAL = "(max-width: 37.5rem)";

  /** PrimeFaces' file ends with a widget of its own, which a page without PrimeFaces has no use for. */
  function zonderWidget() {
    window.PrimeFaces = window.PrimeFaces || { widget: { DeferredWidget: { extend: (widget) => widget } } };
  }

  /** The file brings its stylesheet once more, as elements that the page's policy refuses: they are left out. */
  function zonderStijlelementen() {
    const kop = document.head;
    kop.appendChild = (deel) => (deel.tagName === "STYLE" ? deel : Node.prototype.appendChild.call(kop, deel));
    return () => { delete kop.appendChild; };
  }

  function haal(vak) {
    return new Promise((klaar, mislukt) => {
      if (window.vis && window.vis.Timeline) {
        klaar();
        return;
      }
      zonderWidget();
      const stijl = document.createElement("link");
      stijl.rel = "stylesheet";
      stijl.href = vak.dataset.voStijl;
      document.head.append(stijl);
      const script = document.createElement("script");
      script.src = vak.dataset.voScript;
      const terug = zonderStijlelementen();
      script.onload = () => { terug(); klaar(); };
      script.onerror = () => { terug(); mislukt(); };
      document.head.append(script);
    });
  }

  function tekst(delen) {
    const vak = document.createElement("span");
    delen.filter((deel) => deel.tekst).forEach((deel) => {
      const stuk = document.createElement("span");
      stuk.className = deel.stijl;
      stuk.textContent = deel.tekst;
      vak.append(stuk);
    });
    return vak;
  }

  function stuk(rij, baan) {
    const vorm = rij.dataset.voVorm;
    const begin = Date.parse(rij.dataset.voBegin);
    const einde = Date.parse(rij.dataset.voEinde) + DAG;
    return {
      id: rij.dataset.voAnker,
      group: baan,
      type: vorm === "merk" ? "point" : "range",
      start: begin,
      end: vorm === "merk" ? undefined : einde,
      className: `vo-stuk vo-baan-${baan} vo-${vorm}`,
      content: tekst([
        { tekst: rij.dataset.voWat, stijl: "vo-stuk-wat" },
        { tekst: rij.dataset.voSchool, stijl: "vo-stuk-school" },
      ]),
    };
  }

  function teken(vak) {
    const tabel = document.getElementById(vak.dataset.voTijdlijn);
    const banen = Array.from(tabel.tBodies);
    const groepen = banen.map((baan, plek) => ({
      id: baan.dataset.voBaan,
      content: tekst([
        { tekst: baan.dataset.voNaam, stijl: "vo-baannaam" },
        { tekst: baan.dataset.voLeeg, stijl: "vo-baanleeg" },
      ]),
      order: plek,
    }));
    const stukken = banen.flatMap((baan) =>
      Array.from(baan.querySelectorAll("tr[data-vo-begin]")).map((rij) => stuk(rij, baan.dataset.voBaan)));
    const van = Date.parse(vak.dataset.voVan);
    const tot = Date.parse(vak.dataset.voTot);
    const rand = Math.max((tot - van) * 0.06, 200 * DAG);
    vak.hidden = false;
    const lijn = new window.vis.Timeline(vak, stukken, groepen, {
      start: van - rand,
      end: tot + 1.5 * rand,
      min: van - 3 * rand,
      max: tot + 3 * rand,
      showCurrentTime: false,
      zoomKey: "ctrlKey",
      margin: { item: { horizontal: 4, vertical: 6 }, axis: 8 },
      orientation: "bottom",
      stack: true,
      locale: document.documentElement.lang === "en" ? "en" : "nl",
      timeAxis: { scale: "year", step: Math.max(1, Math.ceil((tot - van) / DAG / 365 / 14)) },
      showMajorLabels: false,
      maxHeight: 620,
    });
    lijn.addCustomTime(Date.parse(vak.dataset.voVandaag), "vandaag");
    lijn.setCustomTimeMarker(vak.dataset.voVandaagNaam, "vandaag", false);
    lijn.on("select", (keuze) => {
      if (keuze.items.length > 0) {
        document.dispatchEvent(new CustomEvent("vo-toon", { detail: keuze.items[0] }));
      }
    });
    const klap = vak.parentElement.querySelector("[data-vo-inklapbaar]");
    klap.open = false;
  }

  function begin() {
    if (window.matchMedia(TE_SMAL).matches) {
      return;
    }
    document.querySelectorAll("[data-vo-tijdlijn]:not([data-vo-begonnen])").forEach((vak) => {
      vak.dataset.voBegonnen = "";
      const kijker = new IntersectionObserver((gezien) => {
        if (gezien.some((punt) => punt.isIntersecting)) {
          kijker.disconnect();
          haal(vak).then(() => teken(vak)).catch(() => { vak.hidden = true; });
        }
      }, { rootMargin: "400px" });
      kijker.observe(vak.parentElement);
    });
  }

  /** Where the line does not show, the table it was drawn from does: opened for now, and closed again after. */
  function openTabel() {
    document.querySelectorAll("[data-vo-inklapbaar]:not([open])").forEach((klap) => {
      klap.open = true;
      klap.dataset.voGeopend = "";
    });
  }

  function sluitTabel() {
    document.querySelectorAll("[data-vo-geopend]").forEach((klap) => {
      klap.open = false;
      delete klap.dataset.voGeopend;
    });
  }

  window.addEventListener("beforeprint", openTabel);
  window.addEventListener("afterprint", sluitTabel);
  window.matchMedia(TE_SMAL).addEventListener("change", (nu) => {
    if (nu.matches) {
      openTabel();
    } else {
      sluitTabel();
      begin();
    }
  });
  document.addEventListener("vo-ververst", begin);
  begin();
}());
