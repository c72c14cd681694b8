package nl.vooropleiding.sample.sis.kaart;

import java.util.Map;

/** The tab that a form belongs to: it has none of its own. */
final class Hoofdpagina {

    private static final Map<String, String> VAN_FORMULIER = Map.of(
            "/deelnemer/personalia-wijzigen.xhtml", Adressen.PERSONALIA,
            "/deelnemer/nummer-wijzigen.xhtml", Adressen.PERSONALIA,
            "/deelnemer/aanmelding-nieuw.xhtml", Adressen.VERBINTENISSEN,
            "/deelnemer/aanmelding.xhtml", Adressen.VERBINTENISSEN,
            "/deelnemer/verbintenis-nieuw.xhtml", Adressen.VERBINTENISSEN,
            "/deelnemer/verbintenis.xhtml", Adressen.VERBINTENISSEN,
            "/deelnemer/verwijderen.xhtml", Adressen.KAART);

    private Hoofdpagina() {}

    static String van(String pad) {
        return VAN_FORMULIER.getOrDefault(pad, pad);
    }
}
