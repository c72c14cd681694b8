package nl.vooropleiding.plugin.bron;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import nl.vooropleiding.plugin.opslag.Omgeving;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Only the register may speak to us. Its message is signed with a certificate that carries the register's OIN, and comes
 * over TLS from who has such a certificate too; unless a proxy in front of this server ended the TLS, and checked it. In a
 * rehearsal without keys it is enough to be on this machine.
 */
@ApplicationScoped
class Toegangseis {

    private static final Logger LOG = System.getLogger(Toegangseis.class.getName());
    private static final String PROXY = "PROXY";

    private final RegisterAdres register;
    private final Omgeving omgeving;
    private final Sleutelkast kast;
    private final boolean proxy;
    private final Clock klok;

    protected Toegangseis() {
        this(null, null, null, "", null);
    }

    /** @param tls {@code SERVER} or {@code PROXY}: who ends the TLS; anything else counts as the server, the strict side */
    @Inject
    Toegangseis(
            RegisterAdres register,
            Omgeving omgeving,
            Sleutelkast kast,
            @ConfigProperty(name = "vooropleiding.bron.ontvangst.tls", defaultValue = "SERVER") String tls,
            Clock klok) {
        this.register = register;
        this.omgeving = omgeving;
        this.kast = kast;
        this.proxy = PROXY.equalsIgnoreCase(tls.strip());
        this.klok = klok;
    }

    /** @throws BronFout when this is not the register; {@code DK0051} when we cannot find out */
    void laatBinnen(Envelop envelop, Adressering adressering, Herkomst langs) throws BronFout {
        if (!kast.tekent()) {
            if (!langs.dezeMachine()) {
                throw new BronFout(Foutcode.EK0031);
            }
            eisRegister(adressering);
            return;
        }
        Vertrouwen vertrouwd = vertrouwd();
        Instant nu = klok.instant();
        if (!proxy) {
            eisLijn(langs, vertrouwd, nu);
        }
        X509Certificate ondertekenaar = new Handtekeningcontrole(vertrouwd, nu).controleer(envelop);
        String oin = Oin.van(ondertekenaar)
                .orElseThrow(() -> new BronFout(Foutcode.EK0031, "het certificaat noemt geen OIN"));
        if (!oin.equals(adressering.van())) {
            throw new BronFout(Foutcode.DK0002, "het certificaat is van een ander dan wsa:From");
        }
        eisRegister(adressering);
        kast.zagRegister(ondertekenaar);
    }

    private void eisRegister(Adressering adressering) throws BronFout {
        if (!adressering.van().equals(register.oin())) {
            throw new BronFout(Foutcode.DK0002);
        }
    }

    /** The certificate of the line itself. A rehearsal on this machine may go without TLS. */
    private void eisLijn(Herkomst langs, Vertrouwen vertrouwd, Instant nu) throws BronFout {
        if (!langs.beveiligd() && !omgeving.productie()) {
            return;
        }
        boolean register = langs.certificaat()
                .filter(c -> vertrouwd.vertrouwt(c, nu))
                .flatMap(Oin::van)
                .filter(this.register.oin()::equals)
                .isPresent();
        if (!register) {
            throw new BronFout(Foutcode.EK0030);
        }
    }

    private Vertrouwen vertrouwd() throws BronFout {
        try {
            return kast.vertrouwd();
        } catch (Onbruikbaar e) {
            LOG.log(Level.ERROR, "Ontvangen kan niet: {0}", e.getMessage());
            throw new BronFout(Foutcode.DK0051);
        }
    }
}
