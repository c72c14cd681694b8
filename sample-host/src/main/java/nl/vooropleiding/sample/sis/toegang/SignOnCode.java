package nl.vooropleiding.sample.sis.toegang;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * A one-time code with which a plugin learns who the user is. It lives for half a minute and is worth something only to
 * the plugin it was made for, together with the state that plugin chose.
 */
@Entity
@Table(name = "sis_signon_code")
public class SignOnCode {

    static final Duration LEVEN = Duration.ofSeconds(30);

    @Id
    @Column(name = "code_hash")
    private String codeHash;

    private String plugin;

    @Column(name = "staat_hash")
    private String staatHash;

    @ManyToOne(optional = false)
    @JoinColumn(name = "sessie_id")
    private Sessie sessie;

    private Instant verloopt;

    protected SignOnCode() {}

    SignOnCode(String code, String plugin, String staat, Sessie sessie, Instant nu) {
        this.codeHash = Geheim.hash(code);
        this.plugin = plugin;
        this.staatHash = Geheim.hash(staat);
        this.sessie = sessie;
        this.verloopt = nu.plus(LEVEN);
    }

    boolean past(String bijPlugin, String bijStaat, Instant nu) {
        return plugin.equals(bijPlugin)
                && staatHash.equals(Geheim.hash(bijStaat))
                && nu.isBefore(verloopt)
                && sessie.geldig(nu);
    }

    Sessie getSessie() {
        return sessie;
    }
}
