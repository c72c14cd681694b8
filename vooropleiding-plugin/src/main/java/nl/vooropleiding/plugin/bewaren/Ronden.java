package nl.vooropleiding.plugin.bewaren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.plugin.betrokkene.Betrokkene;
import nl.vooropleiding.plugin.betrokkene.Betrokkenen;
import nl.vooropleiding.plugin.betrokkene.Bewaarfase;
import nl.vooropleiding.plugin.bewaarlog.Bewaarlog;
import nl.vooropleiding.plugin.bewaarlog.Bewaarreden;
import nl.vooropleiding.plugin.bewaarlog.Bewaarronde;
import nl.vooropleiding.plugin.dossier.Dossiers;
import nl.vooropleiding.plugin.opslag.InstantKolom;
import nl.vooropleiding.plugin.opslag.Klok;

/**
 * The transactions of a round: each takes away a little and writes that down with it, and only while this node has the
 * round. No call to the host is made in any of them.
 */
@ApplicationScoped
class Ronden {

    /** When the nightly round begins, in the Netherlands. */
    static final LocalTime NACHT = LocalTime.of(3, 0);

    /** A node that dies while it works is followed by another after this. */
    private static final Duration HUUR = Duration.ofMinutes(2);

    /** Of whom the host says that something runs, it is asked again after this. */
    private static final Duration ONDERWEG = Duration.ofDays(30);

    private static final String KANDIDATEN = "vpl_betrokkene b left join vpl_abonnement a"
            + " on a.instelling = b.instelling and a.persoon = b.persoon"
            + " where b.instelling = ?1 and b.einde < ?2 and b.verwijder_ronde is null"
            + " and (b.uitstel is null or b.uitstel <= ?3)"
            // What was not confirmed to have ended is not touched.
            + " and (a.id is null or (a.staat in ('BEEINDIGD', 'GEWEIGERD') and a.sinds < ?2))";

    @Inject
    private EntityManager em;

    @Inject
    private Rijen rijen;

    @Inject
    private Bewaarlog log;

    @Inject
    private Bewaarinstellingen instellingen;

    @Inject
    private Betrokkenen betrokkenen;

    @Inject
    private Dossiers dossiers;

    @Inject
    private Verwijderen verwijderen;

    @Inject
    private Clock klok;

    /** A round that this node has. */
    record Taak(long ronde, String instelling, Peil peil) {}

    /** A student of whom something may be due. */
    record Kandidaat(long id, String deelnemer) {}

    /** The instellingen that the plugin knows. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<String> instellingen() {
        return em.createQuery("select i.id from Instelling i order by i.id", String.class)
                .getResultList();
    }

    /** In the caller's transaction, to look at only. */
    @Transactional(Transactional.TxType.MANDATORY)
    Bewaarstaat gezien(String instelling) {
        Bewaarstaat staat = em.find(Bewaarstaat.class, instelling);
        return staat == null ? new Bewaarstaat(instelling, klok.instant()) : staat;
    }

    /** In the caller's transaction, locked; begins when it is not there. */
    @Transactional(Transactional.TxType.MANDATORY)
    Bewaarstaat staat(String instelling) {
        Bewaarstaat staat = em.find(Bewaarstaat.class, instelling, LockModeType.PESSIMISTIC_WRITE);
        if (staat == null) {
            staat = new Bewaarstaat(instelling, klok.instant());
            em.persist(staat);
        }
        return staat;
    }

    /**
     * The round that goes on or is to begin now; empty when there is none, or when another node has it.
     *
     * @throws IllegalArgumentException in words, when a term is set that is none
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Taak> neem(String instelling) {
        Instant nu = klok.instant();
        Bewaartermijnen termijnen = instellingen.van(instelling);
        // Read before it is locked: mostly there is nothing to do.
        Bewaarstaat gezien = em.find(Bewaarstaat.class, instelling);
        if (gezien == null
                || !gezien.isVrij(nu)
                || (gezien.ronde().isEmpty() && !gezien.isAanDeBeurt(termijnen.regels(), nu))) {
            return Optional.empty();
        }
        em.refresh(gezien, LockModeType.PESSIMISTIC_WRITE);
        if (!gezien.isVrij(nu)) {
            return Optional.empty();
        }
        if (gezien.isAanDeBeurt(termijnen.regels(), nu)) {
            gezien.begint(log.begin(instelling, Bewaarreden.NACHT, Optional.empty(), nu));
        }
        return gezien.ronde().map(id -> {
            gezien.bezet(nu.plus(HUUR));
            Bewaarronde ronde = log.ronde(id);
            return new Taak(id, instelling, Peil.op(ronde.peil(), termijnen));
        });
    }

    /**
     * Lets go of what is due of this kind, at most that many.
     *
     * @return how many went; fewer than asked for when there are no more
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int ruimOp(Taak taak, Bewaarsoort soort, int hoogstens) {
        mijn(taak);
        int aantal = rijen.ruimOp(taak.instelling(), soort, taak.peil(), hoogstens);
        noteer(taak, soort, aantal);
        return aantal;
    }

    /** Of whom something of this kind may be due, by id, at most that many. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Kandidaat> kandidaten(Taak taak, Bewaarsoort soort, long na, int hoogstens) {
        List<?> gevonden = kandidaten(
                        "select b.id, b.deelnemer from ",
                        soort,
                        " and b.id > ?4 order by b.id limit " + hoogstens,
                        taak.instelling(),
                        taak.peil())
                .setParameter(4, na)
                .getResultList();
        return gevonden.stream()
                .map(rij -> (Object[]) rij)
                .map(rij -> new Kandidaat(((Number) rij[0]).longValue(), rij[1].toString()))
                .toList();
    }

    /** Of how many students something of this kind is due, as far as is known without asking the host. */
    @Transactional(Transactional.TxType.MANDATORY)
    long tel(String instelling, Bewaarsoort soort, Peil peil) {
        if (!soort.perDeelnemer()) {
            return rijen.tel(instelling, soort, peil);
        }
        // Who is due to go as a whole has no details to lose any more.
        String verder = soort == Bewaarsoort.DETAILS
                ? " and b.einde >= " + peil.micros(Bewaarsoort.INSCHRIJVING)
                        + " and exists (select 1 from vpl_dossier d"
                        + " where d.instelling = b.instelling and d.deelnemer = b.deelnemer and d.geschoond is null)"
                : "";
        return ((Number) kandidaten("select count(*) from ", soort, verder, instelling, peil)
                        .getSingleResult())
                .longValue();
    }

