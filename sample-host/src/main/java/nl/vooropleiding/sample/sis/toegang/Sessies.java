package nl.vooropleiding.sample.sis.toegang;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Log-ins: begin one with a password, find it back by its key, end it. */
@ApplicationScoped
@Transactional
public class Sessies {

    @PersistenceContext(unitName = "sis")
    private EntityManager em;

    @Inject
    private Clock klok;

    /** What came of an attempt to log in. */
    public record Poging(Optional<String> sleutel, boolean wachten) {}

    /** Begins a log-in if the password is right and the user need not wait. Says no more than that. */
    public Poging begin(String gebruikersnaam, String wachtwoord) {
        Instant nu = klok.instant();
        Optional<Gebruiker> gevonden = em
                .createQuery("select g from Gebruiker g where g.gebruikersnaam = :naam", Gebruiker.class)
                .setParameter("naam", gebruikersnaam)
                .getResultList()
                .stream()
                .filter(Gebruiker::isActief)
                .findFirst();
        if (gevonden.isEmpty()) {
            Wachtwoord.controleerVanNiemand(wachtwoord);
            return new Poging(Optional.empty(), false);
        }
        Gebruiker gebruiker = gevonden.get();
        if (gebruiker.moetWachten(nu)) {
            return new Poging(Optional.empty(), true);
        }
        if (!gebruiker.isWachtwoord(wachtwoord)) {
            gebruiker.mislukte(nu);
            return new Poging(Optional.empty(), gebruiker.moetWachten(nu));
        }
        gebruiker.gelukte();
        ruimOp(nu);
        String sleutel = Geheim.nieuw();
        em.persist(new Sessie(gebruiker, sleutel, nu));
        return new Poging(Optional.of(sleutel), false);
    }

    /** The user whose log-in this key opens, if it still runs. */
    public Optional<Gebruiker> wie(String sleutel) {
        return geldig(sleutel).map(Sessie::getGebruiker);
    }

    /** The log-in that this key opens, if it still runs; notes the activity. */
    Optional<Sessie> geldig(String sleutel) {
        return em
                .createQuery("select s from Sessie s where s.sleutelHash = :hash", Sessie.class)
                .setParameter("hash", Geheim.hash(sleutel))
                .getResultList()
                .stream()
                .filter(this::geldig)
                .findFirst();
    }

    boolean geldig(Sessie sessie) {
        Instant nu = klok.instant();
        if (!sessie.geldig(nu)) {
            return false;
        }
        if (sessie.moetBijgewerkt(nu)) {
            // Without the version: two requests at once are no conflict.
            em.createQuery("update Sessie s set s.laatstGezien = :nu where s.id = :id and s.laatstGezien < :nu")
                    .setParameter("nu", nu)
                    .setParameter("id", sessie.getId())
                    .executeUpdate();
        }
        return true;
    }

    public void beeindig(String sleutel) {
        geldig(sleutel).ifPresent(sessie -> sessie.beeindig(klok.instant()));
    }

    public void kiesTaal(String sleutel, String taal) {
        geldig(sleutel).ifPresent(sessie -> sessie.getGebruiker().kiesTaal(taal));
    }

    /** Log-ins that ended long ago, with their codes and keys. */
    private void ruimOp(Instant nu) {
        em.createQuery("delete from Sessie s where s.begonnen < :voor")
                .setParameter("voor", nu.minus(Sessie.LANGST.multipliedBy(2)))
                .executeUpdate();
    }
}
