package nl.vooropleiding.plugin.codebeheer;

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
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vooropleiding.plugin.code.Codebestand;
import nl.vooropleiding.plugin.code.Codebestand.Fout;
import nl.vooropleiding.plugin.code.Codebestand.Probleem;
import nl.vooropleiding.plugin.code.Coderegel;
import nl.vooropleiding.plugin.code.Lijst;

/**
 * A file that was offered. It is refused, or waits for a person and is loaded. One that puts lists back to the shipped ones
 * has no content.
 */
@Entity
@Table(name = "vpl_codelading")
public class Codelading {

    private static final int BESTAND_LANGST = 200;
    private static final int DOOR_LANGST = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vpl_codelading")
    @SequenceGenerator(name = "vpl_codelading", sequenceName = "vpl_codelading_seq", allocationSize = 50)
    private Long id;

    @Version
    private int versie;

    @Column(nullable = false)
    private String bestand;

    @Column(nullable = false)
    private String afdruk;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private LadingStatus status;

    @Column(nullable = false)
    private String lijsten;

    private int aantal;

    private String rapport;

    @Column(nullable = false)
    private String door;

    @Column(nullable = false)
    private Instant aangeboden;

    private Instant geladen;

    private Long volgnummer;

    protected Codelading() {}

    /** A file as it was read. */
    static Codelading van(Aanbieding aanbieding, String afdruk, Codebestand.Inlezing inlezing, Instant nu) {
        Codelading lading = new Codelading();
        lading.bestand = kort(aanbieding.bestand(), BESTAND_LANGST);
        lading.afdruk = afdruk;
        lading.status = inlezing.goed() ? LadingStatus.KLAAR : LadingStatus.AFGEKEURD;
        lading.lijsten = namen(inlezing.regels().stream().map(Coderegel::lijst).collect(Collectors.toSet()));
        lading.aantal = inlezing.goed() ? inlezing.regels().size() : inlezing.aantalProblemen();
        lading.rapport = inlezing.problemen().stream()
                .map(p -> p.regel() + ";" + p.fout() + ";" + p.waarde().replaceAll("[;\\p{Cntrl}]", " "))
                .collect(Collectors.joining("\n"));
        lading.door = kort(aanbieding.door(), DOOR_LANGST);
        lading.aangeboden = nu;
        return lading;
    }

    /** That this list is the shipped one again. */
    static Codelading terug(Lijst lijst, String door, long volgnummer, Instant nu) {
        Codelading lading = new Codelading();
        lading.bestand = "";
        lading.afdruk = "";
        lading.status = LadingStatus.GELADEN;
        lading.lijsten = lijst.name();
        lading.door = kort(door, DOOR_LANGST);
        lading.aangeboden = nu;
        lading.geladen = nu;
        lading.volgnummer = volgnummer;
        return lading;
    }

    void laad(long dezeVolgende, Instant nu) {
        if (status != LadingStatus.KLAAR) {
            throw new IllegalStateException("Alleen een bestand dat klaarstaat wordt geladen");
        }
        status = LadingStatus.GELADEN;
        geladen = nu;
        volgnummer = dezeVolgende;
    }

    private static String namen(Set<Lijst> lijsten) {
        return lijsten.stream().sorted().map(Lijst::name).collect(Collectors.joining(","));
    }

    private static String kort(String tekst, int langst) {
        return tekst.length() <= langst ? tekst : tekst.substring(0, langst);
    }

    public Long id() {
        return id;
    }

    public String bestand() {
        return bestand;
    }

    public LadingStatus status() {
        return status;
    }

    public Set<Lijst> lijsten() {
        return lijsten.isEmpty()
                ? Set.of()
                : Arrays.stream(lijsten.split(","))
                        .map(Lijst::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Lijst.class)));
    }

    /** How many lines it has; of one that was refused, how many problems. */
    public int aantal() {
        return aantal;
    }

    public List<Probleem> problemen() {
        return rapport == null || rapport.isEmpty()
                ? List.of()
                : rapport.lines()
                        .map(regel -> regel.split(";", -1))
                        .map(d -> new Probleem(Integer.parseInt(d[0]), Fout.valueOf(d[1]), d[2]))
                        .toList();
    }

    public String door() {
        return door;
    }

    public Instant aangeboden() {
        return aangeboden;
    }

    public Optional<Instant> geladen() {
        return Optional.ofNullable(geladen);
    }

    /** Whether it puts lists back to the shipped ones. */
    public boolean zetTerug() {
        return bestand.isEmpty();
    }
}
