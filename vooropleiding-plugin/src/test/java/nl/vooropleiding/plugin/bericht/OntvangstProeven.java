package nl.vooropleiding.plugin.bericht;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.vooropleiding.plugin.server.Plugin.aantal;
import static nl.vooropleiding.plugin.server.Plugin.waarde;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vooropleiding.plugin.opslag.Versleuteling;
import nl.vooropleiding.plugin.server.Personen;
import nl.vooropleiding.plugin.server.Plugin;
import nl.vooropleiding.plugin.server.Standbericht;
import org.junit.jupiter.api.Test;

/** The receiver over HTTP: stored before it is confirmed, once, and refused in words. */
public interface OntvangstProeven {

    /** Rows of what was refused with a message that begins so. */
    String GEWEIGERD = "select count(*) from vpl_bericht where status = 'GEWEIGERD' and melding like ?1";

    String MET_CODE = "select count(*) from vpl_bericht where identificatiecode = ?1";

    @Test
    default void eenGoedBerichtWordtBevestigdEnVersleuteldBewaard() {
        Standbericht bericht = Standbericht.over(Personen.nieuw());

        HttpResponse<String> antwoord = Plugin.lever(bericht.xml());

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.body()).contains("verstrekkenVooropleiding_Response", ">J<", bericht.code());
        byte[] bewaard = (byte[]) waarde("select inhoud from vpl_bericht where identificatiecode = ?1", bericht.code());
        assertThat(new String(bewaard, ISO_8859_1))
                .doesNotContain(bericht.persoon().voluit());
        assertThat(Plugin.bean(Versleuteling.class).ontsleutel(bewaard)).isEqualTo(bericht.xml());
        assertThat((String) waarde("select persoon from vpl_bericht where identificatiecode = ?1", bericht.code()))
                .matches("[0-9a-f]{64}");
    }

    @Test
    default void hetzelfdeBerichtNogEensWordtBevestigdEnStaatErEenKeer() {
        Standbericht bericht = Standbericht.over(Personen.nieuw());

        assertThat(Plugin.lever(bericht.xml()).statusCode()).isEqualTo(200);
        assertThat(Plugin.lever(bericht.nogEens().xml()).statusCode()).isEqualTo(200);

        assertThat(aantal(MET_CODE, bericht.code())).isEqualTo(1);
    }

    @Test
    default void andereInhoudOnderDezelfdeCodeWordtGeweigerdEnBewaard() {
        Standbericht bericht = Standbericht.over(Personen.nieuw());
        Plugin.lever(bericht.xml());
        long eerder = aantal(GEWEIGERD, "DK0050%niet uniek");

        HttpResponse<String> antwoord = Plugin.lever(bericht.met(3).xml());

        assertThat(antwoord.statusCode()).isEqualTo(500);
        assertThat(antwoord.body()).contains("Server.DK0050", "niet uniek");
        assertThat(aantal(GEWEIGERD, "DK0050%niet uniek")).isEqualTo(eerder + 1);
        assertThat(aantal(MET_CODE, bericht.code())).isEqualTo(1);
    }

    @Test
    default void watNietDeugtWordtGeweigerdMetZijnCodeEnBewaard() {
        String goed = Standbericht.over(Personen.nieuw()).tekst();
        Map<String, byte[]> gebrekkig = new LinkedHashMap<>();
        gebrekkig.put("DK0001: Invalide envelope: geen leesbare XML", "<a><b></a>".getBytes(UTF_8));
        gebrekkig.put("DK0001: Invalide envelope: geen leesbare%", metDtd(goed).getBytes(UTF_8));
        gebrekkig.put(
                "DK0001: Invalide envelope: groter dan %",
                goed.replace("<soap:Header>", " ".repeat(1_200_000)).getBytes(UTF_8));
        gebrekkig.put("DK0009%", goed.replace("GESLAAGD", "GESLAAGDÉ").getBytes(ISO_8859_1));
        gebrekkig.put("DK0004%", goed.replace("2011-08-01", "2011-02-30").getBytes(UTF_8));

        gebrekkig.forEach((melding, bericht) -> {
            long eerder = aantal(GEWEIGERD, melding);

            HttpResponse<String> antwoord = Plugin.lever(bericht);

            assertThat(antwoord.statusCode()).isEqualTo(500);
            assertThat(antwoord.body()).contains("." + melding.substring(0, 6) + "<");
            assertThat(aantal(GEWEIGERD, melding)).as(melding).isEqualTo(eerder + 1);
        });
    }

    @Test
    default void achtMaalTegelijkWordtAchtMaalBevestigdEnStaatErEenKeer() throws Exception {
        Standbericht bericht = Standbericht.over(Personen.nieuw());
        Callable<Integer> lever = () -> Plugin.lever(bericht.nogEens().xml()).statusCode();
        ExecutorService draden = Executors.newFixedThreadPool(8);
        try {
            for (Future<Integer> status :
                    draden.invokeAll(List.of(lever, lever, lever, lever, lever, lever, lever, lever))) {
                assertThat(status.get()).isEqualTo(200);
            }
        } finally {
            draden.shutdown();
        }
        assertThat(aantal(MET_CODE, bericht.code())).isEqualTo(1);
    }

    @Test
    default void hetContractEnZijnSchemasZijnTeHalen() {
        HttpResponse<String> wsdl = Plugin.haal("/bron/ontvangst?wsdl");

        assertThat(wsdl.statusCode()).isEqualTo(200);
        assertThat(wsdl.body()).contains("\"" + Plugin.adres("/bron/ontvangst") + "\"");
        String ontvangst = schema(wsdl.body());
        String basis = schema(ontvangst);
        assertThat(ontvangst).contains("targetNamespace=\"urn:nl:vooropleiding:ontvangst:v1\"");
        assertThat(basis).contains("targetNamespace=\"urn:nl:vooropleiding:basis:v1\"");
    }

    private static String schema(String document) {
        Matcher plaats = Pattern.compile("schemaLocation=\"([^\"]+)\"").matcher(document);
        assertThat(plaats.find()).isTrue();
        HttpResponse<String> antwoord = Plugin.haal("/bron/" + plaats.group(1));
        assertThat(antwoord.statusCode()).as(plaats.group(1)).isEqualTo(200);
        return antwoord.body();
    }

    private static String metDtd(String bericht) {
        return bericht.replaceFirst("\\?>", "?><!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>");
    }
}
