package nl.vooropleiding.sample.sis.kaart;

import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.sample.sis.relatie.Verbintenis;

/** Which verbintenis the title bar shows: the one that was asked for, or the first that runs, or the newest. */
final class Verbinteniskeuze {

    private Verbinteniskeuze() {}

    static Context met(Context context, List<Verbintenis> verbintenissen) {
        Optional<Verbintenis> gekozen = verbintenissen.stream()
                .filter(v ->
                        context.verbintenis().filter(("V" + v.getId())::equals).isPresent())
                .findFirst()
                .or(() -> verbintenissen.stream()
                        .filter(v -> v.loopt(context.peildatum()))
                        .findFirst())
                .or(() -> verbintenissen.stream().findFirst());
        return new Context(
                context.instelling(),
                context.deelnemer(),
                gekozen.map(v -> "V" + v.getId()),
                context.gebruiker(),
                context.peildatum(),
                context.locale(),
                context.correlatie());
    }
}
