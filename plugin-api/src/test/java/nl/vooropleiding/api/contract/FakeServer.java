package nl.vooropleiding.api.contract;

import java.util.Optional;
import java.util.function.LongSupplier;
import nl.vooropleiding.api.Discovery;
import nl.vooropleiding.api.FakeNaming;

/** What a server gives the contracts: names, a transaction and a clock that only moves when a fake says so. */
final class FakeServer implements Transactie, LongSupplier {

    private long nu;
    private boolean bezig;
    private boolean gemarkeerd;

    FakeServer() {
        FakeNaming.begin();
    }

    Discovery discovery() {
        return new Discovery(naam -> Optional.empty());
    }

    void wacht(long milliseconden) {
        nu += milliseconden * 1_000_000;
    }

    boolean inTransactie() {
        return bezig;
    }

    @Override
    public long getAsLong() {
        return nu;
    }

    @Override
    public void begin() {
        if (bezig) {
            throw new IllegalStateException("a transaction is still open");
        }
        bezig = true;
        gemarkeerd = false;
    }

    @Override
    public void markeer() {
        gemarkeerd = bezig;
    }

    @Override
    public boolean gemarkeerd() {
        return gemarkeerd;
    }

    @Override
    public void draaiTerug() {
        bezig = false;
        gemarkeerd = false;
    }
}
