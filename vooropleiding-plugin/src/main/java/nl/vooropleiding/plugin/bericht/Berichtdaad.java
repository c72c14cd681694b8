package nl.vooropleiding.plugin.bericht;

import java.util.Optional;
import nl.vooropleiding.plugin.bron.Operatie;

/** What a person can do to a message. */
public enum Berichtdaad {
    /** It stays where it is until it is let go. */
    BLOKKEREN {
        @Override
        public Optional<Beletsel> beletsel(Berichtstand stand) {
            return eerste(
                    als(stand.richting() == Richting.IN, Beletsel.INKOMEND),
                    als(stand.geblokkeerd(), Beletsel.AL_GEBLOKKEERD),
                    als(
                            stand.status() != BerichtStatus.WACHTRIJ && stand.status() != BerichtStatus.STORING,
                            Beletsel.WACHT_NIET),
                    als(stand.onderhanden(), Beletsel.ONDERHANDEN));
        }
    },
    DEBLOKKEREN {
        @Override
        public Optional<Beletsel> beletsel(Berichtstand stand) {
            return als(!stand.geblokkeerd(), Beletsel.NIET_GEBLOKKEERD);
        }
    },
    /** What did not pass as it is; what was refused from today's data. */
    OPNIEUW_AANBIEDEN {
        @Override
        public Optional<Beletsel> beletsel(Berichtstand stand) {
            return eerste(
                    als(stand.geblokkeerd(), Beletsel.GEBLOKKEERD),
                    als(
                            !stand.wordtOpnieuwGemaakt() && !stand.status().kanNaar(BerichtStatus.WACHTRIJ),
                            Beletsel.NIET_MISLUKT),
                    als(stand.wordtOpnieuwGemaakt() && !isTeMaken(stand), Beletsel.NIET_OPNIEUW_TE_MAKEN));
        }
    },
    /** Out of the queue for good. */
    VERWIJDEREN {
        @Override
        public Optional<Beletsel> beletsel(Berichtstand stand) {
            return eerste(
                    als(stand.richting() == Richting.IN, Beletsel.INKOMEND),
                    als(stand.status() != BerichtStatus.WACHTRIJ, Beletsel.NIET_IN_WACHTRIJ),
                    als(stand.onderhanden(), Beletsel.ONDERHANDEN));
        }
    };

    /** Why it cannot be done to a message that stands like this; empty when it can. */
    public abstract Optional<Beletsel> beletsel(Berichtstand stand);

    private static boolean isTeMaken(Berichtstand stand) {
        return stand.deelnemer().isPresent()
                && stand.operatie()
                        .filter(o ->
                                o == Operatie.AANLEVEREN_IDENTIFICATIE_PERSOON || o == Operatie.AANVRAGEN_VOOROPLEIDING)
                        .isPresent();
    }

    private static Optional<Beletsel> als(boolean zo, Beletsel beletsel) {
        return zo ? Optional.of(beletsel) : Optional.empty();
    }

    @SafeVarargs
    private static Optional<Beletsel> eerste(Optional<Beletsel>... beletsels) {
        for (Optional<Beletsel> beletsel : beletsels) {
            if (beletsel.isPresent()) {
                return beletsel;
            }
        }
        return Optional.empty();
    }
}
