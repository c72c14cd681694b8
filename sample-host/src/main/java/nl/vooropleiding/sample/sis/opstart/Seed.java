package nl.vooropleiding.sample.sis.opstart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.api.deelnemer.Deelnemer.Geslacht;
import nl.vooropleiding.api.deelnemer.Naam;
import nl.vooropleiding.api.deelnemer.OnvolledigeDatum;
import nl.vooropleiding.api.deelnemer.Relatie.Onderwijs;
import nl.vooropleiding.api.vooropleiding.Opgave;
import nl.vooropleiding.api.vooropleiding.Vooropleidingsoort;
import nl.vooropleiding.sample.sis.deelnemer.Adresgegevens;
import nl.vooropleiding.sample.sis.deelnemer.Deelnemer;
import nl.vooropleiding.sample.sis.deelnemer.Gewijzigd;
import nl.vooropleiding.sample.sis.deelnemer.Personalia;
import nl.vooropleiding.sample.sis.organisatie.Eenheid;
import nl.vooropleiding.sample.sis.organisatie.Instelling;
import nl.vooropleiding.sample.sis.organisatie.Locatie;
import nl.vooropleiding.sample.sis.organisatie.Opleiding;
import nl.vooropleiding.sample.sis.toegang.Gebruiker;
import nl.vooropleiding.sample.sis.toegang.Rol;
import nl.vooropleiding.sample.sis.toegang.Wachtwoord;
import nl.vooropleiding.sample.sis.vooropleiding.Vooropleiding;

