package nl.vooropleiding.plugin.bekendmaking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vooropleiding.api.vooropleiding.VooropleidingGebeurtenis;
import nl.vooropleiding.api.vooropleiding.VooropleidingGebeurtenis.Soort;

/** What one listener has yet to be told (natural key: listener and gebeurtenis). */
@Entity
@Table(name = "vpl_bekendmaking")
class Bekendmaking {

    private static final String NIEMAND = "-";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vpl_bekendmaking_seq")
    @SequenceGenerator(name = "vpl_bekendmaking_seq", sequenceName = "vpl_bekendmaking_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false)
    private String luisteraar;

    @Column(nullable = false)
    private String gebeurtenis;

    @Column(nullable = false)
    private String instelling;

    @Column(nullable = false)
    private String deelnemer;

    @Column(nullable = false)
    private String soorten;

    @Column(nullable = false)
    private Instant tijdstip;

    @Column(nullable = false)
    private String correlatie;

    @Column(nullable = false)
    private Instant gemaakt;

    protected Bekendmaking() {}

    Bekendmaking(String luisteraar, VooropleidingGebeurtenis gebeurtenis, Instant gemaakt) {
        this.luisteraar = luisteraar;
        this.gebeurtenis = gebeurtenis.id();
        this.instelling = gebeurtenis.instelling();
        this.deelnemer = gebeurtenis.deelnemer();
        this.soorten = gebeurtenis.soorten().stream().map(Soort::name).collect(Collectors.joining(","));
        this.tijdstip = gebeurtenis.tijdstip();
        this.correlatie = gebeurtenis.correlatie();
        this.gemaakt = gemaakt;
    }

    /** That a point on the worklist is another: how it is then, is asked when it is told. Of the student it says nothing. */
    Bekendmaking(String luisteraar, String instelling, String kenmerk, Instant gemaakt) {
        this.luisteraar = luisteraar;
        this.gebeurtenis = kenmerk;
        this.instelling = instelling;
        this.deelnemer = NIEMAND;
        this.soorten = NIEMAND;
        this.tijdstip = gemaakt;
        this.correlatie = NIEMAND;
        this.gemaakt = gemaakt;
    }

    Long id() {
        return id;
    }

    String instelling() {
        return instelling;
    }

    /** Id of the gebeurtenis, or of the point on the worklist. */
    String kenmerk() {
        return gebeurtenis;
    }

    String correlatie() {
        return correlatie;
    }

    VooropleidingGebeurtenis gebeurtenis() {
        Set<Soort> welke = Arrays.stream(soorten.split(",")).map(Soort::valueOf).collect(Collectors.toSet());
        return new VooropleidingGebeurtenis(gebeurtenis, welke, instelling, deelnemer, tijdstip, correlatie);
    }
}
