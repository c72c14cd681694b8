package nl.vooropleiding.sample.sis.toegang;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import nl.vooropleiding.api.toegang.SignOn;

/** The sign-on of plugins: hands out one-time codes and redeems them for a key of the plugin's own. */
@ApplicationScoped
@Transactional
public class SignOns {

    private static final String STANDAARDTAAL = "nl";

    @PersistenceContext(unitName = "sis")
    private EntityManager em;

    @Inject
    private Sessies sessies;

    @Inject
    private Rechten rechten;

    @Inject
    private Clock klok;

    /** A code for this plugin and state, for the user whose log-in this is; empty when the log-in has ended. */
    public Optional<String> geefCode(String sessiesleutel, String plugin, String staat) {
        return sessies.geldig(sessiesleutel).map(sessie -> {
            String code = Geheim.nieuw();
            em.persist(new SignOnCode(code, plugin, staat, sessie, klok.instant()));
            return code;
        });
    }

    /** Takes the code out of circulation, whatever it proves to be worth. */
    Optional<SignOn> wisselIn(String plugin, String code, String staat) {
        SignOnCode gevonden = em.find(SignOnCode.class, Geheim.hash(code));
        if (gevonden == null || !neem(gevonden, code) || !gevonden.past(plugin, staat, klok.instant())) {
            return Optional.empty();
        }
        String sleutel = Geheim.nieuw();
        em.persist(new PluginSleutel(sleutel, plugin, gevonden.getSessie()));
        return Optional.of(signOn(sleutel, gevonden.getSessie().getGebruiker()));
    }

    /** Of two who come with the same code at once, one row is deleted by one of them. */
    private boolean neem(SignOnCode gevonden, String code) {
        em.detach(gevonden);
        return em.createQuery("delete from SignOnCode c where c.codeHash = :hash")
                        .setParameter("hash", Geheim.hash(code))
                        .executeUpdate()
                == 1;
    }

    /** The sign-on that this key opens, if the log-in behind it still runs. */
    Optional<SignOn> signOn(String sleutel) {
        return Optional.ofNullable(em.find(PluginSleutel.class, Geheim.hash(sleutel)))
                .map(PluginSleutel::getSessie)
                .filter(sessies::geldig)
                .map(sessie -> signOn(sleutel, sessie.getGebruiker()));
    }

    private SignOn signOn(String sleutel, Gebruiker gebruiker) {
        String taal = Optional.ofNullable(gebruiker.getTaal()).orElse(STANDAARDTAAL);
        return new SignOn(
                sleutel,
                gebruiker.sleutel(),
                gebruiker.getNaam(),
                Long.toString(gebruiker.getInstelling().getId()),
                rechten.van(gebruiker),
                Locale.forLanguageTag(taal));
    }
}
