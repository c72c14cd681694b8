package nl.vooropleiding.plugin.bericht;

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
import nl.vooropleiding.plugin.bron.Operatie;
import nl.vooropleiding.plugin.bron.Verzoeken;

/**
 * A message to or from the register. One that goes out begins in the queue, is offered until it is confirmed, then waits
 * for its answer, which settles it. One that came in begins in the queue too, stored before it was confirmed, and is
 * settled by being processed. What was answered with a fault is kept as refused.
 */
@Entity
@Table(name = "vpl_bericht")
public class Bericht {

    /** How the words begin about what was refused with a fault. */
    static final String TECHNISCH = "Technisch afgekeurd. ";

    private static final int LANGSTE_MELDING = 1000;
    private static final int LANGSTE_CODE = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vpl_bericht")
    @SequenceGenerator(name = "vpl_bericht", sequenceName = "vpl_bericht_seq", allocationSize = 1)
    private Long id;

    @Version
    private int versie;

    private String instelling;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Richting richting;

    @Enumerated(EnumType.STRING)
    private Operatie operatie;

    /** What it asks of a subscription; absent when it asks something else. */
    @Enumerated(EnumType.STRING)
    private Verzoeken.Actie actie;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private BerichtStatus status;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Verzendwijze verzendwijze;

    private String deelnemer;

    /** Keyed hash of the person's number: keeps the order per person. */
    private String persoon;

    private String identificatiecode;

    @Column(nullable = false)
    private String correlatie;

    @Column(nullable = false)
    private Instant gemaakt;

    private Instant verzonden;

    private Instant ontvangen;

    private String melding;

    /** The register's; absent when it gave none. */
    private String foutcode;

    @Embedded
    private Aanbod aanbod = new Aanbod();

    /** The rank of the lane in which it waits to go out; absent while it does not. */
    private Integer baan;

    /** Beside the reason, because lists choose by it. */
    private boolean geblokkeerd;

    @Embedded
    private Blokkade blokkade;

    /** Until when an answer is awaited; absent when none is, or when that took too long. */
    @Column(name = "antwoord_voor")
    private Instant antwoordVoor;

    /** Since when it is settled, while what it says is kept; absent before, and once that was removed. */
    @Column(name = "inhoud_sinds")
    private Instant inhoudSinds;

    /** Not lazy: fetching it later reads the row anew, over what was changed meanwhile. Lists select what they show. */
    private byte[] inhoud;

    protected Bericht() {}

    /** A message that goes out as soon as its turn comes. */
    static Bericht uit(Opdracht opdracht, String identificatiecode, byte[] inhoud, Instant nu) {
        Bericht bericht = new Bericht();
        bericht.richting = Richting.UIT;
        bericht.instelling = opdracht.instelling();
        bericht.operatie = opdracht.operatie();
        bericht.status = BerichtStatus.WACHTRIJ;
        bericht.verzendwijze = opdracht.aanleiding().wijze();
        bericht.deelnemer = opdracht.deelnemer();
        bericht.persoon = opdracht.persoon();
        bericht.correlatie = opdracht.aanleiding().correlatie();
        bericht.gemaakt = nu;
        bericht.actie = opdracht.actie().orElse(null);
        bericht.baan = Baan.van(bericht.verzendwijze).rang();
        bericht.vervang(identificatiecode, inhoud, nu);
        return bericht;
    }

    /** A copy of what was answered with a fault. */
    static Bericht geweigerd(
            String instelling,
            Optional<Operatie> operatie,
            String melding,
            byte[] inhoud,
            String correlatie,
            Instant nu) {
        Bericht bericht = new Bericht();
        bericht.richting = Richting.IN;
        bericht.instelling = instelling;
        bericht.operatie = operatie.orElse(null);
        bericht.status = BerichtStatus.GEWEIGERD;
        bericht.verzendwijze = Verzendwijze.SPONTAAN;
        bericht.melding = kort(melding);
        bericht.correlatie = correlatie;
        bericht.gemaakt = nu;
        bericht.ontvangen = nu;
        bericht.inhoud = inhoud;
        bericht.inhoudSinds = nu;
        return bericht;
    }

