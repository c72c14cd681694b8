package nl.vooropleiding.sample.sis.relatie;

/** What was asked does not fit the status; often because somebody else was first. */
public class StatusException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StatusException(String van, String naar) {
        super("Van " + van + " kan niet naar " + naar);
    }
}
