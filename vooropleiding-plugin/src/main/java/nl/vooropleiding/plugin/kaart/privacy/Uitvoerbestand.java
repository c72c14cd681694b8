package nl.vooropleiding.plugin.kaart.privacy;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.vooropleiding.plugin.aanmelder.Aanmelderregel;
import nl.vooropleiding.plugin.abonnement.MetDeHand;
import nl.vooropleiding.plugin.bericht.Berichtregel;
import nl.vooropleiding.plugin.betwisting.Betwisting;
import nl.vooropleiding.plugin.dossier.DossierBeeld;
import nl.vooropleiding.plugin.dossier.Versie;
import nl.vooropleiding.plugin.inzage.Inzage;
import nl.vooropleiding.plugin.kaart.vooropleiding.Toestand;
import nl.vooropleiding.plugin.stand.Deelname;
import nl.vooropleiding.plugin.stand.Resultaat;
import nl.vooropleiding.plugin.stand.Stand;
import nl.vooropleiding.plugin.vondst.Vondstbeeld;
import nl.vooropleiding.plugin.werklijst.Persoon;
import nl.vooropleiding.plugin.werklijst.Werkregel;

/**
 * What is kept about a student, as a file to hand over: the register's own words and codes, and who saw them when. Who
 * is named by the host's id of the user; a name is the host's to give.
 */
