package nl.vooropleiding.plugin.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.vooropleiding.plugin.aanmelder.AanmelderProeven;
import nl.vooropleiding.plugin.abonnement.GebeurtenisProeven;
import nl.vooropleiding.plugin.abonnement.HandwijzigingProeven;
import nl.vooropleiding.plugin.abonnement.HeenEnWeerProeven;
import nl.vooropleiding.plugin.abonnement.KoppelingProeven;
import nl.vooropleiding.plugin.abonnement.ModelProeven;
import nl.vooropleiding.plugin.abonnement.NuOpvragenProeven;
import nl.vooropleiding.plugin.abonnement.NummervindingProeven;
import nl.vooropleiding.plugin.abonnement.SchoolkeuzeProeven;
import nl.vooropleiding.plugin.abonnement.StandProeven;
import nl.vooropleiding.plugin.abonnement.TermijnProeven;
import nl.vooropleiding.plugin.afstemming.AfstemmingProeven;
import nl.vooropleiding.plugin.bekendmaking.BekendmakingProeven;
import nl.vooropleiding.plugin.bericht.BerichtbeheerProeven;
import nl.vooropleiding.plugin.bericht.OntvangstProeven;
import nl.vooropleiding.plugin.bericht.SlechteInvoerProeven;
import nl.vooropleiding.plugin.bericht.UitbakProeven;
import nl.vooropleiding.plugin.bericht.VerbindingstandProeven;
import nl.vooropleiding.plugin.bericht.VerwerkingProeven;
import nl.vooropleiding.plugin.bericht.WachtrijProeven;
import nl.vooropleiding.plugin.bewaren.BewaarProeven;
import nl.vooropleiding.plugin.bewaren.VerwijderProeven;
import nl.vooropleiding.plugin.bulk.BerichtplanProeven;
import nl.vooropleiding.plugin.bulk.BulkProeven;
import nl.vooropleiding.plugin.bulk.GatProeven;
import nl.vooropleiding.plugin.codebeheer.CodeladingProeven;
import nl.vooropleiding.plugin.dossier.DossierProeven;
import nl.vooropleiding.plugin.instelling.SchoolinstellingProeven;
import nl.vooropleiding.plugin.kaart.privacy.InzageProeven;
import nl.vooropleiding.plugin.kaart.vooropleiding.InzienProeven;
import nl.vooropleiding.plugin.opslag.OpslagProeven;
import nl.vooropleiding.plugin.vondst.VondstProeven;
import nl.vooropleiding.plugin.werklijst.WerklijstProeven;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** All that must be true of the plugin in a server, whatever its database. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class PluginInDeServer
        implements OpslagProeven,
                OntvangstProeven,
                UitbakProeven,
                WachtrijProeven,
                VerwerkingProeven,
                SlechteInvoerProeven,
                BulkProeven,
                BerichtplanProeven,
                GatProeven,
                BerichtbeheerProeven,
                VerbindingstandProeven,
                GebeurtenisProeven,
                HandwijzigingProeven,
                HeenEnWeerProeven,
                TermijnProeven,
                ModelProeven,
                AfstemmingProeven,
                NuOpvragenProeven,
                StandProeven,
                KoppelingProeven,
                DossierProeven,
                InzageProeven,
                InzienProeven,
                SchoolinstellingProeven,
                NummervindingProeven,
                SchoolkeuzeProeven,
                VondstProeven,
                CodeladingProeven,
                BekendmakingProeven,
                AanmelderProeven,
                WerklijstProeven,
                BewaarProeven,
                VerwijderProeven {

    private static final Pattern NUMMER = Pattern.compile("(?<![0-9])" + Personen.BEGIN + "[0-9]{4}(?![0-9])");

    @Test
    @RunAsClient
    @Order(Integer.MAX_VALUE)
    void inHetLogboekStaatNiemandsNummer() throws IOException {
        try (Stream<String> regels = Files.lines(Opstelling.LOGBOEK)) {
            List<String> alle = regels.toList();
            assertThat(alle).anyMatch(regel -> regel.contains("Bericht geweigerd met"));
            assertThat(alle)
                    .filteredOn(regel -> regel.contains("bind =>"))
                    .isNotEmpty()
                    .allMatch(regel -> regel.contains("parameters bound]"));
            assertThat(alle).noneMatch(regel -> NUMMER.matcher(regel).find());
        }
    }
}
