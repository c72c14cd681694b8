package nl.vooropleiding.sample.sis.toegang;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** The key under which a plugin knows a log-in. It is worth as long as the log-in lasts. */
@Entity
@Table(name = "sis_signon")
public class PluginSleutel {

    @Id
    @Column(name = "sleutel_hash")
    private String sleutelHash;

    private String plugin;

    @ManyToOne(optional = false)
    @JoinColumn(name = "sessie_id")
    private Sessie sessie;

    protected PluginSleutel() {}

    PluginSleutel(String sleutel, String plugin, Sessie sessie) {
        this.sleutelHash = Geheim.hash(sleutel);
        this.plugin = plugin;
        this.sessie = sessie;
    }

    Sessie getSessie() {
        return sessie;
    }
}
