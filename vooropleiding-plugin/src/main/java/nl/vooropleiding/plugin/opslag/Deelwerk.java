package nl.vooropleiding.plugin.opslag;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Work for a whole school that is done in pieces: which node has it in hand, how far was read, and why it does not go on.
 * It is taken for a while: of a node that dies another takes it over.
 */
@MappedSuperclass
public abstract class Deelwerk {

    private static final int MELDING_LANGST = 500;

    @Column(name = "bezet_tot")
    private Instant bezetTot;

    private String bladwijzer;

    private String melding;

    @Column(nullable = false)
    private String correlatie = UUID.randomUUID().toString();

    /** Whether no node has it in hand. */
    public boolean vrij(Instant nu) {
        return bezetTot == null || !nu.isBefore(bezetTot);
    }

    /** This node works on it until that moment; after it another may. */
    public void bezet(Instant tot) {
        bezetTot = tot;
    }

    public void vrijgegeven() {
        bezetTot = null;
    }

    /** @param waar where the next piece begins; null at the end, and to begin anew */
    public void gelezenTot(String waar) {
        bladwijzer = waar;
        melding = null;
    }

    /** @param waarom in words, for a page */
    public void hapert(String waarom) {
        melding = waarom.length() <= MELDING_LANGST ? waarom : waarom.substring(0, MELDING_LANGST);
    }

    /** Nothing keeps it from going on any more. */
    public void gaatVerder() {
        melding = null;
    }

    /** Where the next piece begins; empty at the begin and at the end. */
    public Optional<String> bladwijzer() {
        return Optional.ofNullable(bladwijzer);
    }

    /** Why it does not go on by itself. */
    public Optional<String> melding() {
        return Optional.ofNullable(melding);
    }

    public String correlatie() {
        return correlatie;
    }
}
