package nl.vooropleiding.plugin.werklijst;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.vooropleiding.api.vooropleiding.Opgave;
import nl.vooropleiding.plugin.dossier.Sleutel;
import nl.vooropleiding.plugin.stand.Deelname;
import nl.vooropleiding.plugin.stand.Gegeven;
import nl.vooropleiding.plugin.stand.Resultaat;

/** Something that is so and that somebody has to look at. Natural key within a student: soort and sleutel. */
public sealed interface Feit {

    Soort soort();

    /** By this the same fact is known again; at most 300 characters. */
    String sleutel();

    record Behaald(Resultaat resultaat) implements Feit {
        @Override
        public Soort soort() {
            return Soort.DIPLOMA_BEHAALD;
        }

        @Override
        public String sleutel() {
            return Sleutel.van(resultaat).tekst();
        }
    }

    record Startkwalificatie(Optional<Boolean> was, Optional<Boolean> is) implements Feit {
        @Override
        public Soort soort() {
            return Soort.STARTKWALIFICATIE_GEWIJZIGD;
        }

        @Override
        public String sleutel() {
            return sleutel(is);
        }

        static String sleutel(Optional<Boolean> waarde) {
            return waarde.map(String::valueOf).orElse("-");
        }
    }

    record Beeindigd(Deelname deelname) implements Feit {
        @Override
        public Soort soort() {
            return Soort.DEELNAME_BEEINDIGD;
        }

        @Override
        public String sleutel() {
            return Sleutel.van(deelname).tekst();
        }
    }

    record Verdwenen(Gegeven gegeven) implements Feit {
        @Override
        public Soort soort() {
            return Soort.RECORD_VERDWENEN;
        }

        @Override
        public String sleutel() {
            return Sleutel.van(gegeven).tekst();
        }
    }

    /**
     * @param geleverd what it was compared with; absent when the register delivered nothing of the kind
     * @param sleutel another whenever either side is another
     */
    record Verschilt(Opgave.Bewaard opgave, Optional<Gegeven> geleverd, String sleutel) implements Feit {
        @Override
        public Soort soort() {
            return Soort.VERSCHIL_MET_OPGAVE;
        }
    }

    /**
     * @param vraag what was asked: {@link #IDENTIFICATIE} or {@link #VOOROPLEIDING}
     * @param bericht id of the request
     * @param melding the register's words
     */
    record Afgekeurd(String vraag, long bericht, String melding) implements Feit {

        public static final String IDENTIFICATIE = "identificatie";
        public static final String VOOROPLEIDING = "vooropleiding";

        @Override
        public Soort soort() {
            return Soort.BERICHT_AFGEKEURD;
        }

        @Override
        public String sleutel() {
            return vraag + "|" + bericht;
        }
    }

    /** @param einde the first day without a subscription */
    record LooptAf(LocalDate einde) implements Feit {
        @Override
        public Soort soort() {
            return Soort.ABONNEMENT_LOOPT_AF;
        }

        @Override
        public String sleutel() {
            return einde.toString();
        }
    }

    /** @param moment of both standen */
    record Tegelijk(Instant moment) implements Feit {
        @Override
        public Soort soort() {
            return Soort.STANDEN_TEGELIJK;
        }

        @Override
        public String sleutel() {
            return moment.toString();
        }
    }
}
