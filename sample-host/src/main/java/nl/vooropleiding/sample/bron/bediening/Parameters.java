package nl.vooropleiding.sample.bron.bediening;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.vooropleiding.sample.bron.bediening.Opdrachten.Onbegrepen;
import nl.vooropleiding.sample.bron.verkeer.Instelwaarden.Storing;

/** The parameters of a request, each as what it must be. */
final class Parameters {

    private static final Duration LANGSTE = Duration.ofHours(1);

    private final UnaryOperator<String> bron;

    Parameters(UnaryOperator<String> bron) {
        this.bron = bron;
    }

    Optional<String> waarde(String naam) {
        return Optional.ofNullable(bron.apply(naam)).map(String::strip).filter(waarde -> !waarde.isEmpty());
    }

    String eis(String naam) throws Onbegrepen {
        return waarde(naam).orElseThrow(() -> new Onbegrepen("De parameter " + naam + " ontbreekt."));
    }

    Optional<Long> getal(String naam) throws Onbegrepen {
        Optional<String> waarde = waarde(naam);
        if (waarde.filter(tekst -> !tekst.matches("[0-9]{1,18}")).isPresent()) {
            throw new Onbegrepen("De parameter " + naam + " is geen getal.");
        }
        return waarde.map(Long::valueOf);
    }

    Optional<Duration> milliseconden(String naam) throws Onbegrepen {
        Optional<Duration> duur = getal(naam).map(Duration::ofMillis);
        if (duur.filter(tijd -> tijd.compareTo(LANGSTE) > 0).isPresent()) {
            throw new Onbegrepen("De parameter " + naam + " is hoogstens een uur: " + LANGSTE.toMillis() + " ms.");
        }
        return duur;
    }

    Optional<Boolean> jaNee(String naam) throws Onbegrepen {
        Optional<String> waarde = waarde(naam);
        if (waarde.filter(tekst -> !tekst.equals("J") && !tekst.equals("N")).isPresent()) {
            throw new Onbegrepen("De parameter " + naam + " is J of N.");
        }
        return waarde.map("J"::equals);
    }

    Optional<Storing> storing(String naam) throws Onbegrepen {
        Optional<String> waarde = waarde(naam);
        Optional<Storing> storing = waarde.flatMap(tekst -> Arrays.stream(Storing.values())
                .filter(soort -> soort.name().equals(tekst))
                .findFirst());
        if (waarde.isPresent() && storing.isEmpty()) {
            throw new Onbegrepen("De parameter " + naam + " is een van " + Arrays.toString(Storing.values()) + ".");
        }
        return storing;
    }
}
