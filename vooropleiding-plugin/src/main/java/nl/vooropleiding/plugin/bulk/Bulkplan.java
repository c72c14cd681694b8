package nl.vooropleiding.plugin.bulk;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.vooropleiding.plugin.bericht.Berichtvraag;
import nl.vooropleiding.plugin.opslag.Deelwerk;

/** A plan to do something to many: what, to whom, why, and how fast. */
@Entity
@Table(name = "vpl_bulkplan")
public class Bulkplan extends Deelwerk {

    /** As many characters as are kept of a reason. */
    public static final int REDEN_LANGST = 200;

    /** As many as are done in a second without anybody at a desk noticing. */
    private static final int BERICHTEN_PER_SECONDE = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vpl_bulkplan")
    @SequenceGenerator(name = "vpl_bulkplan", sequenceName = "vpl_bulkplan_seq", allocationSize = 50)
    private Long id;

    @Version
    private int versie;

    @Column(nullable = false)
    private String instelling;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Bulksoort soort;

    @Column(nullable = false)
    private String reden;

    @Column(nullable = false)
    private String door;

    /** The host's id of who made it; absent in plans from before it was kept. */
    private String gebruiker;

    @Column(nullable = false)
    private Instant gemaakt;

    @Embedded
    private Selectie selectie;

    /** The messages it is about, in words that {@link Vraagtekst} reads; absent when it is about students. */
    private String berichten;

    /** Who was answered since then is not asked; absent when nobody is asked. */
    @Column(name = "beantwoord_voor")
    private Instant beantwoordVoor;

    /** How many a second. */
    private int tempo;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Bulkstaat staat;

    @Column(name = "staat_sinds", nullable = false)
    private Instant staatSinds;

    /** When the next may be asked. */
    private Instant volgende;

    protected Bulkplan() {}

    /** Who makes a plan: the host's id, and the name that the plan shows. */
    public record Maker(String gebruiker, String naam) {}

    /**
     * What a person wants.
     *
     * @param berichten absent when it is about students
     * @param beantwoordVoor who was answered since then is not asked; absent when nobody is asked
     * @param tempo how many a second; of requests never more than the pace of the instelling
     */
    public record Wens(
            String instelling,
            Bulksoort soort,
            Selectie selectie,
            Optional<Berichtvraag> berichten,
            Optional<Instant> beantwoordVoor,
            int tempo,
            String reden,
            Maker maker) {

        /** To ask for students. */
        public static Wens opvragen(
                String instelling, Selectie selectie, Instant beantwoordVoor, int tempo, String reden, Maker maker) {
            return new Wens(
                    instelling,
                    Bulksoort.OPVRAGEN,
                    selectie,
                    Optional.empty(),
                    Optional.of(beantwoordVoor),
                    tempo,
                    reden,
                    maker);
        }

        /** To do this to the subscriptions of students. */
        public static Wens abonnementen(
                String instelling, Bulksoort soort, Selectie selectie, int tempo, String reden, Maker maker) {
            return new Wens(instelling, soort, selectie, Optional.empty(), Optional.empty(), tempo, reden, maker);
        }

        /** To do this to the messages that the question is about. */
        public static Wens berichten(Bulksoort soort, Berichtvraag vraag, String reden, Maker maker) {
            return new Wens(
                    vraag.instelling(),
                    soort,
                    Selectie.ALLEN,
                    Optional.of(vraag),
                    Optional.empty(),
                    BERICHTEN_PER_SECONDE,
                    reden,
                    maker);
        }
    }

    Bulkplan(Wens wens, Instant nu) {
        this.instelling = wens.instelling();
        this.soort = wens.soort();
        this.reden = wens.reden();
        this.door = wens.maker().naam();
        this.gebruiker = wens.maker().gebruiker();
        this.selectie = wens.selectie();
        this.berichten = wens.berichten().map(v -> Vraagtekst.van(v.voor(nu))).orElse(null);
        this.beantwoordVoor = wens.beantwoordVoor().orElse(null);
        this.tempo = wens.tempo();
        this.gemaakt = nu;
        this.staat = Bulkstaat.VERZAMELEN;
        this.staatSinds = nu;
    }

    /** @return false when that cannot follow the present state */
    boolean word(Bulkstaat nieuw, Instant nu) {
        boolean kan = staat.kanNaar(nieuw);
        if (kan) {
            staat = nieuw;
            staatSinds = nu;
            gaatVerder();
        }
        return kan;
    }

    /** Whether that one goes first: of its kind one at a time works in an instelling, the oldest. */
    boolean wachtOp(Bulkplan ander) {
        return staat == Bulkstaat.LOOPT
                && ander.staat == Bulkstaat.LOOPT
                && ander.id < id
                && ander.instelling.equals(instelling)
                && soort.opVolgorde().contains(ander.soort);
    }

    /** How many may be done now at the pace of this plan, which are then taken. At most a second's worth. */
    int beurten(Instant nu) {
        Instant vanaf = volgende == null || volgende.isBefore(nu.minusSeconds(1)) ? nu.minusSeconds(1) : volgende;
        int aantal = (int) Math.max(0, Duration.between(vanaf, nu).toMillis() * tempo / 1000);
        volgende = vanaf.plusMillis(aantal * 1000L / tempo);
        return aantal;
    }

    public Long id() {
        return id;
    }

    public String instelling() {
        return instelling;
    }

    public Bulksoort soort() {
        return soort;
    }

    /** Whether this user made it. */
    public boolean isVan(String wie) {
        return wie.equals(gebruiker);
    }

    public String reden() {
        return reden;
    }

    public String door() {
        return door;
    }

    public Instant gemaakt() {
        return gemaakt;
    }

    public Selectie selectie() {
        // What is empty in all its columns is read as absent.
        return selectie == null ? Selectie.ALLEN : selectie;
    }

    /**
     * Which messages it is about.
     *
     * @throws IllegalStateException when it is about students
     */
    public Berichtvraag berichten() {
        if (berichten == null) {
            throw new IllegalStateException("Dit plan gaat niet over berichten");
        }
        return Vraagtekst.lees(berichten);
    }

    /** Null when nobody is asked. */
    Instant beantwoordVoor() {
        return beantwoordVoor;
    }

    public int tempo() {
        return tempo;
    }

    public Bulkstaat staat() {
        return staat;
    }

    public Instant staatSinds() {
        return staatSinds;
    }
}
