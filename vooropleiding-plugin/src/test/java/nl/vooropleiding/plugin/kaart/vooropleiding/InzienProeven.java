package nl.vooropleiding.plugin.kaart.vooropleiding;

import static nl.vooropleiding.plugin.server.Tabellen.INSTELLING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.plugin.abonnement.StandProeven;
import nl.vooropleiding.plugin.betwisting.Betwistingen;
import nl.vooropleiding.plugin.dossier.DossierProeven;
import nl.vooropleiding.plugin.inzage.Inzage;
import nl.vooropleiding.plugin.server.Personen;
import nl.vooropleiding.plugin.server.Plugin;
import nl.vooropleiding.plugin.server.Sqlverzamelaar;
import org.junit.jupiter.api.Test;

/** What opening the page costs. */
public interface InzienProeven {

    /** Subscription with what is under way, history, deelnames, resultaten, betwistingen; and the row of inzage. */
    int LEZEN = 5;

    int SCHRIJVEN = 1;

    @Test
    default void dePaginaOpenenKostEvenveelOpdrachtenHoeGrootHetDossierOokIs() {
        open(student(1));
        int klein = opdrachten(student(1));
        int groot = opdrachten(student(30));

        assertThat(List.of(klein, groot)).containsOnly(LEZEN + SCHRIJVEN);
    }

    private static String student(int paren) {
        String deelnemer = DossierProeven.metRecords(paren);
        StandProeven.abonneer(Personen.nieuw(), deelnemer);
        return deelnemer;
    }

    private static int opdrachten(String deelnemer) {
        return (int) Sqlverzamelaar.van(() -> open(deelnemer)).stream()
                .filter(opdracht -> !opdracht.startsWith("SELECT NEXT") && !opdracht.contains("NEXTVAL"))
                .count();
    }

    /** What the page does between the host's yes and drawing. */
    private static void open(String deelnemer) {
        Context context = new Context(
                INSTELLING,
                Optional.of(deelnemer),
                Optional.empty(),
                "proef",
                LocalDate.of(2026, 3, 2),
                Locale.forLanguageTag("nl"),
                "proef");
        Inzien inzien = Plugin.bean(Inzien.class);
        try {
            Toestand toestand = inzien.lees(context);
            inzien.noteer(Inzage.Wat.VOOROPLEIDINGEN_DUO, context, toestand);
            inzien.beeld(toestand, context);
            Plugin.bean(Betwistingen.class).van(INSTELLING, deelnemer);
        } catch (PluginException e) {
            throw new IllegalStateException(e);
        }
    }
}
