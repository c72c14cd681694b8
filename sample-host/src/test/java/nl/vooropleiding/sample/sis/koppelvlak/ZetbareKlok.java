package nl.vooropleiding.sample.sis.koppelvlak;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that goes when the test says so. */
final class ZetbareKlok extends Clock {

    private Instant nu = Instant.parse("2026-03-29T00:30:00Z");

    void verder(Duration duur) {
        nu = nu.plus(duur);
    }

    @Override
    public Instant instant() {
        return nu;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