    /** Whether it has never left: what it says may still be replaced. */
    boolean ongezien() {
        return status == BerichtStatus.WACHTRIJ && !aanbod.ooit();
    }

    /** Says this instead; what a person asked for stays something a person asked for. */
    void vervang(Opdracht opdracht, String nieuweIdentificatiecode, byte[] nieuweInhoud, Instant nu) {
        if (Baan.van(opdracht.aanleiding().wijze()).rang()
                < Baan.van(verzendwijze).rang()) {
            verzendwijze = opdracht.aanleiding().wijze();
        }
        gaatMee(Baan.van(verzendwijze));
        actie = opdracht.actie().orElse(null);
        vervang(nieuweIdentificatiecode, nieuweInhoud, nu);
    }

    private void vervang(String nieuweIdentificatiecode, byte[] nieuweInhoud, Instant nu) {
        identificatiecode = nieuweIdentificatiecode;
        inhoud = nieuweInhoud;
        aanbod = aanbod.vanaf(nu);
    }

    /** Taken up by this node until that moment; after it another may. */
    void bezet(Instant tot) {
        aanbod = aanbod.bezet(tot);
    }

    /** Taken up until that moment and not offered: its turn is now, unless somebody else has it by now. */
    void geefTerug(Instant bezetTot, Instant nu) {
        if (aanbod.isBezetTot(bezetTot)) {
            aanbod = aanbod.vanaf(nu).vrij();
        }
    }

    /** In this lane at least: what goes out after it for the same person must not wait behind others. */
    void gaatMee(Baan voorste) {
        if (baan != null && voorste.rang() < baan) {
            baan = voorste.rang();
        }
    }

    /** The register confirmed that it has it. An answer may have come before the confirmation. */
    void bevestigd(Instant nu, Instant antwoordVerwachtVoor) {
        aanbod = aanbod.geteld().vrij();
        if (status == BerichtStatus.WACHTRIJ) {
            status = BerichtStatus.IN_BEHANDELING;
            laatLos();
            baan = null;
            aanbod = aanbod.klaar();
            antwoordVoor = antwoordVerwachtVoor;
            verzonden = nu;
            melding = null;
        }
    }

    /** An offer failed, by this message or by the channel: it counts once something else passes. */
    void mislukt(String reden, Duration wacht, Instant nu) {
        aanbod = aanbod.vrij();
        if (status == BerichtStatus.WACHTRIJ) {
            aanbod = aanbod.verdacht(nu.plus(wacht));
            melding = kort(reden);
        }
    }

    /** Something else passed meanwhile: it was this message. */
    void schuldig(int meesteAanbiedingen, Instant nu) {
        aanbod = aanbod.onverdacht().geteld();
        if (aanbod.aantal() >= meesteAanbiedingen) {
            word(BerichtStatus.STORING, melding, nu);
        }
    }

    /** The channel was down: it was not this message. */
    void onschuldig() {
        aanbod = aanbod.onverdacht();
    }

    /** Stays where it is until it is let go. Not while it is being offered: then nobody knows where it is. */
    boolean blokkeer(String reden, String door, Instant nu) {
        boolean kan = kan(Berichtdaad.BLOKKEREN, nu);
        if (kan) {
            geblokkeerd = true;
            blokkade = new Blokkade(reden, door, nu);
            baan = null;
        }
        return kan;
    }

    boolean deblokkeer(Instant nu) {
        if (!kan(Berichtdaad.DEBLOKKEREN, nu)) {
            return false;
        }
        laatLos();
        if (status == BerichtStatus.WACHTRIJ) {
            inDeRij(nu);
        }
        return true;
    }

    /** What did not pass is offered once more, as it is. */
    boolean opnieuw(Verzendwijze wijze, Instant nu) {
        if (!kan(Berichtdaad.OPNIEUW_AANBIEDEN, nu) || stand(nu).wordtOpnieuwGemaakt()) {
            return false;
        }
        status = BerichtStatus.WACHTRIJ;
        aanbod = aanbod.opnieuw(nu);
        if (richting == Richting.UIT) {
            verzendwijze = wijze;
            inDeRij(nu);
        }
        return true;
    }

    boolean verwijder(String door, Instant nu) {
        boolean kan = kan(Berichtdaad.VERWIJDEREN, nu);
        if (kan) {
            word(BerichtStatus.VERWIJDERD, "Verwijderd door " + door, nu);
        }
        return kan;
    }

