/*
 * What the pages do by themselves: sort and filter the records, open a row, choose a verbintenis, close a drop-down, and
 * look for an answer that is awaited. Without this script every page can still be read; nothing here changes data.
 */
(function () {
  "use strict";

  const WACHT_EERST = 1500;
  const WACHT_MEEST = 5000;
  const WACHT_TOTAAL = 120000;

  function meld(tekst) {
    const plek = document.getElementById("vo-status");
    if (plek) {
      plek.textContent = "";
      window.setTimeout(() => { plek.textContent = tekst; }, 100);
    }
  }

  /* ---- records: sort, filter, open ---- */

  function waarde(rij, sleutel) {
    return rij.dataset[sleutel] || "";
  }

  function sorteer(knop) {
    const kop = knop.closest("th");
    const tabel = knop.closest("table");
    const op = kop.getAttribute("aria-sort") !== "ascending";
    tabel.querySelectorAll("th[aria-sort]").forEach((th) => th.removeAttribute("aria-sort"));
    kop.setAttribute("aria-sort", op ? "ascending" : "descending");
    const vergelijk = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;
    const sleutel = knop.dataset.voSorteer;
    Array.from(tabel.tBodies)
      .map((rij, plek) => ({ rij, plek }))
      .sort((a, b) => {
        const links = waarde(a.rij, sleutel);
        const rechts = waarde(b.rij, sleutel);
        if ((links === "") !== (rechts === "")) {
          return links === "" ? 1 : -1;
        }
        return (op ? 1 : -1) * vergelijk(links, rechts) || a.plek - b.plek;
      })
      .forEach((paar) => tabel.appendChild(paar.rij));
  }

  function filter(keuze) {
    const raster = keuze.closest(".vo-raster");
    const rijen = Array.from(raster.querySelectorAll("tbody[data-vo-groep]"));
    rijen.forEach((rij) => { rij.hidden = keuze.value !== "" && ![rij.dataset.voGroep, rij.dataset.soort].includes(keuze.value); });
    const zichtbaar = rijen.filter((rij) => !rij.hidden).length;
    const telling = raster.querySelector("[data-vo-telling]");
    telling.dataset.voHeel = telling.dataset.voHeel || telling.textContent;
    telling.textContent = zichtbaar === rijen.length
      ? telling.dataset.voHeel
      : raster.dataset.voGefilterd.replace("{0}", zichtbaar).replace("{1}", rijen.length);
    meld(raster.querySelector("caption").textContent);
  }

  /* Which columns of a table a reader leaves out is kept in this browser: it says nothing of anybody. */
  const KOLOMMEN = "vooropleiding.kolommen";

  function bewaarplek(keuze) {
    return keuze.dataset.voKolommen === "records" ? KOLOMMEN : KOLOMMEN + "." + keuze.dataset.voKolommen;
  }

  function verborgenKolommen(keuze) {
    const eerst = keuze.dataset.voVerborgen.split(" ");
    try {
      const bewaard = JSON.parse(window.localStorage.getItem(bewaarplek(keuze)));
      return Array.isArray(bewaard) ? bewaard : eerst;
    } catch (fout) {
      return eerst;
    }
  }

  function toonKolommen() {
    document.querySelectorAll("[data-vo-kolommen]").forEach((keuze) => {
      const tabel = document.getElementById(keuze.dataset.voKolommen);
      if (!tabel) {
        return;
      }
      const weg = verborgenKolommen(keuze);
      tabel.querySelectorAll("[data-vo-kolom]").forEach((cel) => {
        const over = cel.dataset.voKolom.split(" ").filter((kolom) => !weg.includes(kolom));
        cel.hidden = over.length === 0;
        cel.colSpan = Math.max(1, over.length);
      });
      const koppen = Array.from(tabel.tHead.querySelectorAll("th:not([hidden])"));
      tabel.querySelectorAll(".vo-uitklap > td").forEach((cel) => { cel.colSpan = koppen.length; });
      keuze.querySelectorAll("input").forEach((vak) => { vak.checked = !weg.includes(vak.value); });
      const zichtbaar = koppen.map((kop) => kop.dataset.voKolom).filter((kolom) => kolom);
      document.querySelectorAll("[data-vo-in-kolommen='" + tabel.id + "']").forEach((link) => {
        const adres = new URL(link.href);
        adres.searchParams.set("kolommen", zichtbaar.join(","));
        link.href = adres.href;
      });
    });
    meet();
  }

  function kiesKolommen(vak) {
    const keuze = vak.closest("[data-vo-kolommen]");
    const weg = Array.from(keuze.querySelectorAll("input:not(:checked)")).map((v) => v.value);
    try {
      window.localStorage.setItem(bewaarplek(keuze), JSON.stringify(weg));
    } catch (fout) {
      // A browser that keeps nothing shows the columns as they come.
    }
    toonKolommen();
  }

  function open(rij, open) {
    const knop = rij.querySelector(".vo-uit");
    const details = document.getElementById(knop.getAttribute("aria-controls"));
    knop.setAttribute("aria-expanded", String(open));
    details.hidden = !open;
    rij.classList.toggle("vo-open", open);
    meet();
  }

  /** What has to be scrolled sideways on a small screen can be reached by keyboard, and nothing else. */
  function meet() {
    document.querySelectorAll(".vo-tabelvak").forEach((vak) => {
      if (vak.scrollWidth > vak.clientWidth) {
        vak.tabIndex = 0;
      } else {
        vak.removeAttribute("tabindex");
      }
    });
  }

  window.addEventListener("resize", meet);

  function toonRecord(id) {
    const rij = id && document.getElementById(id);
    if (!rij || !rij.matches("tbody[data-vo-groep]")) {
      return;
    }
    if (rij.hidden) {
      const keuze = document.querySelector("[data-vo-filter]");
      keuze.value = "";
      filter(keuze);
    }
    open(rij, true);
    const knop = rij.querySelector(".vo-uit");
    knop.focus({ preventScroll: true });
    knop.scrollIntoView({ block: "center" });
  }

  /* A row of a list whose details are a page of their own: fetched once and shown below the row. */
  async function toonBericht(link) {
    const rij = document.getElementById(link.dataset.voHaal);
    const plek = rij.querySelector("[data-vo-hier]");
    if (plek.childElementCount === 0) {
      try {
        const antwoord = await fetch(link.href, { credentials: "same-origin" });
        const pagina = document.createElement("template");
        pagina.innerHTML = await antwoord.text();
        const inhoud = antwoord.ok && pagina.content.querySelector("[data-vo-bericht]");
        if (!inhoud) {
          throw new Error("geen bericht");
        }
        plek.append(document.adoptNode(inhoud));
      } catch (fout) {
        window.location.assign(link.href);
        return;
      }
    }
    const opent = link.getAttribute("aria-expanded") !== "true";
    link.setAttribute("aria-expanded", String(opent));
    link.setAttribute("aria-controls", rij.id);
    rij.hidden = !opent;
    link.closest("tbody").classList.toggle("vo-open", opent);
  }

  /* ---- rows that are ticked: what is done to them says how many there are ---- */

  function telGekozen(tabel) {
    const vakjes = Array.from(tabel.querySelectorAll("tbody .vo-vink input"));
    const gekozen = vakjes.filter((vak) => vak.checked).length;
    const alle = tabel.querySelector("[data-vo-alle]");
    if (alle) {
      alle.checked = gekozen === vakjes.length && gekozen > 0;
      alle.indeterminate = gekozen > 0 && gekozen < vakjes.length;
    }
    const acties = document.querySelector("[data-vo-acties]");
    if (acties) {
      const alles = document.querySelector("[data-vo-alles]");
      const heel = alles !== null && alles.checked;
      const stand = acties.querySelector("[data-vo-gekozen]");
      stand.dataset.voGeen = stand.dataset.voGeen || stand.textContent;
      stand.textContent = heel
        ? alles.dataset.voAlles
        : gekozen === 0 ? stand.dataset.voGeen : tabel.dataset.voTelt.replace("#", gekozen);
      acties.querySelectorAll("input[type='submit']").forEach((knop) => { knop.disabled = gekozen === 0 && !heel; });
      tabel.querySelectorAll("input[type='checkbox']").forEach((vak) => { vak.disabled = heel; });
    }
  }

  document.querySelectorAll("table[data-vo-telt]").forEach((tabel) => {
    tabel.addEventListener("change", (gebeurtenis) => {
      if (gebeurtenis.target.matches("[data-vo-alle]")) {
        tabel.querySelectorAll("tbody .vo-vink input").forEach((vak) => { vak.checked = gebeurtenis.target.checked; });
      }
      telGekozen(tabel);
    });
    document.querySelectorAll("[data-vo-alles]").forEach((vak) => {
      vak.addEventListener("change", () => telGekozen(tabel));
    });
    telGekozen(tabel);
  });

  document.querySelectorAll("[data-vo-haal]").forEach((link) => {
    link.setAttribute("role", "button");
    link.setAttribute("aria-expanded", "false");
    link.addEventListener("keydown", (gebeurtenis) => {
      if (gebeurtenis.key === " ") {
        gebeurtenis.preventDefault();
        toonBericht(link);
      }
    });
  });

  document.addEventListener("click", (gebeurtenis) => {
    const doel = gebeurtenis.target;
    const kop = doel.closest("[data-vo-sorteer]");
    if (kop) {
      sorteer(kop);
      return;
    }
    const haalt = doel.closest("[data-vo-haal]");
    if (haalt) {
      if (!gebeurtenis.ctrlKey && !gebeurtenis.metaKey && !gebeurtenis.shiftKey) {
        gebeurtenis.preventDefault();
        toonBericht(haalt);
      }
      return;
    }
    const uit = doel.closest(".vo-uit");
    if (uit) {
      open(uit.closest("tbody"), uit.getAttribute("aria-expanded") !== "true");
      return;
    }
    const verwijzing = doel.closest("[data-vo-open]");
    if (verwijzing) {
      gebeurtenis.preventDefault();
      toonRecord(verwijzing.dataset.voOpen);
      return;
    }
    document.querySelectorAll(":is(.vo-tabs, .vo-knoppen, .vo-gereedschap) details[open]").forEach((tab) => {
      if (!tab.contains(doel)) {
        tab.open = false;
      }
    });
  });

  /*
   * Choosing a verbintenis with the mouse shows it at once. By keyboard each arrow key is a choice already, so there the
   * button comes into sight and decides.
   */
  document.querySelectorAll("[data-vo-kiest]").forEach((formulier) => {
    const keuze = formulier.querySelector("select");
    const knop = formulier.querySelector("button");
    let metMuis = false;
    knop.hidden = true;
    keuze.addEventListener("pointerdown", () => { metMuis = true; });
    keuze.addEventListener("keydown", (gebeurtenis) => {
      if (gebeurtenis.key !== "Tab" && gebeurtenis.key !== "Shift") {
        metMuis = false;
        knop.hidden = false;
      }
    });
    keuze.addEventListener("change", () => {
      if (metMuis) {
        formulier.requestSubmit();
      } else {
        knop.hidden = false;
      }
    });
  });

  document.addEventListener("change", (gebeurtenis) => {
    if (gebeurtenis.target.matches("[data-vo-filter]")) {
      filter(gebeurtenis.target);
    }
    if (gebeurtenis.target.matches("[data-vo-kolommen] input")) {
      kiesKolommen(gebeurtenis.target);
    }
  });

  document.addEventListener("keydown", (gebeurtenis) => {
    if (gebeurtenis.key === "Escape") {
      document.querySelectorAll(":is(.vo-tabs, .vo-knoppen, .vo-gereedschap) details[open]").forEach((tab) => {
        const had = tab.contains(document.activeElement);
        tab.open = false;
        if (had) {
          tab.querySelector("summary").focus();
        }
      });
    }
  });

  /* The host's drop-downs stay one at a time where the browser does not see to it. */
  document.addEventListener("toggle", (gebeurtenis) => {
    const tab = gebeurtenis.target;
    if (tab.matches && tab.matches(":is(.vo-tabs, .vo-knoppen) details") && tab.open) {
      document.querySelectorAll(":is(.vo-tabs, .vo-knoppen, .vo-gereedschap) details[open]").forEach((ander) => {
        if (ander !== tab) {
          ander.open = false;
        }
      });
    }
  }, true);

  /* ---- a part of the page that goes on while it is looked at: read anew until it says that it is done ---- */

  function houBij() {
    const deel = document.querySelector("[data-vo-ververs]:not([data-vo-ververs=''])");
    if (!deel) {
      return;
    }
    window.setTimeout(async () => {
      if (!document.hidden && !ingedrukt && !verstuurd && !deel.contains(document.activeElement)) {
        try {
          const adres = new URL(window.location.href);
          adres.searchParams.delete("melding");
          const antwoord = await fetch(adres, { credentials: "same-origin", cache: "no-store" });
          const pagina = document.createElement("template");
          pagina.innerHTML = await antwoord.text();
          const nieuw = antwoord.ok && pagina.content.getElementById(deel.id);
          if (!nieuw) {
            return;
          }
          deel.replaceWith(document.adoptNode(nieuw));
          document.querySelectorAll("[data-vo-mee]").forEach((oud) => {
            const anders = pagina.content.getElementById(oud.id);
            if (anders && !oud.contains(document.activeElement)) {
              oud.replaceWith(document.adoptNode(anders));
            }
          });
          if (nieuw.dataset.voVervers === "") {
            meld(nieuw.querySelector("h2").textContent);
          }
        } catch (fout) {
          // Away for a moment: it is looked at again.
        }
      }
      houBij();
    }, Number(deel.dataset.voVervers));
  }

  houBij();

  /*
   * ---- what a person is doing goes first ----
   * A page that reads itself anew takes no click away while a button is held, none that was sent, and nothing typed.
   */

  const NA_VERSTUREN = 5000;
  const NOG_EVEN = 300;
  let ingedrukt = false;
  let verstuurd = false;

  document.addEventListener("pointerdown", () => { ingedrukt = true; }, true);
  ["pointerup", "pointercancel"].forEach((soort) =>
    document.addEventListener(soort, () => window.setTimeout(() => { ingedrukt = false; }, 0), true));
  document.addEventListener("submit", () => {
    verstuurd = true;
    // What is sent for a file leaves the page where it is.
    window.setTimeout(() => { verstuurd = false; }, NA_VERSTUREN);
  }, true);

  function isGetypt(deel) {
    return [...deel.querySelectorAll("input:not([type=checkbox], [type=radio]), textarea")]
      .some((veld) => veld.value !== veld.defaultValue);
  }

  function alsHetKan(deel, werk) {
    if (ingedrukt || verstuurd || isGetypt(deel)) {
      window.setTimeout(() => alsHetKan(deel, werk), NOG_EVEN);
    } else {
      werk();
    }
  }

  /* ---- a page that waits for an answer ---- */

  function wacht() {
    const kaart = document.querySelector("[data-vo-wacht='true']");
    if (!kaart) {
      return;
    }
    const adres = new URL(kaart.dataset.voStatus, window.location.href);
    adres.searchParams.set("deelnemer", new URLSearchParams(window.location.search).get("deelnemer") || "");
    const begin = Date.now();
    let pauze = WACHT_EERST;

    function stop() {
      const tekst = document.querySelector("[data-vo-wachttekst]");
      if (tekst) {
        tekst.textContent = kaart.dataset.voGestopt;
        meld(kaart.dataset.voGestopt);
      }
    }

    function later() {
      if (Date.now() - begin > WACHT_TOTAAL) {
        stop();
        return;
      }
      window.setTimeout(kijk, pauze);
      pauze = Math.min(WACHT_MEEST, pauze * 1.2);
    }

    function kijk() {
      if (document.hidden) {
        later();
        return;
      }
      fetch(adres, { headers: { "X-Requested-With": "fetch" }, cache: "no-store" })
        .then((antwoord) => {
          if (antwoord.status === 401 || antwoord.status === 403) {
            stop();
            return null;
          }
          return antwoord.ok ? antwoord.text() : kaart.dataset.voStempel;
        })
        .then((stempel) => {
          if (stempel === null) {
            return;
          }
          if (stempel === kaart.dataset.voStempel) {
            later();
          } else {
            ververs(kaart.dataset.voBijgewerkt);
          }
        })
        .catch(later);
    }

    later();
  }

  /*
   * Puts the new content in place without losing where the reader is. The style of the fetched page is left out: it
   * carries that page's nonce, not ours.
   */
  function ververs(tekst) {
    fetch(window.location.href, { headers: { "X-Requested-With": "fetch" }, cache: "no-store" })
      .then((antwoord) => (antwoord.ok ? antwoord.text() : Promise.reject(new Error(String(antwoord.status)))))
      .then((pagina) => alsHetKan(document.querySelector("main"), () => plaats(pagina, tekst)))
      .catch(() => alsHetKan(document.querySelector("main"), () => window.location.reload()));
  }

  function plaats(pagina, tekst) {
    const nieuw = new DOMParser()
      .parseFromString(pagina.replace(/<style[\s\S]*?<\/style>/, ""), "text/html")
      .querySelector("main .vo-kaart");
    const oud = document.querySelector("main .vo-kaart");
    if (!nieuw || !oud) {
      window.location.reload();
      return;
    }
    const actief = oud.contains(document.activeElement);
    oud.replaceWith(nieuw);
    if (actief) {
      document.getElementById("inhoud").focus({ preventScroll: true });
    }
    document.dispatchEvent(new CustomEvent("vo-ververst"));
    meld(tekst);
    wacht();
  }

  document.addEventListener("vo-toon", (gebeurtenis) => toonRecord(gebeurtenis.detail));
  document.addEventListener("vo-ververst", toonKolommen);
  toonKolommen();
  wacht();
  toonRecord(window.location.hash.slice(1));
}());
