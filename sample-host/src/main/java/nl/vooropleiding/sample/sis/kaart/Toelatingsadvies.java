package nl.vooropleiding.sample.sis.kaart;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.vooropleiding.api.kaart.Toon;
import nl.vooropleiding.api.vooropleiding.Samenvatting;
import nl.vooropleiding.api.vooropleiding.Samenvatting.Toelating;
import nl.vooropleiding.sample.sis.koppelvlak.Samenvattingen;
import nl.vooropleiding.sample.sis.koppelvlak.Samenvattingen.Antwoord;
import nl.vooropleiding.sample.sis.relatie.Aanmelding;

/** What the register says about admission to the opleiding of one aanmelding, beside the form that decides on it. */
@Named("toelatingsadvies")
@RequestScoped
public class Toelatingsadvies {

    @Inject
    private Kaartpagina pagina;

    @Inject
    private Samenvattingen samenvattingen;

    private Beeld beeld;

    /**
     * @param staat part of a key of the texts: the oordeel, or why there is none; empty to show nothing
     * @param klasse of the pill, with the sign in it
     */
    public record Beeld(String staat, String klasse, String teken, List<String> redenen, String regel, String kenmerk) {
        static final Beeld NIETS = zonder("", "");

        static Beeld zonder(String staat, String kenmerk) {
            return new Beeld(staat, "", "", List.of(), "", kenmerk);
        }
    }

    /** Asked once for a page. */
    public Beeld voor(Aanmelding aanmelding) {
        if (beeld == null) {
            beeld = aanmelding.getOpleiding().mboniveau().isEmpty() ? Beeld.NIETS : vraag(aanmelding);
        }
        return beeld;
    }

    private Beeld vraag(Aanmelding aanmelding) {
        Antwoord antwoord = samenvattingen.van(pagina.context());
        if (antwoord instanceof Antwoord.Gegeven gegeven) {
            return advies(gegeven.samenvatting(), aanmelding);
        }
        return antwoord instanceof Antwoord.Gestoord gestoord
                ? Beeld.zonder("storing", gestoord.kenmerk())
                : Beeld.NIETS;
    }

    private static Beeld advies(Samenvatting samenvatting, Aanmelding aanmelding) {
        return samenvatting
                .toelating(aanmelding.getOpleiding().mboniveau().orElseThrow())
                .map(Toelatingsadvies::beeld)
                .orElseGet(() -> Beeld.zonder("onbekend", ""));
    }

    private static Beeld beeld(Toelating toelating) {
        Toon toon =
                switch (toelating.oordeel()) {
                    case JA -> Toon.GOED;
                    case NEE -> Toon.STIL;
                    case TE_BEOORDELEN -> Toon.LET_OP;
                };
        return new Beeld(
                toelating.oordeel().name(),
                Toonbeeld.klasse(toon),
                Toonbeeld.teken(toon),
                toelating.redenen(),
                toelating.regel(),
                "");
    }
}
