package nl.vooropleiding.plugin.aanmelder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.api.deelnemer.OnvolledigeDatum;
import nl.vooropleiding.api.deelnemer.Relatie;
import nl.vooropleiding.api.vooropleiding.Mboniveau;

/** An aanmelding that runs (natural key: instelling, deelnemer and the host's id of the relation). */
@Entity
@Table(name = "vpl_aanmelder")
class Aanmelder {

    private static final int LANGST = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vpl_aanmelder_seq")
    @SequenceGenerator(name = "vpl_aanmelder_seq", sequenceName = "vpl_aanmelder_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false)
    private String instelling;

    @Column(nullable = false)
    private String deelnemer;

    @Column(nullable = false)
    private String relatie;

    @Column(nullable = false)
    private String deelnemernummer;

    @Column(nullable = false)
    private String naam;

    @Column(nullable = false)
    private String omschrijving;

    @Enumerated(EnumType.STRING)
    private Mboniveau niveau;

    private String eenheid;
    private String locatie;

    @Column(nullable = false)
    private LocalDate aangemeld;

    @Column(name = "start_op")
    private LocalDate start;

    @Column(nullable = false)
    private String geboren;

    @Enumerated(EnumType.STRING)
    private Stadium uitkomst;

    /** By which day and which code lists it was judged; absent while it was not. */
    private String gewogen;

    protected Aanmelder() {}

    Aanmelder(Deelnemer deelnemer, Relatie relatie) {
        this.instelling = deelnemer.instelling();
        this.deelnemer = deelnemer.id();
        this.relatie = relatie.id();
        ververs(deelnemer, relatie);
    }

    final void ververs(Deelnemer nu, Relatie aanmelding) {
        deelnemernummer = nu.deelnemernummer();
        naam = kort(nu.naam().voluit());
        geboren = nu.geboortedatum().toString();
        omschrijving = kort(aanmelding.omschrijving()
                + aanmelding.opleiding().map(o -> " " + o.naam()).orElse(""));
        niveau = aanmelding.opleiding().flatMap(Relatie.Opleiding::niveau).orElse(null);
        start = aanmelding.opleiding().flatMap(Relatie.Opleiding::start).orElse(null);
        eenheid = aanmelding.organisatieEenheid().orElse(null);
        locatie = aanmelding.locatie().orElse(null);
        aangemeld = aanmelding.begin();
    }

    private static String kort(String tekst) {
        return tekst.length() <= LANGST ? tekst : tekst.substring(0, LANGST);
    }

    /** @param volgens by which day and which code lists */
    void krijgt(Optional<Stadium> nu, String volgens) {
        uitkomst = nu.orElse(null);
        gewogen = nu.isPresent() ? volgens : null;
    }

    String instelling() {
        return instelling;
    }

    String deelnemer() {
        return deelnemer;
    }

    String relatie() {
        return relatie;
    }

    Optional<Mboniveau> niveau() {
        return Optional.ofNullable(niveau);
    }

    Optional<LocalDate> start() {
        return Optional.ofNullable(start);
    }

    OnvolledigeDatum geboren() {
        return OnvolledigeDatum.van(geboren);
    }
}
