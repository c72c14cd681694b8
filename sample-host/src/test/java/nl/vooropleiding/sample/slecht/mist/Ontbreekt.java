package nl.vooropleiding.sample.slecht.mist;

import java.util.List;

/** Compiled, and then left out of the WAR. */
final class Ontbreekt {

    private Ontbreekt() {}

    static <T> List<T> doorgegeven(List<T> rijen) {
        return rijen;
    }
}
