package nl.vooropleiding.plugin.inzage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * That somebody saw or took out what is known of a student. Ids of the host only, never a name or a number; the row
 * outlives the student's removal under a pseudonym.
 */
@Entity
@Table(name = "vpl_inzage")
public class Inzage {

    /** What was seen or done. */
    public enum Wat {
        VOOROPLEIDINGEN_DUO,
        PANEEL_ABONNEMENT,
        SAMENVATTING,
        NU_OPGEVRAAGD,
        KLOPT_NIET,
        OVERNEMEN,
        BERICHTEN,
        BERICHTEN_EXPORT,
        BERICHT,
        ABONNEMENT_WIJZIGEN,
        ABONNEMENT_GEWIJZIGD,
        ABONNEMENTEN,
        EXPORT_PDF,
        EXPORT_CSV,
        EXPORT_XLSX,
        INZAGE_EXPORT,
        MIJN_AANMELDERS,
        WERKLIJST,
        UITVOER,
        VERWIJDERING
    }

    /** In place of a student, in a row about the log itself. */
    public static final String LIJST = "-";

    private static final int GROND_LANGST = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vpl_inzage_seq")
    @SequenceGenerator(name = "vpl_inzage_seq", sequenceName = "vpl_inzage_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, length = 100)
    private String instelling;

    @Column(nullable = false, length = 100)
    private String gebruiker;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    private Wat wat;

    @Column(nullable = false, length = 100)
    private String deelnemer;

    @Column(nullable = false)
    private Instant moment;

    @Column(nullable = false, length = GROND_LANGST)
    private String grond;

    /** For the persistence provider alone. */
    protected Inzage() {}

    public Inzage(String instelling, String gebruiker, Wat wat, String deelnemer, Instant moment, String grond) {
        this.instelling = instelling;
        this.gebruiker = gebruiker;
        this.wat = wat;
        this.deelnemer = deelnemer;
        this.moment = moment;
        this.grond = grond.length() <= GROND_LANGST ? grond : grond.substring(0, GROND_LANGST);
    }

    long id() {
        return id;
    }

    public String deelnemer() {
        return deelnemer;
    }

    public String gebruiker() {
        return gebruiker;
    }

    public Wat wat() {
        return wat;
    }

    public Instant moment() {
        return moment;
    }

    public String grond() {
        return grond;
    }
}