    private void laatLos() {
        geblokkeerd = false;
        blokkade = null;
    }

    private void inDeRij(Instant nu) {
        baan = Baan.van(verzendwijze).rang();
        aanbod = aanbod.vanaf(nu);
    }

    /** How it stands, for who decides what can be done to it. */
    Berichtstand stand(Instant nu) {
        return new Berichtstand(
                richting,
                status,
                geblokkeerd,
                aanbod.onderhanden(nu),
                Optional.ofNullable(operatie),
                Optional.ofNullable(deelnemer));
    }

    private boolean kan(Berichtdaad daad, Instant nu) {
        return daad.beletsel(stand(nu)).isEmpty();
    }

    /** The term in which an answer was to come has passed. It is taken all the same when it comes. */
    void blijftUit(String reden) {
        antwoordVoor = null;
        melding = reden;
    }

    /** Not processed: it stays in the queue and is tried again later. */
    void later(String reden, Duration wacht, Instant nu) {
        aanbod = aanbod.geteld().vrij();
        if (status == BerichtStatus.WACHTRIJ) {
            melding = kort(reden);
            aanbod = aanbod.vanaf(nu.plus(wacht));
        }
    }

    /** The end of it, when that may still be. */
    void word(BerichtStatus nieuw, String reden, Instant nu) {
        if (!status.kanNaar(nieuw)) {
            return;
        }
        status = nieuw;
        if (nieuw.volgende().isEmpty() && inhoud != null) {
            inhoudSinds = nu;
        }
        laatLos();
        baan = null;
        aanbod = aanbod.klaar();
        antwoordVoor = null;
        melding = reden == null ? null : kort(reden);
        if (richting == Richting.UIT && (nieuw == BerichtStatus.GOEDGEKEURD || nieuw == BerichtStatus.AFGEKEURD)) {
            ontvangen = nu;
            verzonden = verzonden == null ? nu : verzonden;
        }
    }

    /** What the register refused it with. */
    void metFout(Optional<String> code) {
        foutcode = code.map(c -> c.length() <= LANGSTE_CODE ? c : c.substring(0, LANGSTE_CODE))
                .orElse(null);
    }

    void gaatOver(String dezeDeelnemer) {
        deelnemer = dezeDeelnemer;
    }

    static String kort(String tekst) {
        return tekst.length() <= LANGSTE_MELDING ? tekst : tekst.substring(0, LANGSTE_MELDING);
    }

    public Long id() {
        return id;
    }

    public String instelling() {
        return instelling;
    }

    public Operatie operatie() {
        return operatie;
    }

    public Optional<Verzoeken.Actie> actie() {
        return Optional.ofNullable(actie);
    }

    public BerichtStatus status() {
        return status;
    }

    public Verzendwijze verzendwijze() {
        return verzendwijze;
    }

    public Optional<String> deelnemer() {
        return Optional.ofNullable(deelnemer);
    }

    public String persoon() {
        return persoon;
    }

    public String identificatiecode() {
        return identificatiecode;
    }

    public String correlatie() {
        return correlatie;
    }

    public Instant gemaakt() {
        return gemaakt;
    }

    public Optional<Instant> verzonden() {
        return Optional.ofNullable(verzonden);
    }

    public Optional<Instant> ontvangen() {
        return Optional.ofNullable(ontvangen);
    }

    public Optional<String> melding() {
        return Optional.ofNullable(melding);
    }

    public Richting richting() {
        return richting;
    }

    Optional<Blokkade> blokkade() {
        return Optional.ofNullable(blokkade).filter(b -> geblokkeerd);
    }

    Optional<Instant> antwoordVoor() {
        return Optional.ofNullable(antwoordVoor);
    }

    Optional<Baan> baan() {
        return Optional.ofNullable(baan).map(Baan::metRang);
    }

    Optional<String> foutcode() {
        return Optional.ofNullable(foutcode);
    }

    Optional<Instant> volgendAanbod() {
        return aanbod.volgend();
    }

    public int aanbiedingen() {
        return aanbod.aantal();
    }

    byte[] inhoud() {
        return inhoud;
    }
}
