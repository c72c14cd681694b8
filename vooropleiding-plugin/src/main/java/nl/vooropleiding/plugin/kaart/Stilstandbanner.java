package nl.vooropleiding.plugin.kaart;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.vooropleiding.plugin.bericht.Schakelaar;
import nl.vooropleiding.plugin.bericht.Stilstanden;
import nl.vooropleiding.plugin.bericht.Verbindingen.Stilstand;
import nl.vooropleiding.plugin.toegang.Bezoeker;

/** What a page tells who asks something of the register while nothing goes there. */
@Named("stilstand")
@RequestScoped
public class Stilstandbanner {

    private final Bezoeker bezoeker;
    private final Stilstanden stilstanden;
    private String tekst;

    /** For the container's proxy alone. */
    Stilstandbanner() {
        this(null, null);
    }

    @Inject
    Stilstandbanner(Bezoeker bezoeker, Stilstanden stilstanden) {
        this.bezoeker = bezoeker;
        this.stilstanden = stilstanden;
    }

    /** That what is asked now waits, since when and why; empty when it goes. */
    public String getTekst() {
        if (tekst == null) {
            tekst = bezoeker.signOn()
                    .map(wie -> woorden(stilstanden.van(wie.instelling()), Teksten.voor(bezoeker.locale())))
                    .orElse("");
        }
        return tekst;
    }

    static String woorden(Stilstand stil, Teksten teksten) {
        return stil.schakelaar()
                .map(s -> uit(s, teksten))
                .or(() -> stil.zekering().map(z -> teksten.van("stilstand.weg", teksten.datumTijd(z.sinds()))))
                .orElse("");
    }

    private static String uit(Schakelaar schakelaar, Teksten teksten) {
        return teksten.van(
                "stilstand.uit",
                schakelaar.sinds().map(teksten::datumTijd).orElse(""),
                schakelaar.door().orElse(""),
                schakelaar.reden().orElse(""));
    }
}
