package nl.vooropleiding.plugin.bericht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.plugin.bericht.Zekering.Ruimte;
import nl.vooropleiding.plugin.bron.Register.Aanbod;
import nl.vooropleiding.plugin.instelling.Schoolinstelling;
import nl.vooropleiding.plugin.instelling.Schoolinstellingen;
import nl.vooropleiding.plugin.meting.Tellers;
import nl.vooropleiding.plugin.opslag.InstantKolom;
import nl.vooropleiding.plugin.opslag.Versleuteling;

/**
 * The outgoing queue in the database. Work is taken with a lease: a node that dies loses it when the lease ends, and no
 * transaction is open while the register is called. Rows that another node is taking are skipped.
 */
@ApplicationScoped
class Wachtrij {

    /** How long one node may be busy with one message: longer than any call may take. */
    static final Duration LEASE = Duration.ofMinutes(3);

    private static final Logger LOG = System.getLogger(Wachtrij.class.getName());

    private static final String ONLEESBAAR =
            "Het bewaarde bericht is niet te lezen: de sleutel waarmee het is versleuteld"
                    + " ontbreekt, of het is beschadigd. Zet de sleutel terug en bied het opnieuw aan.";

    /** So many offers that were the message's own fault, and a person has to look. */
    static final int MEESTE_AANBIEDINGEN = 3;

    private static final String WACHT =
            " from vpl_bericht b where b.instelling = ?1 and b.baan is not null" + " and b.volgend_aanbod <= ?2";

    /**
     * Of each person only the oldest, and only when nothing of that person is on its way. Found by that person: an
     * expression, for which the index of the lanes cannot be used, that holds all that waits.
     */
    private static final String AAN_DE_BEURT = "select b.id" + WACHT
            + " and not exists (select 1 from vpl_bericht eerder"
            + " where eerder.instelling = b.instelling and eerder.persoon = b.persoon"
            + " and coalesce(eerder.baan, -1) >= 0 and eerder.id < b.id)";

    /** Longer than a lease, and than the longest wait between two tries. */
    private static final Duration NOOIT_LATER = Duration.ofMinutes(15);

    private static final String HAAL_TERUG = "update vpl_bericht set volgend_aanbod = ?1, bezet_tot = null,"
            + " versie = versie + 1 where richting = ?2 and status = 'WACHTRIJ' and volgend_aanbod > ?3";

    private static final String NEEM = " limit ?3 for update skip locked";

    @Inject
    private EntityManager em;

    @Inject
    private Versleuteling versleuteling;

    @Inject
    private Verbindingen verbindingen;

    @Inject
    private Schoolinstellingen schoolinstellingen;

    @Inject
    private Tellers tellers;

    @Inject
    private Clock klok;

    /**
     * A message that this node has taken, ready to be offered.
     *
     * @param sinds when it was taken, and once it is being offered, since when
     */
    record Genomen(long id, Aanbod aanbod, String correlatie, Instant sinds) {
        private String adres() {
            return aanbod.adres();
        }

        Genomen aangeboden(Instant nu) {
            return new Genomen(id, aanbod, correlatie, nu);
        }
    }

