package nl.vooropleiding.sample.bron.verkeer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vooropleiding.sample.bron.contract.basis.Foutmelding;
import nl.vooropleiding.sample.bron.contract.basis.JaNee;
import nl.vooropleiding.sample.bron.contract.basis.Vooropleiding;
import nl.vooropleiding.sample.bron.contract.register.AanleverenIdentificatiePersoonRequest;
import nl.vooropleiding.sample.bron.contract.register.AanvragenVooropleidingRequest;
import nl.vooropleiding.sample.bron.contract.register.WijzigenAbonnementVooropleidingRequest;
import nl.vooropleiding.sample.bron.opslag.Sql;
import nl.vooropleiding.sample.bron.register.Nummer;
import nl.vooropleiding.sample.bron.register.Persoon;
import nl.vooropleiding.sample.bron.register.Register;
import nl.vooropleiding.sample.bron.register.Standen;
import nl.vooropleiding.sample.bron.verkeer.Opsteller.Kop;
import nl.vooropleiding.sample.bron.xml.Contract;

/** What the register answers to a request, by what it knows at that moment. */
public final class Beantwoorder {

    private static final String GEBOORTEDATUM = "geboortedatum";

    private final Register register;
    private final Contract contract;
    private final Opsteller opsteller;

    public Beantwoorder(Register register, Contract contract, Opsteller opsteller) {
        this.register = register;
        this.contract = contract;
        this.opsteller = opsteller;
    }

    Document beantwoord(Sql sql, Verzoek verzoek, long nu) {
        Kop kop = Kop.antwoord(verzoek);
        if (verzoek.nummer().filter(new Weigeringen(sql)::geldtVoor).isPresent()) {
            return afgekeurd(kop, Afkeuring.GEWEIGERD, sleutels(verzoek));
        }
        return switch (verzoek.operatie()) {
            case IDENTIFICATIE -> identificatie(kop, verzoek);
            case AANVRAAG -> aanvraag(sql, kop, verzoek, nu);
            case ABONNEMENT -> abonnement(sql, kop, verzoek, nu);
        };
    }

    private Document identificatie(Kop kop, Verzoek verzoek) {
        AanleverenIdentificatiePersoonRequest inhoud = (AanleverenIdentificatiePersoonRequest) verzoek.inhoud();
        Map<String, String> sleutels = sleutels(verzoek);
        if (verzoek.nummer().isEmpty()) {
            List<Persoon> gevonden = register.zoek(inhoud.getZonderNummer(), inhoud.getGeboortedatum());
            return gevonden.size() == 1
                    ? vergelijk(kop, gevonden.get(0), inhoud, sleutels)
                    : afgekeurd(kop, Afkeuring.NIET_EENDUIDIG, met(sleutels, GEBOORTEDATUM, inhoud.getGeboortedatum()));
        }
        Optional<Persoon> persoon = verzoek.nummer().flatMap(register::met);
        return persoon.isPresent()
                ? vergelijk(kop, persoon.get(), inhoud, sleutels)
                : afgekeurd(kop, Afkeuring.PERSOON_ONBEKEND, sleutels);
    }

    private Document vergelijk(
            Kop kop, Persoon persoon, AanleverenIdentificatiePersoonRequest inhoud, Map<String, String> sleutels) {
        List<Foutmelding> fouten = new ArrayList<>();
        if (!persoon.geboortedatum().equals(inhoud.getGeboortedatum())) {
            fouten.add(Afkeuring.GEBOORTEDATUM.melding(met(sleutels, GEBOORTEDATUM, inhoud.getGeboortedatum())));
        }
        if (!persoon.geslacht().equals(inhoud.getGeslacht())) {
            fouten.add(Afkeuring.GESLACHT.melding(met(sleutels, "geslacht", inhoud.getGeslacht())));
        }
        return fouten.isEmpty() ? opsteller.persoonsgegevens(kop, persoon) : opsteller.afgekeurd(kop, fouten);
    }

    /** Somebody of whom the register knows nothing gets an empty stand: that is an answer too. */
    private Document aanvraag(Sql sql, Kop kop, Verzoek verzoek, long nu) {
        Nummer nummer = verzoek.nummer().orElseThrow();
        if (((AanvragenVooropleidingRequest) verzoek.inhoud()).getAbonneren() != JaNee.N) {
            new Abonnementen(sql).start(verzoek.vrager(), nummer, nu);
        }
        Vooropleiding stand =
                register.met(nummer).map(new Standen(sql, contract)::van).orElseGet(Vooropleiding::new);
        return opsteller.vooropleiding(kop, nummer, false, stand);
    }

    private Document abonnement(Sql sql, Kop kop, Verzoek verzoek, long nu) {
        Nummer nummer = verzoek.nummer().orElseThrow();
        Abonnementen abonnementen = new Abonnementen(sql);
        String actie = ((WijzigenAbonnementVooropleidingRequest) verzoek.inhoud()).getActie();
        boolean gelukt =
                switch (actie) {
                    case "STARTEN" -> {
                        abonnementen.start(verzoek.vrager(), nummer, nu);
                        yield true;
                    }
                    case "VERLENGEN" -> abonnementen.loopt(verzoek.vrager(), nummer);
                    case "BEEINDIGEN" -> abonnementen.beeindig(verzoek.vrager(), nummer);
                    default -> throw new IllegalStateException("Het contract kent deze actie niet: " + actie);
                };
        return gelukt ? opsteller.goedgekeurd(kop) : afgekeurd(kop, Afkeuring.GEEN_ABONNEMENT, sleutels(verzoek));
    }

    private Document afgekeurd(Kop kop, Afkeuring afkeuring, Map<String, String> sleutels) {
        return opsteller.afgekeurd(kop, List.of(afkeuring.melding(sleutels)));
    }

    private static Map<String, String> met(Map<String, String> sleutels, String naam, String waarde) {
        Map<String, String> meer = new LinkedHashMap<>(sleutels);
        meer.put(naam, waarde);
        return meer;
    }

    private static Map<String, String> sleutels(Verzoek verzoek) {
        Map<String, String> sleutels = new LinkedHashMap<>();
        verzoek.nummer().ifPresent(nummer -> sleutels.put(nummer.soort(), nummer.cijfers()));
        return sleutels;
    }
}
