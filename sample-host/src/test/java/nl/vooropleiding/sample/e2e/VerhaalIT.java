package nl.vooropleiding.sample.e2e;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The story on the embedded database, as it comes out of the box. */
class VerhaalIT extends Verhaal {

    VerhaalIT() {
        super("h2");
    }

    @Override
    @Test
    void eenStudentMeldtZichAan() {
        speel(Map.of());
    }
}
