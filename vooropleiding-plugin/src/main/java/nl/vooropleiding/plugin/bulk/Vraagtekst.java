package nl.vooropleiding.plugin.bulk;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vooropleiding.api.toegang.Bereik;
import nl.vooropleiding.plugin.bericht.BerichtStatus;
import nl.vooropleiding.plugin.bericht.Berichtvraag;
import nl.vooropleiding.plugin.bericht.Richting;
import nl.vooropleiding.plugin.bericht.Verzendwijze;
import nl.vooropleiding.plugin.bron.Operatie;

/** Which messages a plan is about, as it stands in the table: the filter, and the scope of who made it. */
final class Vraagtekst {

    private Vraagtekst() {}

    static String van(Berichtvraag vraag) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("instelling", vraag.instelling());
        if (vraag.bereik() instanceof Bereik.Alles) {
            json.add("alles", true);
        } else if (vraag.bereik() instanceof Bereik.Deel deel) {
            json.add("eenheden", lijst(deel.organisatieEenheden()));
            json.add("locaties", lijst(deel.locaties()));
        }
        zet(json, "deelnemer", vraag.wie().deelnemer());
        zet(json, "nummer", vraag.wie().nummer());
        zet(json, "eenheid", vraag.wie().eenheid());
        zet(json, "locatie", vraag.wie().locatie());
        zet(json, "zelfdeAls", vraag.wie().zelfdeAls());
        zet(json, "status", vraag.status());
        zet(json, "operatie", vraag.operatie());
        zet(json, "verzendwijze", vraag.verzendwijze());
        zet(json, "richting", vraag.richting());
        zet(json, "van", vraag.van());
        zet(json, "tot", vraag.tot());
        return json.add("geblokkeerd", vraag.geblokkeerd()).build().toString();
    }

    static Berichtvraag lees(String tekst) {
        JsonObject json;
        try (JsonReader lezer = Json.createReader(new StringReader(tekst))) {
            json = lezer.readObject();
        }
        Function<String, Optional<String>> veld = naam -> Optional.ofNullable(json.getString(naam, null));
        return new Berichtvraag(
                json.getString("instelling"),
                json.getBoolean("alles", false)
                        ? new Bereik.Alles()
                        : new Bereik.Deel(verzameling(json, "eenheden"), verzameling(json, "locaties")),
                new Berichtvraag.Wie(
                        veld.apply("deelnemer"),
                        veld.apply("nummer"),
                        veld.apply("eenheid"),
                        veld.apply("locatie"),
                        veld.apply("zelfdeAls").map(Long::valueOf)),
                veld.apply("status").map(BerichtStatus::valueOf),
                veld.apply("operatie").map(Operatie::valueOf),
                veld.apply("verzendwijze").map(Verzendwijze::valueOf),
                veld.apply("richting").map(Richting::valueOf),
                veld.apply("van").map(Instant::parse),
                veld.apply("tot").map(Instant::parse),
                json.getBoolean("geblokkeerd"));
    }

    private static void zet(JsonObjectBuilder json, String naam, Optional<?> waarde) {
        waarde.ifPresent(w -> json.add(naam, w.toString()));
    }

    private static JsonArrayBuilder lijst(Set<String> ids) {
        JsonArrayBuilder lijst = Json.createArrayBuilder();
        ids.stream().sorted().forEach(lijst::add);
        return lijst;
    }

    private static Set<String> verzameling(JsonObject json, String naam) {
        return json.getJsonArray(naam).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .collect(Collectors.toSet());
    }
}
