package nl.vooropleiding.plugin.bewaren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vooropleiding.plugin.abonnement.Abonnementen;
import nl.vooropleiding.plugin.bericht.Berichthouder;
import nl.vooropleiding.plugin.betrokkene.Betrokkene;
import nl.vooropleiding.plugin.betrokkene.Betrokkenen;
import nl.vooropleiding.plugin.bewaarlog.Bewaarlog;
import nl.vooropleiding.plugin.bewaarlog.Bewaarreden;
import nl.vooropleiding.plugin.houder.Houder;
import nl.vooropleiding.plugin.houder.Weg;
import nl.vooropleiding.plugin.opslag.InstantKolom;

/**
 * Removal of one student. The subscription ends first, and its number is kept until the register has confirmed that; all
 * the rest goes at once. When nothing is under way any more the last of it goes, and is counted again: what would be left
 * undoes it.
 */
@ApplicationScoped
public class Verwijderen {

    private static final String WACHT_OP_EINDE = "Wacht tot BRON het einde van het abonnement bevestigt.";
    private static final Duration OPNIEUW = Duration.ofHours(1);
    private static final Duration NA_EEN_FOUT = Duration.ofMinutes(1);

    /** What waits for its end to be confirmed is looked at each hour; what was confirmed, at once. */
    private static final String WACHTEND = "select b.instelling, b.deelnemer from vpl_betrokkene b"
            + " where b.verwijder_ronde > 0 and (b.uitstel is null or b.uitstel <= ?1 or not exists ("
            + " select 1 from vpl_abonnement a where a.instelling = b.instelling and a.persoon = b.persoon"
            + " and a.staat = 'BEEINDIGING_GEVRAAGD')) order by b.verwijder_ronde limit ?2";

    @Inject
    private EntityManager em;

    @Inject
    @Any
    private Instance<Houder> houders;

    @Inject
    private Betrokkenen betrokkenen;

    @Inject
    private Abonnementen abonnementen;

    @Inject
    private Berichthouder berichten;

    @Inject
    private Bewaarlog log;

    @Inject
    private Clock klok;

    /** A student whose removal goes on. */
    record Wie(String instelling, String deelnemer) {}

    /**
     * A removal that waits.
     *
     * @param deelnemernummer as users know the student
     */
    public record Lopend(String deelnemernummer, Bewaarlog.Regel regel) {}

    /** How much is kept of this student, by kind; what is not there is not in it. Nothing is changed. */
    @Transactional
    public Map<String, Long> wat(String instelling, String deelnemer) {
        Weg weg = weg(instelling, deelnemer);
        Map<String, Long> aantallen = new LinkedHashMap<>();
        for (Houder houder : houders()) {
            long aantal = houder.tel(weg);
            if (aantal > 0) {
                aantallen.put(houder.soort(), aantal);
            }
        }
        return aantallen;
    }

    /**
     * Removes this student: what may go goes now, the rest by itself once the end is confirmed. Asked again it goes on
     * where it is.
     *
     * @return the line of the log, whether done or not
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Bewaarlog.Regel verwijder(String instelling, String deelnemer, String door, String correlatie) {
        Optional<Betrokkene> betrokkene = betrokkenen.een(instelling, deelnemer);
        long ronde = betrokkene
                .flatMap(Betrokkene::verwijderRonde)
                .orElseGet(() -> log.begin(instelling, Bewaarreden.VERZOEK, Optional.of(door), klok.instant()));
        betrokkene.ifPresent(b -> b.wordtVerwijderd(ronde));
        stap(instelling, deelnemer, ronde, correlatie);
        em.flush();
        return log.een(instelling, ronde).orElseThrow();
    }

    /** Whether the removal of this student was begun and waits for the register. */
    @Transactional
    public boolean wordtVerwijderd(String instelling, String deelnemer) {
        return betrokkenen
                .een(instelling, deelnemer)
                .flatMap(Betrokkene::verwijderRonde)
                .isPresent();
    }

