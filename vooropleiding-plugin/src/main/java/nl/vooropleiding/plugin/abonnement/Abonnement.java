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
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** What brought it into this state. */
    @Enumerated(EnumType.STRING)
    private Oorzaak oorzaak;

    private String grond;

    private LocalDate tot;

    /** The first day without, since it was renewed by itself. */
    @Column(name = "verlengd_tot")
    private LocalDate verlengdTot;

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
        this.oorzaak = Oorzaak.GROND;
        this.sinds = nu;
    }

    /**
     * The next state. A confirmation of what was brought about already leaves that as the cause.
     *
     * @throws IllegalStateException when that cannot follow the present one
     */
    void word(AbonnementStaat nieuw, Oorzaak waardoor, String reden, Instant nu) {
        if (nieuw != staat) {
            if (!staat.volgende().contains(nieuw)) {
                throw new IllegalStateException("Een abonnement gaat niet van " + staat + " naar " + nieuw);
            }
            boolean bevestigd = staat == AbonnementStaat.BEEINDIGING_GEVRAAGD && nieuw == AbonnementStaat.BEEINDIGD;
            oorzaak = bevestigd && oorzaak != null ? oorzaak : waardoor;
            staat = nieuw;
            sinds = nu;
        }
        melding = reden == null || reden.length() <= LANGSTE_MELDING ? reden : reden.substring(0, LANGSTE_MELDING);
    }

    /** Whether this brought it into the state that it is in. */
    boolean kwamDoor(Oorzaak wat) {
        return oorzaak == wat;
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

    /** What goes by itself has gone. */
    void laatVerlopenKeuzesLos(LocalDate vandaag) {
        if (hand().flatMap(MetDeHand::tot).filter(t -> !t.isAfter(vandaag)).isPresent()) {
            hand = null;
        }
        if (verlengdTot != null && !verlengdTot.isAfter(vandaag)) {
            verlengdTot = null;
        }
    }

    void verlengd(LocalDate eersteDagZonder) {
        verlengdTot = eersteDagZonder;
    }

    /** The first day without, where a person started or extended it or it was renewed. */
    Optional<LocalDate> langerTot() {
        return Stream.concat(hand().flatMap(MetDeHand::tot).stream(), Optional.ofNullable(verlengdTot).stream())
                .max(Comparator.naturalOrder());
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

    /** With these data too, without asking. */
    void geidentificeerdMet(String gegevens) {
        gevraagdeGegevens = gegevens;
        goedgekeurdeGegevens = gegevens;
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

    Optional<LocalDate> tot() {
        return Optional.ofNullable(tot);
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

    /** Whether it runs, and ends within thirty days when nobody does anything. */
    boolean looptAf(LocalDate vandaag) {
        return tot != null
                && (staat == AbonnementStaat.AANGEVRAAGD || staat == AbonnementStaat.ACTIEF)
                && !tot.minusDays(Draagvlak.DAGEN_VOORUIT).isAfter(vandaag);
    }

    /** @param onderweg what has been asked about this person and is not answered yet */
    AbonnementBeeld beeld(Optional<Verzoek> onderweg, LocalDate vandaag) {
        return new AbonnementBeeld(
                staat,
                sinds,
                Optional.ofNullable(oorzaak),
                Optional.ofNullable(grond),
                Optional.ofNullable(tot),
                onderweg.flatMap(Verzoek::verzonden),
                Optional.ofNullable(melding).or(() -> onderweg.flatMap(Verzoek::melding)
                        .map(reden -> reden + " Het wordt vanzelf opnieuw aangeboden.")),
                hand(),
                looptAf(vandaag));
    }
}
