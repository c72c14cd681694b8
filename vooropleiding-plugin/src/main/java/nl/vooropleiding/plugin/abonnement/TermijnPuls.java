package nl.vooropleiding.plugin.abonnement;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import nl.vooropleiding.plugin.opslag.Beurt;

/**
 * The passing of time: each few seconds whoever is due is noted, to be looked into as if the host had told something.
 * Every node runs it and each student is noted once; what fell due while nothing ran is due still.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class TermijnPuls {

    private static final int PER_KEER = 200;

    @Inject
    private Beurt beurt;

    @Inject
    private Termijnen termijnen;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void kijk() {
        beurt.doe("de termijnen", this::ronde);
    }

    private void ronde() {
        // One batch a time: after a long rest the host is not asked for everybody at once.
        termijnen.noteer(PER_KEER);
    }
}
