package nl.vooropleiding.plugin.bewaren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.plugin.bewaarlog.Bewaarlog;
import nl.vooropleiding.plugin.bewaarlog.Bewaarreden;

/** What would go, for who looks first; and what a person decides about it. */
@ApplicationScoped
public class Bewaren {

    /** How far ahead is looked. */
    public static final int DAGEN_VOORUIT = 30;

    /** Who looked longer ago looks again. */
    private static final Duration VERS = Duration.ofHours(1);

    @Inject
    private Ronden ronden;

    @Inject
    private Bewaarlog log;

    @Inject
    private Bewaarinstellingen instellingen;

    @Inject
    private Clock klok;

    /**
     * What would go of one kind.
     *
     * @param nu how much is due now
     * @param binnenkort how much more is due within {@link #DAGEN_VOORUIT} days
     */
    public record Regel(Bewaarsoort soort, Period termijn, long nu, long binnenkort) {}

    /**
     * What would go, and how it stands with letting it go.
     *
     * @param moment when this was counted
     * @param regels the terms on one line
     * @param akkoordDoor who agreed that it is done each night by these terms; empty when nobody did
     * @param andereRegels whether somebody agreed, but with other terms
     * @param volgende when the next night's round is
     * @param loopt the round that goes on now
     */
    public record Proef(
            Instant moment,
            String regels,
            List<Regel> soorten,
            Optional<String> akkoordDoor,
            Optional<Instant> akkoordOp,
            boolean andereRegels,
            Instant volgende,
            Optional<Bewaarlog.Regel> loopt) {

        public long totaal() {
            return soorten.stream().mapToLong(Regel::nu).sum();
        }
    }

    /** What came of it. */
    public enum Uitslag {
        GEDAAN,
        /** A round goes on already. */
        LOOPT_AL,
        /** It was seen too long ago, or by other terms. */
        VEROUDERD
    }

    /**
     * Counts, and changes nothing. Of students it counts who may be due: each is asked about when their turn comes.
     *
     * @throws IllegalArgumentException in words, when a term is set that is none
     */
    @Transactional
    public Proef proef(String instelling) {
        Bewaartermijnen termijnen = instellingen.van(instelling);
        Instant nu = klok.instant();
        Peil vandaag = Peil.op(nu, termijnen);
        Peil straks = vandaag.over(DAGEN_VOORUIT);
        List<Regel> soorten = Arrays.stream(Bewaarsoort.values())
                .map(soort -> {
                    long eerst = ronden.tel(instelling, soort, vandaag);
                    long samen = ronden.tel(instelling, soort, straks);
                    return new Regel(soort, soort.termijn(termijnen), eerst, Math.max(0, samen - eerst));
                })
                .toList();
        Bewaarstaat staat = ronden.gezien(instelling);
        boolean zelfde = staat.isAkkoordMet(termijnen.regels());
        return new Proef(
                nu,
                termijnen.regels(),
                soorten,
                staat.akkoordDoor().filter(d -> zelfde),
                staat.akkoordOp().filter(d -> zelfde),
                staat.akkoordDoor().isPresent() && !zelfde,
                staat.volgende(),
                staat.ronde().flatMap(id -> log.een(instelling, id)));
    }

    /**
     * Has it done now, as it was seen.
     *
     * @param door the host's id of the user: the log, which remains, has no name
     * @param gezien the moment of the {@link Proef}: what is due since then stays
     * @param regels its terms
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Uitslag nu(String instelling, String door, Instant gezien, String regels) {
        if (isVerouderd(instelling, gezien, regels)) {
            return Uitslag.VEROUDERD;
        }
        Bewaarstaat staat = ronden.staat(instelling);
        if (staat.ronde().isPresent()) {
            return Uitslag.LOOPT_AL;
        }
        staat.begint(log.begin(instelling, Bewaarreden.NU, Optional.of(door), gezien));
        return Uitslag.GEDAAN;
    }

    /** From now on each night, by these terms. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Uitslag akkoord(String instelling, String door, Instant gezien, String regels) {
        if (isVerouderd(instelling, gezien, regels)) {
            return Uitslag.VEROUDERD;
        }
        ronden.staat(instelling).akkoord(door, regels, klok.instant(), ronden.volgendeNacht());
        return Uitslag.GEDAAN;
    }

    /** Not by itself any more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void nietMeer(String instelling) {
        ronden.staat(instelling).nietMeerAkkoord();
    }

    private boolean isVerouderd(String instelling, Instant gezien, String regels) {
        Instant nu = klok.instant();
        return gezien.isAfter(nu)
                || gezien.isBefore(nu.minus(VERS))
                || !instellingen.van(instelling).regels().equals(regels);
    }
}