    /**
     * Takes what may go out for this instelling now: by lane, oldest first, as much as switch, fuse and pace allow.
     *
     * @param hoogstens so many that they can be offered within the lease
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Genomen> neem(String instelling, int hoogstens) {
        Instant nu = klok.instant();
        if (!wachtErIets(instelling, nu)) {
            return List.of();
        }
        Schoolinstelling school = schoolinstellingen.van(instelling);
        Ruimte ruimte = ruimte(school.adres(), nu);
        if (ruimte == Ruimte.GEEN) {
            return List.of();
        }
        Verbinding verbinding = verbindingen.vergrendeld(instelling);
        if (verbinding == null || !verbinding.verzenden().aan()) {
            return List.of();
        }
        int aantal = Math.min(verbinding.tegoed(nu, school.tempo()), ruimte == Ruimte.PROEF ? 1 : hoogstens);
        // The oldest tries: with lanes a click a minute would keep a blown fuse from ever trying another message.
        String volgorde = ruimte == Ruimte.PROEF
                ? " order by b.volgend_aanbod, b.id"
                : " order by b.baan, b.volgend_aanbod, b.id";
        List<?> ids = aantal == 0
                ? List.of()
                : em.createNativeQuery(AAN_DE_BEURT + volgorde + NEEM)
                        .setParameter(1, instelling)
                        .setParameter(2, InstantKolom.micros(nu))
                        .setParameter(3, aantal)
                        .getResultList();
        verbinding.verbruik(ids.size());
        if (ruimte == Ruimte.PROEF && !ids.isEmpty()) {
            verbindingen.zekering(school.adres(), LockModeType.NONE).ifPresent(z -> z.proeft(nu.plus(LEASE)));
        }
        return ids.stream()
                .flatMap(id -> neem(((Number) id).longValue(), school, nu).stream())
                .toList();
    }

    private boolean wachtErIets(String instelling, Instant nu) {
        return !em.createNativeQuery("select 1" + WACHT + " limit 1")
                .setParameter(1, instelling)
                .setParameter(2, InstantKolom.micros(nu))
                .getResultList()
                .isEmpty();
    }

    /** Of nodes that want to try at once, one does. */
    private Ruimte ruimte(String adres, Instant nu) {
        Ruimte gezien = verbindingen
                .zekering(adres, LockModeType.NONE)
                .map(z -> z.ruimte(nu))
                .orElse(Ruimte.VRIJ);
        return gezien == Ruimte.PROEF
                ? verbindingen
                        .zekering(adres, LockModeType.PESSIMISTIC_WRITE)
                        .map(z -> z.ruimte(nu))
                        .orElse(Ruimte.VRIJ)
                : gezien;
    }