    /** The removals that wait for the register, oldest first. */
    @Transactional
    public List<Lopend> lopend(String instelling) {
        return em
                .createQuery(
                        "select b from Betrokkene b where b.instelling = :instelling and b.verwijderRonde > 0"
                                + " order by b.verwijderRonde",
                        Betrokkene.class)
                .setParameter("instelling", instelling)
                .getResultList()
                .stream()
                .map(b -> new Lopend(
                        b.deelnemernummer(),
                        log.een(instelling, b.verwijderRonde().orElseThrow()).orElseThrow()))
                .toList();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Wie> wachtend(int hoogstens) {
        List<?> rijen = em.createNativeQuery(WACHTEND)
                .setParameter(1, InstantKolom.micros(klok.instant()))
                .setParameter(2, hoogstens)
                .getResultList();
        return rijen.stream()
                .map(rij -> new Wie(((Object[]) rij)[0].toString(), ((Object[]) rij)[1].toString()))
                .toList();
    }

    /** Goes on with a removal that was begun. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void verder(Wie wie, String correlatie) {
        betrokkenen
                .een(wie.instelling(), wie.deelnemer())
                .flatMap(Betrokkene::verwijderRonde)
                .ifPresent(ronde -> stap(wie.instelling(), wie.deelnemer(), ronde, correlatie));
    }

    /** It went wrong: it is tried again, and whoever looks sees that it is. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void hapert(Wie wie, String waarom) {
        betrokkenen.een(wie.instelling(), wie.deelnemer()).ifPresent(b -> {
            b.uitgesteld(klok.instant().plus(NA_EEN_FOUT));
            b.verwijderRonde().ifPresent(ronde -> log.hapert(ronde, waarom));
        });
    }

    /**
     * Removes a student of whom nothing is under way, as part of another round. In the caller's transaction.
     *
     * @return false when something is under way all the same: then nothing was touched
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean verwijderStil(String instelling, String deelnemer) {
        Weg weg = weg(instelling, deelnemer);
        if (abonnementen.loopt(instelling, weg.personen()) || berichten.isOnderhanden(weg)) {
            return false;
        }
        houders().forEach(h -> h.verwijder(weg));
        eisDatErNietsIs(weg);
        return true;
    }

    private void stap(String instelling, String deelnemer, long ronde, String correlatie) {
        Weg weg = weg(instelling, deelnemer);
        Optional<Betrokkene> betrokkene = betrokkenen.een(instelling, deelnemer);
        betrokkene.ifPresent(b -> b.uitgesteld(klok.instant().plus(OPNIEUW)));
        boolean geeindigd = abonnementen.beeindig(betrokkene, weg.personen(), correlatie);
        boolean voorgoed = geeindigd && !berichten.isOnderhanden(weg);
        Weg nu = new Weg(instelling, deelnemer, weg.personen(), weg.ander(), voorgoed);
        houders().forEach(h -> log.noteer(ronde, h.soort(), Optional.empty(), h.verwijder(nu)));
        if (voorgoed) {
            eisDatErNietsIs(nu);
            log.klaar(ronde);
        } else {
            log.hapert(ronde, WACHT_OP_EINDE);
        }
    }

    private void eisDatErNietsIs(Weg weg) {
        em.flush();
        houders().stream().filter(h -> h.tel(weg) > 0).findFirst().ifPresent(h -> {
            throw new IllegalStateException("Na het verwijderen is er nog iets over: " + h.soort());
        });
    }

    private Weg weg(String instelling, String deelnemer) {
        Optional<Betrokkene> betrokkene = betrokkenen.een(instelling, deelnemer);
        Set<String> personen = new HashSet<>(berichten.personen(instelling, deelnemer));
        betrokkene.map(Betrokkene::persoon).ifPresent(personen::add);
        Map<String, List<Betrokkene>> wie = personen.isEmpty() ? Map.of() : betrokkenen.van(instelling, personen);
        Optional<String> ander = betrokkene.flatMap(b -> blijvend(wie, b.persoon(), deelnemer));
        personen.removeIf(persoon -> blijvend(wie, persoon, deelnemer).isPresent());
        return new Weg(instelling, deelnemer, personen, ander, true);
    }

    /** Another student that is this person and stays. */
    private static Optional<String> blijvend(Map<String, List<Betrokkene>> wie, String persoon, String deelnemer) {
        return wie.getOrDefault(persoon, List.of()).stream()
                .filter(b ->
                        !b.deelnemer().equals(deelnemer) && b.verwijderRonde().isEmpty())
                .map(Betrokkene::deelnemer)
                .findFirst();
    }

    private List<Houder> houders() {
        return houders.stream().sorted(Comparator.comparing(Houder::soort)).toList();
    }
}