    private Query kandidaten(String voor, Bewaarsoort soort, String verder, String instelling, Peil peil) {
        String fase =
                switch (soort) {
                    case AANMELDING -> " and b.bewaarfase = 'AANMELDING'";
                    case DETAILS -> " and b.bewaarfase = 'INSCHRIJVING'";
                    case INSCHRIJVING -> " and b.bewaarfase in ('INSCHRIJVING', 'KERN')";
                    default -> throw new IllegalArgumentException("Niet per deelnemer: " + soort);
                };
        return em.createNativeQuery(voor + KANDIDATEN + fase + verder)
                .setParameter(1, instelling)
                .setParameter(2, peil.micros(soort))
                .setParameter(3, InstantKolom.micros(klok.instant()));
    }

    /** Does with this student what follows from what the host said. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void beslis(Taak taak, Kandidaat kandidaat, Optional<Deelnemer> deelnemer) {
        mijn(taak);
        Optional<Betrokkene> gevonden = betrokkenen
                .een(taak.instelling(), kandidaat.deelnemer())
                .filter(b -> b.bewaarfase().isPresent() && b.verwijderRonde().isEmpty());
        if (gevonden.isEmpty()) {
            return;
        }
        Betrokkene betrokkene = gevonden.get();
        LocalDate sinds = LocalDate.ofInstant(betrokkene.einde().orElse(klok.instant()), Klok.NEDERLAND);
        Oordeel oordeel = Oordeel.van(deelnemer, betrokkene.bewaarfase().orElseThrow(), sinds, taak.peil());
        switch (oordeel.wat()) {
            case WEG -> verwijder(taak, kandidaat, oordeel.fase(), betrokkene);
            case SCHOON -> {
                betrokkene.eindigde(oordeel.fase(), begin(oordeel.einde()));
                betrokkene.geschoond();
                noteer(taak, Bewaarsoort.DETAILS, dossiers.schoon(taak.instelling(), kandidaat.deelnemer()) ? 1 : 0);
            }
            case LATER -> betrokkene.eindigde(oordeel.fase(), begin(oordeel.einde()));
            case ONDERWEG -> betrokkene.uitgesteld(klok.instant().plus(ONDERWEG));
        }
    }

    /** It did not go as it should: to be looked at again tomorrow. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void morgen(Taak taak, Kandidaat kandidaat) {
        mijn(taak);
        betrokkenen
                .een(taak.instelling(), kandidaat.deelnemer())
                .ifPresent(b -> b.uitgesteld(klok.instant().plus(Duration.ofDays(1))));
    }

    private void verwijder(Taak taak, Kandidaat kandidaat, Bewaarfase fase, Betrokkene betrokkene) {
        if (verwijderen.verwijderStil(taak.instelling(), kandidaat.deelnemer())) {
            noteer(taak, fase == Bewaarfase.AANMELDING ? Bewaarsoort.AANMELDING : Bewaarsoort.INSCHRIJVING, 1);
        } else {
            betrokkene.uitgesteld(klok.instant().plus(Duration.ofDays(1)));
        }
    }

    private static Instant begin(LocalDate dag) {
        return dag.atStartOfDay(Klok.NEDERLAND).toInstant();
    }

    /** There is nothing left to do. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void klaar(Taak taak) {
        mijn(taak).klaar(volgendeNacht());
        log.klaar(taak.ronde());
    }

    /** It stops for now and goes on after a while, here or on another node. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void later(Taak taak, Duration wacht, String waarom) {
        mijn(taak).bezet(klok.instant().plus(wacht));
        log.hapert(taak.ronde(), waarom);
    }

    Instant volgendeNacht() {
        ZonedDateTime nu = klok.instant().atZone(Klok.NEDERLAND);
        ZonedDateTime vannacht = nu.with(NACHT);
        return (vannacht.isAfter(nu) ? vannacht : vannacht.plusDays(1)).toInstant();
    }

    /**
     * Whether this node still has the round; then it has it for longer.
     *
     * @throws IllegalStateException when another has it by now
     */
    private Bewaarstaat mijn(Taak taak) {
        Bewaarstaat staat = staat(taak.instelling());
        if (staat.ronde().filter(r -> r == taak.ronde()).isEmpty()) {
            throw new IllegalStateException("De ronde is van een ander");
        }
        staat.bezet(klok.instant().plus(HUUR));
        return staat;
    }

    private void noteer(Taak taak, Bewaarsoort soort, long aantal) {
        log.noteer(
                taak.ronde(),
                soort.name(),
                Optional.of(soort.termijn(taak.peil().termijnen()).toString()),
                aantal);
    }
}
