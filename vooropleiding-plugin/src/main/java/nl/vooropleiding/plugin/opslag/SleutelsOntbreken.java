package nl.vooropleiding.plugin.opslag;

/** The keys are missing or unusable; the message says which setting to mend. */
public class SleutelsOntbreken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SleutelsOntbreken(String bericht) {
        super(bericht);
    }
}
