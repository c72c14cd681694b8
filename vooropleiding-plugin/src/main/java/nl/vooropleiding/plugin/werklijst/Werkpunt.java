package nl.vooropleiding.plugin.werklijst;

import jakarta.persistence.Column;
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
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.vooropleiding.api.Tekst;

/**
 * A point on the worklist (natural key while it is so: instelling, deelnemer, soort and sleutel). It is open until a person
 * has dealt with it or until it is no longer so; what comes back after that is another point.
 */
@Entity
@Table(name = "vpl_werkpunt")
class Werkpunt {

    /** How it stands with a point. */
    enum Staat {
        OPEN,
        /** By a person. */
        AFGEHANDELD,
        /** It is no longer so, before anybody dealt with it. */
        VERVALLEN
    }

    /** The most characters that somebody can write beside it. */
    static final int NOTITIE_LANGST = 500;

    private static final int TEKST_LANGST = 1000;
    private static final int NAAM_LANGST = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vpl_werkpunt_seq")
    @SequenceGenerator(name = "vpl_werkpunt_seq", sequenceName = "vpl_werkpunt_seq", allocationSize = 50)
    private Long id;

    @Version
    private int versie;

    /** What it is called outside: by the host's own worklist. */
    @Column(nullable = false)
    private String kenmerk;

    @Column(nullable = false)
    private String instelling;

    @Column(nullable = false)
    private String deelnemer;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Soort soort;

    /** By what it is known again; absent once it is no longer so. */
    private String geldt;

    @Column(name = "tekst_nl", nullable = false)
    private String nederlands;

    @Column(name = "tekst_en", nullable = false)
    private String engels;

    @Column(nullable = false)
    private Instant sinds;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Staat staat = Staat.OPEN;

    private String behandelaar;

    @Column(name = "behandelaar_naam")
    private String behandelaarNaam;

    private Instant afgehandeld;

    @Column(name = "afgehandeld_door")
    private String afgehandeldDoor;

    private String notitie;

    private Instant vervallen;

    @Enumerated(EnumType.STRING)
    private Waarom waarom;

    protected Werkpunt() {}

    Werkpunt(String instelling, String deelnemer, Feit feit, Tekst woorden, Instant nu) {
        this.kenmerk = UUID.randomUUID().toString();
        this.instelling = instelling;
        this.deelnemer = deelnemer;
        this.soort = feit.soort();
        this.geldt = feit.sleutel();
        this.nederlands = kort(woorden.in(Locale.forLanguageTag("nl")), TEKST_LANGST);
        this.engels = kort(woorden.in(Locale.ENGLISH), TEKST_LANGST);
        this.sinds = nu;
    }

    private static String kort(String tekst, int langst) {
        return tekst.length() <= langst ? tekst : tekst.substring(0, langst - 1) + "…";
    }

    /** The record it is about is known by another key. */
    void verhuist(String sleutel) {
        geldt = sleutel;
    }

    /** It is no longer so. What a person dealt with before stays dealt with. */
    void vervalt(Waarom reden, Instant nu) {
        geldt = null;
        vervallen = nu;
        waarom = reden;
        if (staat == Staat.OPEN) {
            staat = Staat.VERVALLEN;
        }
    }

    /** @return false when it is not open: then nobody has to do it */
    boolean wijsToe(Optional<Persoon> wie) {
        if (staat != Staat.OPEN) {
            return false;
        }
        behandelaar = wie.map(Persoon::gebruiker).orElse(null);
        behandelaarNaam = wie.map(w -> kort(w.naam(), NAAM_LANGST)).orElse(null);
        return true;
    }

    /** @return false when it is not open (any more) */
    boolean handelAf(Persoon wie, Optional<String> opmerking, Instant nu) {
        if (staat != Staat.OPEN) {
            return false;
        }
        staat = Staat.AFGEHANDELD;
        afgehandeld = nu;
        afgehandeldDoor = kort(wie.naam(), NAAM_LANGST);
        notitie = opmerking.map(o -> kort(o, NOTITIE_LANGST)).orElse(null);
        return true;
    }

    /** Undoes that it was dealt with. @return false when it was not, or when it is no longer so */
    boolean heropen() {
        if (staat != Staat.AFGEHANDELD || geldt == null) {
            return false;
        }
        staat = Staat.OPEN;
        afgehandeld = null;
        afgehandeldDoor = null;
        notitie = null;
        return true;
    }

    String kenmerk() {
        return kenmerk;
    }

    String instelling() {
        return instelling;
    }

    String deelnemer() {
        return deelnemer;
    }

    Soort soort() {
        return soort;
    }

    Optional<String> geldt() {
        return Optional.ofNullable(geldt);
    }

    Tekst woorden() {
        return Tekst.van(nederlands, engels);
    }

    Instant sinds() {
        return sinds;
    }

    Staat staat() {
        return staat;
    }
}
