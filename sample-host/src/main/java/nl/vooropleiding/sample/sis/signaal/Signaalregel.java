package nl.vooropleiding.sample.sis.signaal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import nl.vooropleiding.api.vooropleiding.Signaal;
import nl.vooropleiding.sample.sis.deelnemer.Deelnemer;
import nl.vooropleiding.sample.sis.opslag.Rij;

/** A point that is open, in the words of the plugin that told it. */
@Entity
@Table(name = "sis_signaal")
public class Signaalregel extends Rij {

    private static final int TEKST_LANGST = 1000;

    @ManyToOne(optional = false)
    @JoinColumn(name = "deelnemer_id")
    private Deelnemer deelnemer;

    private String kenmerk;

    @Column(name = "tekst_nl")
    private String nederlands;

    @Column(name = "tekst_en")
    private String engels;

    private String recht;
    private String plugin;

    @Column(name = "link_tekst")
    private String linkTekst;

    @Column(name = "link_pad")
    private String linkPad;

    private Instant sinds;

    protected Signaalregel() {}

    Signaalregel(Deelnemer deelnemer, Signaal signaal) {
        this.deelnemer = deelnemer;
        this.kenmerk = signaal.id();
        ververs(signaal);
    }

    final void ververs(Signaal signaal) {
        nederlands = kort(signaal.woorden().in(Locale.forLanguageTag("nl")));
        engels = kort(signaal.woorden().in(Locale.ENGLISH));
        recht = signaal.recht();
        plugin = signaal.plugin();
        linkTekst = signaal.link().tekst();
        linkPad = signaal.link().pad();
        sinds = signaal.sinds();
    }

    private static String kort(String tekst) {
        return tekst.length() <= TEKST_LANGST ? tekst : tekst.substring(0, TEKST_LANGST);
    }

    boolean isVan(long instelling) {
        return deelnemer.getInstelling().getId() == instelling;
    }

    public String woorden(Locale taal) {
        return taal.getLanguage().equals("en") ? engels : nederlands;
    }

    public String getRecht() {
        return recht;
    }

    public String getPlugin() {
        return plugin;
    }

    public String getLinkTekst() {
        return linkTekst;
    }

    public String getLinkPad() {
        return linkPad;
    }

    public Instant getSinds() {
        return sinds;
    }
}
