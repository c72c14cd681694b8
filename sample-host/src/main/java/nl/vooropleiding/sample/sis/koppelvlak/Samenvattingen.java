package nl.vooropleiding.sample.sis.koppelvlak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.PluginException.Reden;
import nl.vooropleiding.api.vooropleiding.Samenvatting;
import nl.vooropleiding.api.vooropleiding.Vooropleidingen;

/** What the register says of a student, for a page of the host. Always answers, within the budget of a page. */
@ApplicationScoped
public class Samenvattingen {

    @Inject
    private Register register;

    /** What came of asking. */
    public sealed interface Antwoord {
        record Gegeven(Samenvatting samenvatting) implements Antwoord {}

        /** There is nothing to show: no plugin offers it, or the user may not see it. */
        record Niets() implements Antwoord {}

        /** @param kenmerk what the log calls it */
        record Gestoord(String kenmerk) implements Antwoord {}
    }

    public Antwoord van(Context context) {
        return register.dienst(Vooropleidingen.class)
                .map(bekende -> vraag(bekende, context))
                .orElseGet(Antwoord.Niets::new);
    }

    private Antwoord vraag(Bekende bekende, Context context) {
        Uitkomst<Optional<Samenvatting>> uitkomst =
                register.roep(bekende, () -> haal(bekende, context)).uitkomst(register.budget());
        if (uitkomst instanceof Uitkomst.Gelukt<Optional<Samenvatting>> gelukt) {
            return gelukt.waarde().<Antwoord>map(Antwoord.Gegeven::new).orElseGet(Antwoord.Niets::new);
        }
        register.noteer(bekende, (Uitkomst.Mislukt<Optional<Samenvatting>>) uitkomst, context.correlatie());
        return new Antwoord.Gestoord(context.correlatie());
    }

    /** Empty when the user may not see it. */
    private static Optional<Samenvatting> haal(Bekende bekende, Context context) throws PluginException {
        try {
            return Optional.of(Register.zoekOp(bekende, Vooropleidingen.class).samenvatting(context));
        } catch (PluginException e) {
            if (e.reden() == Reden.GEEN_RECHT) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