/** Fills an empty database with the schools, students and users of the seed files. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Seed {

    private static final Logger LOG = System.getLogger(Seed.class.getName());

    @PersistenceContext(unitName = "sis")
    private EntityManager em;

    @Inject
    private Clock klok;

    @Inject
    private Gewijzigd gewijzigd;

    private final Map<String, Instelling> instellingen = new HashMap<>();
    private final Map<String, Locatie> locaties = new HashMap<>();
    private final Map<String, Eenheid> eenheden = new HashMap<>();
    private final Map<String, Opleiding> opleidingen = new HashMap<>();
    private final Map<String, Deelnemer> deelnemers = new HashMap<>();

    void vulAlsLeeg() {
        long aantal =
                em.createQuery("select count(i) from Instelling i", Long.class).getSingleResult();
        if (aantal > 0) {
            return;
        }
        Csv.lees("seed/organisatie.csv").forEach(this::organisatie);
        Csv.lees("seed/opleidingen.csv").forEach(this::opleiding);
        Csv.lees("seed/deelnemers.csv").forEach(this::deelnemer);
        SeedRelaties relaties = new SeedRelaties(em, new SeedDatum(LocalDate.now(klok)));
        Csv.lees("seed/relaties.csv")
                .forEach(r -> relaties.relatie(
                        r, deelnemers.get(sleutel(r, "nummer")), opleidingen.get(sleutel(r, "opleiding"))));
        Csv.lees("seed/vooropleidingen.csv").forEach(this::vooropleiding);
        gebruikers();
        LOG.log(Level.INFO, "De lege database kreeg {0} studenten", deelnemers.size());
    }

    private static String sleutel(Csv.Regel regel, String kolom) {
        return regel.van("instelling") + "/" + regel.van(kolom);
    }

    private void organisatie(Csv.Regel r) {
        Instelling instelling = instellingen.computeIfAbsent(
                r.van("instelling"), brin -> bewaar(new Instelling(r.van("naam"), brin, r.van("oin"))));
        Locatie locatie = locaties.computeIfAbsent(
                sleutel(r, "locatie"), s -> bewaar(new Locatie(instelling, r.van("locatie"), r.van("locatie_naam"))));
        Eenheid eenheid = eenheden.computeIfAbsent(
                sleutel(r, "eenheid"), s -> bewaar(new Eenheid(instelling, r.van("eenheid"), r.van("eenheid_naam"))));
        eenheid.werktOp(locatie);
    }

    private void opleiding(Csv.Regel r) {
        Opleiding.Aanbod aanbod = new Opleiding.Aanbod(
                r.van("code"),
                r.van("groep"),
                r.van("naam"),
                r.optioneel("niveau").map(Integer::valueOf).orElse(null),
                r.optioneel("leerweg").orElse(null),
                Onderwijs.valueOf(r.van("onderwijs")),
                Integer.parseInt(r.van("duur")));
        Opleiding opleiding =
                new Opleiding(eenheden.get(sleutel(r, "eenheid")), locaties.get(sleutel(r, "locatie")), aanbod);
        opleidingen.put(sleutel(r, "code"), bewaar(opleiding));
    }

    private void deelnemer(Csv.Regel r) {
        Deelnemer deelnemer = new Deelnemer(instellingen.get(r.van("instelling")), r.van("nummer"), personalia(r));
        deelnemer.nummer(r.optioneel("pgn").map(PersoonsgebondenNummer::van));
        deelnemers.put(sleutel(r, "nummer"), bewaar(deelnemer));
        gewijzigd.bijHetBegin(deelnemer);
    }

    private void vooropleiding(Csv.Regel r) {
        bewaar(new Vooropleiding(
                deelnemers.get(sleutel(r, "nummer")),
                new Opgave(
                        Vooropleidingsoort.valueOf(r.van("soort")),
                        r.van("diploma").equals("ja"),
                        r.optioneel("jaar").map(Year::parse),
                        r.optioneel("brin"),
                        r.optioneel("opleidingcode"))));
    }

    private static Personalia personalia(Csv.Regel r) {
        return new Personalia(
                new Naam(r.van("voornamen"), r.van("roepnaam"), r.optioneel("voorvoegsel"), r.van("achternaam")),
                geslacht(r.van("geslacht")),
                OnvolledigeDatum.van(r.van("geboortedatum")),
                tekst(r, "geboorteplaats"),
                tekst(r, "nationaliteit"),
                new Adresgegevens(
                        tekst(r, "straat"),
                        r.optioneel("huisnummer").map(Integer::valueOf).orElse(null),
                        tekst(r, "toevoeging"),
                        tekst(r, "postcode"),
                        tekst(r, "plaats"),
                        tekst(r, "land")),
                tekst(r, "telefoon"),
                tekst(r, "email"),
                tekst(r, "email_prive"),
                tekst(r, "hoogste_vooropleiding"));
    }

    private static String tekst(Csv.Regel r, String kolom) {
        return r.optioneel(kolom).orElse(null);
    }

    private static Geslacht geslacht(String letter) {
        return switch (letter) {
            case "M" -> Geslacht.MAN;
            case "V" -> Geslacht.VROUW;
            default -> Geslacht.VASTGESTELD_ONBEKEND;
        };
    }

    private void gebruikers() {
        Map<String, String> wachtwoorden = new HashMap<>();
        Map<String, String> namen = new HashMap<>();
        Csv.lees("demo-gebruikers.txt").forEach(r -> {
            wachtwoorden.put(r.van("gebruikersnaam"), r.van("wachtwoord"));
            namen.put(r.van("gebruikersnaam"), r.van("naam"));
        });
        for (Csv.Regel r : Csv.lees("seed/gebruikers.csv")) {
            String naam = r.van("gebruikersnaam");
            Gebruiker gebruiker = new Gebruiker(
                    instellingen.get(r.van("instelling")),
                    naam,
                    Wachtwoord.maak(wachtwoorden.get(naam)),
                    namen.get(naam));
            lijst(r.optioneel("rollen")).forEach(rol -> gebruiker.geef(Rol.valueOf(rol)));
            lijst(r.optioneel("eenheden"))
                    .forEach(code -> gebruiker.beperkTot(eenheden.get(r.van("instelling") + "/" + code)));
            bewaar(gebruiker);
        }
    }

    private static List<String> lijst(Optional<String> tekst) {
        return tekst.map(t -> List.of(t.split(","))).orElse(List.of());
    }

    private <T> T bewaar(T rij) {
        em.persist(rij);
        return rij;
    }
}
