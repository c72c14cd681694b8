package nl.vooropleiding.plugin.betwisting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/**
 * That something delivered about a student is said to be wrong: what, by whom, and whom to ask. Closed by a reason, never
 * changed. Natural key: instelling, deelnemer, record and the moment it was noted.
 */
@Entity
@Table(name = "vpl_betwisting")
public class Betwisting {

    /** The most characters of what is wrong. */
    public static final int TEKST_LANGST = 1000;

    /** The most characters of why it was closed. */
    public static final int REDEN_LANGST = 300;

    /**
     * What it is about.
     *
     * @param record natural key of the record; absent when it is about the whole
     * @param omschrijving the record in words, also for when it is no longer delivered
     * @param vraagAan who can correct it: the issuing school, or DUO
     */
    public record Onderwerp(Optional<String> record, String omschrijving, String vraagAan) {}

    /**
     * Who noted it.
     *
     * @param gebruiker the host's id
     * @param naam as the host shows them
     */
    public record Melder(String gebruiker, String naam) {}

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vpl_betwisting_seq")
    @SequenceGenerator(name = "vpl_betwisting_seq", sequenceName = "vpl_betwisting_seq", allocationSize = 50)
    private Long id;

    @Version
    private int versie;

    @Column(nullable = false)
    private String instelling;

    @Column(nullable = false)
    private String deelnemer;

    private String record;

    @Column(nullable = false)
    private String omschrijving;

    @Column(name = "vraag_aan", nullable = false)
    private String vraagAan;

    @Column(nullable = false)
    private String tekst;

    @Column(nullable = false)
    private String melder;

    @Column(name = "melder_naam", nullable = false)
    private String melderNaam;

    @Column(nullable = false)
    private Instant gemeld;

    private String sluiter;

    private Instant gesloten;

    private String reden;

    /** For the persistence provider alone. */
    protected Betwisting() {}

    Betwisting(String instelling, String deelnemer, Onderwerp onderwerp, String tekst, Melder melder, Instant gemeld) {
        this.instelling = instelling;
        this.deelnemer = deelnemer;
        this.record = onderwerp.record().map(r -> hoogstens(r, 200)).orElse(null);
        this.omschrijving = hoogstens(onderwerp.omschrijving(), 300);
        this.vraagAan = hoogstens(onderwerp.vraagAan(), 200);
        this.tekst = tekst;
        this.melder = melder.gebruiker();
        this.melderNaam = hoogstens(melder.naam(), 200);
        this.gemeld = gemeld;
    }

    private static String hoogstens(String tekst, int lengte) {
        return tekst.length() <= lengte ? tekst : tekst.substring(0, lengte);
    }

    void sluit(String gebruiker, String waarom, Instant nu) {
        sluiter = gebruiker;
        reden = waarom;
        gesloten = nu;
    }

    public long id() {
        return id;
    }

    public Optional<String> record() {
        return Optional.ofNullable(record);
    }

    public String omschrijving() {
        return omschrijving;
    }

    public String vraagAan() {
        return vraagAan;
    }

    public String tekst() {
        return tekst;
    }

    public String melderNaam() {
        return melderNaam;
    }

    public Instant gemeld() {
        return gemeld;
    }

    public Optional<Instant> gesloten() {
        return Optional.ofNullable(gesloten);
    }

    public Optional<String> reden() {
        return Optional.ofNullable(reden);
    }

    public boolean open() {
        return gesloten == null;
    }
}