    /** Taken and not offered: it does not wait for the end of a lease. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void geefTerug(Genomen genomen) {
        zoek(genomen.id()).ifPresent(b -> b.geefTerug(genomen.sinds().plus(LEASE), klok.instant()));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void bevestigd(Genomen genomen, Aanbieding.Afloop afloop) {
        Optional<Bericht> bericht = noteer(genomen, afloop, null);
        Instant nu = klok.instant();
        bericht.ifPresent(b -> b.bevestigd(nu, nu.plus(termijn(b))));
        gingDoor(genomen.adres(), nu);
    }

    /** It was not taken, and may be later: by this message, or by the channel. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void mislukt(Genomen genomen, String reden) {
        Optional<Bericht> bericht = noteer(genomen, Aanbieding.Afloop.MISLUKT, reden);
        Instant nu = klok.instant();
        bericht.ifPresent(b -> b.mislukt(reden, Wachttijd.tussenAanbiedingen(b.aanbiedingen() + 1, b.id()), nu));
        verbindingen
                .zekering(genomen.adres(), LockModeType.PESSIMISTIC_WRITE)
                .ifPresent(z -> z.mislukt(reden, nu, verbindingen.langsteProef()));
    }

    /** The message was refused for good; {@code daarna} runs in the same transaction. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void afgekeurd(Genomen genomen, String reden, Optional<String> foutcode, Afnemer daarna) {
        Optional<Bericht> bericht = noteer(genomen, Aanbieding.Afloop.GEWEIGERD, reden);
        bericht.filter(b -> b.status() == BerichtStatus.WACHTRIJ).ifPresent(b -> {
            b.metFout(foutcode);
            b.word(BerichtStatus.AFGEKEURD, Bericht.TECHNISCH + reden, klok.instant());
            daarna.geweigerd(b, b.melding().orElseThrow());
        });
        gingDoor(genomen.adres(), klok.instant());
    }

    /** The register does not let us in: that is no fault of the message, which stays until we are let in. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void buitengesloten(Genomen genomen, String reden) {
        Optional<Bericht> bericht = noteer(genomen, Aanbieding.Afloop.GEWEIGERD, reden);
        bericht.ifPresent(b -> {
            b.mislukt(reden, Duration.ZERO, klok.instant());
            b.onschuldig();
        });
        gingDoor(genomen.adres(), klok.instant());
    }

    private Duration termijn(Bericht bericht) {
        return Antwoordtermijn.van(bericht.operatie(), schoolinstellingen.van(bericht.instelling()));
    }

    /** The register answered: what failed there before it did so was the channel, or was those messages themselves. */
    private void gingDoor(String adres, Instant nu) {
        if (verbindingen
                .zekering(adres, LockModeType.NONE)
                .filter(z -> !z.schoon())
                .isEmpty()) {
            return;
        }
        boolean wasDoorgeslagen = verbindingen
                .zekering(adres, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow()
                .gelukt(nu);
        List<String> instellingen = verbindingen.opAdres(adres);
        if (instellingen.isEmpty()) {
            // The last one went to another address meanwhile.
            return;
        }
        List<Bericht> verdachten = em.createQuery(
                        "select b from Bericht b where b.aanbod.verdacht = :ja and b.baan is not null"
                                + " and b.instelling in :instellingen",
                        Bericht.class)
                .setParameter("ja", true)
                .setParameter("instellingen", instellingen)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        for (Bericht verdachte : verdachten) {
            if (wasDoorgeslagen) {
                verdachte.onschuldig();
            } else {
                verdachte.schuldig(MEESTE_AANBIEDINGEN, nu);
            }
        }
    }

    /**
     * What would come up later than anything is ever put off: the clock went back meanwhile, and it is due now.
     *
     * @return how many messages
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int haalTerug() {
        Instant nu = klok.instant();
        em
                .createQuery("select z from Zekering z where z.staat = :stuk", Zekering.class)
                .setParameter("stuk", Zekering.Staat.DOORGESLAGEN)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .filter(z -> z.liepVooruit(nu, verbindingen.langsteProef()))
                .forEach(z -> z.probeer(nu));
        int terug = 0;
        for (Richting richting : Richting.values()) {
            terug += em.createNativeQuery(HAAL_TERUG)
                    .setParameter(1, InstantKolom.micros(nu))
                    .setParameter(2, richting.name())
                    .setParameter(3, InstantKolom.micros(nu.plus(NOOIT_LATER)))
                    .executeUpdate();
        }
        return terug;
    }

    /** What waited for an answer longer than its term, put aside: at most that many. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int verstreken(int hoogstens) {
        List<Bericht> verstreken = em.createQuery(
                        "select b from Bericht b where b.antwoordVoor <= :nu order by b.antwoordVoor", Bericht.class)
                .setParameter("nu", klok.instant())
                .setMaxResults(hoogstens)
                .getResultList();
        verstreken.forEach(b -> b.blijftUit(Antwoordtermijn.verstreken(gewacht(b))));
        return verstreken.size();
    }

    private static Duration gewacht(Bericht bericht) {
        Instant tot = bericht.antwoordVoor().orElseThrow();
        return Duration.between(bericht.verzonden().orElse(tot), tot);
    }

    /** Returns the message, locked; empty when it was removed meanwhile, with the student. */
    private Optional<Bericht> noteer(Genomen genomen, Aanbieding.Afloop afloop, String melding) {
        tellers.aangeboden(afloop);
        Optional<Bericht> bericht = zoek(genomen.id());
        bericht.ifPresent(
                b -> em.persist(new Aanbieding(genomen.id(), genomen.sinds(), klok.instant(), afloop, melding)));
        return bericht;
    }

    /** Empty for what can no longer be read: a person has to look at that, and it holds up nobody. */
    private Optional<Genomen> neem(long id, Schoolinstelling school, Instant nu) {
        Bericht bericht = em.find(Bericht.class, id);
        byte[] inhoud;
        try {
            inhoud = versleuteling.ontsleutel(bericht.inhoud());
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "[" + bericht.correlatie() + "] Een bericht in de wachtrij is niet te lezen", e);
            bericht.word(BerichtStatus.STORING, ONLEESBAAR, nu);
            return Optional.empty();
        }
        bericht.bezet(nu.plus(LEASE));
        Instelling instelling = em.find(Instelling.class, bericht.instelling());
        Aanbod aanbod = new Aanbod(
                bericht.operatie(), bericht.identificatiecode(), inhoud, school.oin(instelling.oin()), school.adres());
        return Optional.of(new Genomen(id, aanbod, bericht.correlatie(), nu));
    }

    private Optional<Bericht> zoek(long id) {
        return Optional.ofNullable(em.find(Bericht.class, id, LockModeType.PESSIMISTIC_WRITE));
    }
}
