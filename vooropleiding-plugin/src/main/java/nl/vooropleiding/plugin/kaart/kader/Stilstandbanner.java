package nl.vooropleiding.plugin.kaart.kader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.vooropleiding.plugin.bericht.Stilstanden;
import nl.vooropleiding.plugin.bericht.Verbindingen.Stilstand;
import nl.vooropleiding.plugin.toegang.Bezoeker;

/** What a page says while nothing goes to the register: to who asks something there, and to who looks at what waits. */
@Named("stilstand")
@RequestScoped
public class Stilstandbanner {

    private final Bezoeker bezoeker;
    private final Stilstanden stilstanden;

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
    public String getVraag() {
        return woorden("stilstand");
    }

    /** That what is in the queue stays there, since when and why; empty when it goes. */
    public String getWachtrij() {
        return woorden("berichten");
    }

    private String woorden(String sleutel) {
        return bezoeker.signOn()
                .map(wie -> woorden(sleutel, stilstanden.van(wie.instelling()), Teksten.voor(bezoeker.locale())))
                .orElse("");
    }

    static String woorden(String sleutel, Stilstand stil, Teksten teksten) {
        return stil.schakelaar()
                .map(s -> teksten.van(
                        sleutel + ".uit",
                        s.door().orElse(""),
                        s.sinds().map(teksten::datumTijd).orElse(""),
                        s.reden().orElse("")))
                .or(() -> stil.zekering().map(z -> teksten.van(sleutel + ".weg", teksten.datumTijd(z.sinds()))))
                .orElse("");
    }
}
