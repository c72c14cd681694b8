package nl.vooropleiding.api.contract;

import java.util.Objects;
import java.util.Optional;

/**
 * One rule of the koppelvlak, with what proves it.
 *
 * @param zin the behaviour, as a sentence; unique within its contract
 * @param proef throws when the rule is broken
 * @since 1.0
 */
public record Check(String zin, Proef proef) {

    /** Something to run that throws when it is not as it should be. */
    @FunctionalInterface
    public interface Proef {
        /** Returns when all is well; a broken rule is an {@link AssertionError} with what was found. */
        void draai() throws Exception;
    }

    /**
     * What came of a check.
     *
     * @param fout what was found instead; absent when the rule holds
     */
    public record Uitslag(String zin, Optional<String> fout) {
        public Uitslag {
            Objects.requireNonNull(zin, "zin");
            Objects.requireNonNull(fout, "fout");
        }

        /** One line: {@code OK <zin>} or {@code FOUT <zin>: <what was found>}. */
        public String regel() {
            return fout.map(f -> "FOUT " + zin + ": " + f.replaceAll("\\s+", " "))
                    .orElse("OK " + zin);
        }

        /** What broke may quote a person's number; a report does not. */
        private static Uitslag fout(String zin, String wat) {
            return new Uitslag(zin, Optional.of(wat.replaceAll("[0-9]{9}", "*********")));
        }
    }

    public Check {
        Objects.requireNonNull(zin, "zin");
        Objects.requireNonNull(proef, "proef");
    }

    /** Runs the check; whatever goes wrong in it, also in a class that is missing, is its result. */
    public Uitslag uitslag() {
        try {
            proef.draai();
            return new Uitslag(zin, Optional.empty());
        } catch (AssertionError e) {
            return Uitslag.fout(zin, String.valueOf(e.getMessage()));
        } catch (Exception | LinkageError | StackOverflowError e) {
            return Uitslag.fout(zin, e.toString());
        }
    }
}
