package nl.vooropleiding.plugin.abonnement;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.vooropleiding.plugin.bericht.Onderweg.Verzoek;

/**
 * The subscription of one instelling to one person (natural key: both). It begins when a student gets ground, is asked
 * for once the register has identified the person, runs, and ends when the ground is gone. Its number is kept until the
 * end is confirmed, because the end goes out under it.
 */
@Entity
@Table(name = "vpl_abonnement")
class Abonnement {

    private static final int LANGSTE_MELDING = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vpl_abonnement")
    @SequenceGenerator(name = "vpl_abonnement", sequenceName = "vpl_abonnement_seq", allocationSize = 50)
    private Long id;

    @Version
    private int versie;

    @Column(nullable = false)
    private String instelling;

    /** Keyed hash of the number, or of the student while there is no number. */
    @Column(nullable = false)
    private String persoon;

    /** The number, encrypted; absent until it is known. */
    private byte[] nummer;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AbonnementStaat staat;

    @Column(nullable = false)
    private Instant sinds;

    private String grond;

    private LocalDate tot;

    private String melding;

    /** Hash of the identifying data that were sent last. */
    @Column(name = "gevraagde_gegevens")
    private String gevraagdeGegevens;

    /** Hash of the identifying data that the register approved last. */
    @Column(name = "goedgekeurde_gegevens")
    private String goedgekeurdeGegevens;

    /** Since when no student is this person any more; absent while one is. */
    @Column(name = "zonder_deelnemer")
    private Instant zonderDeelnemer;

    /** Null when it follows from ground alone. */
    @Embedded
    private MetDeHand hand;

    protected Abonnement() {}

    Abonnement(String instelling, String persoon, byte[] nummer, Instant nu) {
        this.instelling = instelling;
        this.persoon = persoon;
        this.nummer = nummer;
        this.staat = AbonnementStaat.GEPLAND;
        this.sinds = nu;
    }

    /**
     * The next state.
     *
     * @throws IllegalStateException when that cannot follow the present one
     */
    void word(AbonnementStaat nieuw, String reden, Instant nu) {
        if (nieuw != staat) {
            if (!staat.volgende().contains(nieuw)) {
                throw new IllegalStateException("Een abonnement gaat niet van " + staat + " naar " + nieuw);
            }
            staat = nieuw;
            sinds = nu;
        }
        melding = reden == null || reden.length() <= LANGSTE_MELDING ? reden : reden.substring(0, LANGSTE_MELDING);
    }

    void gedragenDoor(Grond nieuw) {
        grond = nieuw.omschrijving();
        tot = nieuw.tot().orElse(null);
        zonderDeelnemer = null;
    }

    void zonderGrond() {
        grond = null;
        tot = null;
    }

    /** The last student that was this person turned out to be another, or went. */
    void zonderDeelnemer(Instant nu) {
        zonderDeelnemer = nu;
    }

    /** @param keuze null to let it follow from ground alone again */
    void metDeHand(MetDeHand keuze) {
        hand = keuze;
    }

    Optional<MetDeHand> hand() {
        return Optional.ofNullable(hand).filter(h -> h.keuze() != null);
    }

    void identificatieGevraagd(String gegevens) {
        gevraagdeGegevens = gegevens;
    }

    void geidentificeerd() {
        goedgekeurdeGegevens = gevraagdeGegevens;
    }

    /** The same person turned out to have this number. */
    void krijgtNummer(String nieuwePersoon, byte[] versleuteldNummer) {
        persoon = nieuwePersoon;
        nummer = versleuteldNummer;
    }

    boolean isGeidentificeerd() {
        return goedgekeurdeGegevens != null;
    }

    boolean isGeidentificeerdMet(String gegevens) {
        return gegevens.equals(goedgekeurdeGegevens);
    }

    boolean wachtOpIdentificatieMet(String gegevens) {
        return gegevens.equals(gevraagdeGegevens) && !gegevens.equals(goedgekeurdeGegevens);
    }

    String instelling() {
        return instelling;
    }

    String persoon() {
        return persoon;
    }

    Optional<byte[]> nummer() {
        return Optional.ofNullable(nummer);
    }

    AbonnementStaat staat() {
        return staat;
    }

    /** @param onderweg what has been asked about this person and is not answered yet */
    AbonnementBeeld beeld(Optional<Verzoek> onderweg) {
        return new AbonnementBeeld(
                staat,
                sinds,
                Optional.ofNullable(grond),
                Optional.ofNullable(tot),
                onderweg.flatMap(Verzoek::verzonden),
                Optional.ofNullable(melding).or(() -> onderweg.flatMap(Verzoek::melding)
                        .map(reden -> reden + " Het wordt vanzelf opnieuw aangeboden.")),
                hand());
    }
}