record Uitvoerbestand(
        Toestand toestand,
        List<Aanmelderregel> aanmeldingen,
        Optional<Vondstbeeld> vondst,
        List<Betwisting> betwistingen,
        List<Werkregel> werklijst,
        List<Inzage> inzage,
        List<Berichtregel> berichten,
        Map<String, Long> bewaard) {

    byte[] inhoud() {
        JsonObjectBuilder heel = Json.createObjectBuilder();
        toestand.dossier().ifPresent(d -> heel.add("vooropleidingen", dossier(d)));
        toestand.abonnement().ifPresent(a -> {
            JsonObjectBuilder abonnement = Json.createObjectBuilder()
                    .add("staat", a.staat().name())
                    .add("sinds", a.sinds().toString());
            zet(abonnement, "grond", a.grond());
            zet(abonnement, "tot", a.tot());
            zet(abonnement, "wachtSinds", a.wachtSinds());
            zet(abonnement, "melding", a.melding());
            zet(abonnement, "metDeHand", a.hand().map(MetDeHand::keuze));
            zet(abonnement, "metDeHandReden", a.hand().map(MetDeHand::reden));
            zet(abonnement, "metDeHandDoor", a.hand().map(MetDeHand::door));
            zet(abonnement, "metDeHandSinds", a.hand().map(MetDeHand::sinds));
            heel.add("abonnement", abonnement);
        });
        JsonArrayBuilder aangemeld = Json.createArrayBuilder();
        aanmeldingen.forEach(a -> aangemeld.add(aanmelding(a)));
        heel.add("aanmeldingen", aangemeld);
        vondst.ifPresent(v -> heel.add(
                "gevondenNummer",
                Json.createObjectBuilder()
                        .add("soort", v.soort().name())
                        .add("nummer", v.masker())
                        .add("staat", v.staat().name())
                        .add("sinds", v.sinds().toString())));
        JsonArrayBuilder betwist = Json.createArrayBuilder();
        betwistingen.forEach(b -> betwist.add(betwisting(b)));
        heel.add("betwistingen", betwist);
        JsonArrayBuilder werk = Json.createArrayBuilder();
        werklijst.forEach(w -> werk.add(werkpunt(w)));
        heel.add("werklijst", werk);
        JsonArrayBuilder gezien = Json.createArrayBuilder();
        inzage.forEach(i -> gezien.add(Json.createObjectBuilder()
                .add("moment", i.moment().toString())
                .add("gebruiker", i.gebruiker())
                .add("wat", i.wat().name())
                .add("grond", i.grond())));
        heel.add("inzage", gezien);
        JsonArrayBuilder gezegd = Json.createArrayBuilder();
        berichten.forEach(b -> gezegd.add(bericht(b)));
        heel.add("berichten", gezegd);
        JsonObjectBuilder aantallen = Json.createObjectBuilder();
        bewaard.forEach((soort, aantal) -> aantallen.add(soort.toLowerCase(Locale.ROOT), aantal));
        heel.add("bewaard", aantallen);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonWriter schrijver = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(bytes)) {
            schrijver.writeObject(heel.build());
        }
        return bytes.toByteArray();
    }

    private static JsonObjectBuilder bericht(Berichtregel bericht) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("gemaakt", bericht.gemaakt().toString())
                .add("richting", bericht.richting().name())
                .add("status", bericht.status().name());
        zet(json, "soort", bericht.operatie());
        zet(json, "verzonden", bericht.verzonden());
        zet(json, "ontvangen", bericht.ontvangen());
        zet(json, "melding", bericht.melding());
        return json;
    }

    private static JsonObjectBuilder aanmelding(Aanmelderregel aanmelding) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("aanmelding", aanmelding.omschrijving())
                .add("deelnemernummer", aanmelding.deelnemernummer())
                .add("naam", aanmelding.naam())
                .add("aangemeld", aanmelding.aangemeld().toString())
                .add("stadium", aanmelding.stadium().name());
        zet(json, "niveau", aanmelding.niveau());
        return json;
    }

    private static JsonObjectBuilder betwisting(Betwisting betwisting) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("over", betwisting.omschrijving())
                .add("tekst", betwisting.tekst())
                .add("gemeld", betwisting.gemeld().toString())
                .add("door", betwisting.melderNaam());
        zet(json, "gesloten", betwisting.gesloten());
        zet(json, "reden", betwisting.reden());
        return json;
    }

    private static JsonObjectBuilder werkpunt(Werkregel punt) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("soort", punt.soort().name())
                .add("tekst", punt.woorden().in(Locale.forLanguageTag("nl")))
                .add("sinds", punt.sinds().toString())
                .add("open", punt.open());
        zet(json, "behandelaar", punt.behandelaar().map(Persoon::naam));
        zet(json, "afgehandeld", punt.afgehandeld().map(Werkregel.Afgehandeld::op));
        zet(json, "afgehandeldDoor", punt.afgehandeld().map(Werkregel.Afgehandeld::door));
        zet(json, "notitie", punt.afgehandeld().flatMap(Werkregel.Afgehandeld::notitie));
        zet(json, "vervallen", punt.vervallen().map(Werkregel.Vervallen::op));
        zet(json, "waarom", punt.vervallen().map(Werkregel.Vervallen::waarom));
        return json;
    }

    /** All of it: what counts now, and what was said before. */
    private static JsonObjectBuilder dossier(DossierBeeld dossier) {
        JsonArrayBuilder standen = Json.createArrayBuilder();
        dossier.versies().forEach(versie -> standen.add(stand(versie)));
        return Json.createObjectBuilder()
                .add("geactualiseerd", dossier.geactualiseerd().toString())
                .add("spontaan", dossier.spontaan())
                .add("standen", standen);
    }

    private static JsonObjectBuilder stand(Versie versie) {
        Stand stand = versie.stand();
        JsonArrayBuilder gezien = Json.createArrayBuilder();
        versie.gezien()
                .forEach(g -> gezien.add(Json.createObjectBuilder()
                        .add("gebruiker", g.gebruiker())
                        .add("moment", g.moment().toString())));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("datumTijd", versie.datumTijd().toString())
                .add("ontvangen", versie.ontvangen().toString())
                .add("spontaan", versie.spontaan())
                .add("gezien", gezien);
        zet(json, "startkwalificatie", stand.startkwalificatie());
        zet(json, "aantalJaarMboZonderDiploma", stand.aantalJaarMboZonderDiploma());
        JsonArrayBuilder deelnames = Json.createArrayBuilder();
        stand.deelnames().forEach(d -> deelnames.add(deelname(d)));
        JsonArrayBuilder resultaten = Json.createArrayBuilder();
        stand.resultaten().forEach(r -> resultaten.add(resultaat(r)));
        return json.add("deelnames", deelnames).add("resultaten", resultaten);
    }

    private static JsonObjectBuilder deelname(Deelname deelname) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("soort", deelname.soort().name())
                .add("brin", deelname.brin())
                .add("inschrijving", deelname.inschrijving().toString());
        zet(json, "volgnummer", deelname.volgnummer());
        zet(json, "uitschrijving", deelname.uitschrijving());
        zet(json, "uitschrijvingGepland", deelname.uitschrijvingGepland());
        zet(json, "redenUitschrijving", deelname.redenUitschrijving());
        JsonArrayBuilder perioden = Json.createArrayBuilder();
        deelname.perioden().forEach(p -> {
            JsonObjectBuilder periode = Json.createObjectBuilder()
                    .add("begin", p.begin().toString())
                    .add("opleidingcode", p.opleidingcode());
            zet(periode, "aanbieder", p.aanbieder());
            zet(periode, "locatie", p.locatie());
            zet(periode, "leerjaar", p.leerjaar());
            zet(periode, "vestiging", p.vestiging());
            zet(periode, "niveau", p.niveau());
            zet(periode, "leertraject", p.leertraject());
            zet(periode, "toelichting", p.toelichting());
            perioden.add(periode);
        });
        return json.add("perioden", perioden);
    }

    private static JsonObjectBuilder resultaat(Resultaat resultaat) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("soort", resultaat.soort().name())
                .add("document", resultaat.document().name())
                .add("opleidingcode", resultaat.opleidingcode());
        zet(json, "brin", resultaat.brin());
        zet(json, "volgnummer", resultaat.volgnummer());
        zet(json, "datum", resultaat.datum());
        zet(json, "examenjaar", resultaat.examenjaar());
        zet(json, "uitslag", resultaat.uitslag());
        zet(json, "combinatiecijfer", resultaat.combinatiecijfer());
        zet(json, "niveau", resultaat.niveau());
        zet(json, "inschrijvingvolgnummer", resultaat.inschrijvingvolgnummer());
        zet(json, "aanbieder", resultaat.aanbieder());
        resultaat.werkstuk().ifPresent(w -> {
            JsonObjectBuilder werkstuk = Json.createObjectBuilder();
            zet(werkstuk, "titel", w.titel());
            zet(werkstuk, "cijfer", w.cijfer());
            zet(werkstuk, "beoordeling", w.beoordeling());
            json.add("werkstuk", werkstuk);
        });
        JsonArrayBuilder onderdelen = Json.createArrayBuilder();
        resultaat.onderdelen().forEach(o -> onderdelen.add(onderdeel(o)));
        return json.add("onderdelen", onderdelen);
    }

    private static JsonObjectBuilder onderdeel(Resultaat.Onderdeel onderdeel) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("soort", onderdeel.soort().name())
                .add("code", onderdeel.code());
        zet(json, "schoolcijfer", onderdeel.schoolcijfer());
        zet(json, "beoordeling", onderdeel.beoordeling());
        zet(json, "centraalcijfer", onderdeel.centraalcijfer());
        zet(json, "eindcijfer", onderdeel.eindcijfer());
        zet(json, "behaald", onderdeel.behaald());
        zet(json, "certificaat", onderdeel.certificaat());
        zet(json, "inCombinatiecijfer", onderdeel.inCombinatiecijfer());
        zet(json, "vrijstelling", onderdeel.vrijstelling());
        zet(json, "hogerNiveau", onderdeel.hogerNiveau());
        zet(json, "diplomavak", onderdeel.bijzonder().diplomavak());
        zet(json, "vakcodeHogerNiveau", onderdeel.bijzonder().vakcodeHogerNiveau());
        zet(json, "vrijstellingSchoolcijfer", onderdeel.bijzonder().vrijstellingSchoolcijfer());
        zet(json, "vrijstellingCentraalcijfer", onderdeel.bijzonder().vrijstellingCentraalcijfer());
        zet(json, "datum", onderdeel.bijzonder().datum());
        return json;
    }

    /** What was not delivered is left out: an empty text would read as a delivered one. */
    private static void zet(JsonObjectBuilder json, String naam, Optional<?> waarde) {
        waarde.ifPresent(w -> json.add(naam, w.toString()));
    }
}
