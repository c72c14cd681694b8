package nl.vooropleiding.sample.e2e;

import org.junit.jupiter.api.Test;

/** The same story on PostgreSQL, by settings alone. */
class VerhaalOpPostgresIT extends Verhaal {

    VerhaalOpPostgresIT() {
        super("postgres");
    }

    @Override
    @Test
    void eenStudentMeldtZichAan() {
        try (Postgres postgres = Postgres.start()) {
            speel(postgres.settings());
        }
    }
}
