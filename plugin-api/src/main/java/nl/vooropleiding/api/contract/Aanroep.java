package nl.vooropleiding.api.contract;

import java.util.Optional;
import nl.vooropleiding.api.PluginException;

/**
 * One call across the koppelvlak.
 *
 * @param naam the method and what is special about the call
 */
record Aanroep(String naam, Roep roep) {

    /** The call itself; a method without an answer gives null. */
    @FunctionalInterface
    interface Roep {
        Object roep() throws PluginException;
    }

    /** How a call may end: with an answer, or with a reason. */
    record Uitkomst(Optional<Object> antwoord, Optional<PluginException> fout) {

        /** To compare two calls without looking into the answer. */
        String soort() {
            return fout.map(f -> f.reden().name()).orElse("an answer");
        }
    }

    /** Makes the call; anything thrown but a clean PluginException breaks a rule. */
    Uitkomst uitkomst() {
        try {
            return new Uitkomst(Optional.ofNullable(roep.roep()), Optional.empty());
        } catch (PluginException e) {
            Eis.dat(e.getCause() == null, naam + " threw a PluginException with a cause, which keeps a class loader");
            Eis.zonderNummer(String.valueOf(e.getMessage()), "the message of " + naam);
            return new Uitkomst(Optional.empty(), Optional.of(e));
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            throw new AssertionError(naam + " threw " + e.getClass().getName() + " instead of a PluginException", e);
        }
    }
}
