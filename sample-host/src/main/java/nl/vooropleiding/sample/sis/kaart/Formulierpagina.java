package nl.vooropleiding.sample.sis.kaart;

import java.util.Map;
import java.util.Optional;
import nl.vooropleiding.sample.sis.toegang.Rol.Bevoegdheid;

/**
 * The pages of the card on which something is filled in.
 *
 * @param tab the page whose tab the form belongs to: it has none of its own
 * @param nodig what someone must be allowed to open it
 */
record Formulierpagina(String tab, Bevoegdheid nodig) {

    private static final Map<String, Formulierpagina> PER_PAD = Map.of(
            "/deelnemer/personalia-wijzigen.xhtml", new Formulierpagina(Adressen.PERSONALIA, Bevoegdheid.PERSONALIA),
            "/deelnemer/nummer-wijzigen.xhtml", new Formulierpagina(Adressen.PERSONALIA, Bevoegdheid.NUMMER),
            "/deelnemer/aanmelding-nieuw.xhtml", new Formulierpagina(Adressen.VERBINTENISSEN, Bevoegdheid.AANMELDINGEN),
            "/deelnemer/aanmelding.xhtml", new Formulierpagina(Adressen.VERBINTENISSEN, Bevoegdheid.AANMELDINGEN),
            "/deelnemer/verbintenis-nieuw.xhtml",
                    new Formulierpagina(Adressen.VERBINTENISSEN, Bevoegdheid.VERBINTENISSEN),
            "/deelnemer/verbintenis.xhtml", new Formulierpagina(Adressen.VERBINTENISSEN, Bevoegdheid.VERBINTENISSEN),
            "/deelnemer/verwijderen.xhtml", new Formulierpagina(Adressen.KAART, Bevoegdheid.VERWIJDEREN));

    /** Empty for a page to read. */
    static Optional<Formulierpagina> op(String pad) {
        return Optional.ofNullable(PER_PAD.get(pad));
    }
}
