package nl.vooropleiding.plugin.codebeheer;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import nl.vooropleiding.plugin.opslag.Beurt;

/** Looks every five seconds into the folder with code lists, and whether another node loaded one. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class CodePuls {

    @Inject
    private Beurt beurt;

    @Inject
    private Codemap map;

    @Inject
    private Codeladingen ladingen;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void kijk() {
        beurt.doe("de codelijsten", this::ronde);
    }

    private void ronde() {
        map.kijk();
        ladingen.ververs();
    }
}
