package nl.vooropleiding.plugin.kaart.vooropleiding;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.vooropleiding.api.kaart.Toon;
import nl.vooropleiding.plugin.abonnement.AbonnementBeeld;
import nl.vooropleiding.plugin.abonnement.AbonnementStaat;
import nl.vooropleiding.plugin.code.Codelijst;
import nl.vooropleiding.plugin.dossier.DossierBeeld;
import nl.vooropleiding.plugin.dossier.Versie;
import nl.vooropleiding.plugin.duiding.Duiding;
import nl.vooropleiding.plugin.duiding.Toelaatbaarheid;
import nl.vooropleiding.plugin.kaart.kader.Melding;
import nl.vooropleiding.plugin.kaart.kader.Stap;
import nl.vooropleiding.plugin.kaart.kader.Teksten;
import nl.vooropleiding.plugin.kaart.kader.Veldregel;
import nl.vooropleiding.plugin.stand.Stand;

/**
 * The page in words, ready to draw.
 *
 * @param toelatingen one card per level of mbo; empty while nothing was delivered
 * @param loopbaan the records on a time line
 * @param wijzigingen what each stand changed, newest first
 * @param gezienTot until when a reader of this page has seen what came in; empty while nothing did
 * @param melding something the reader should not miss, above everything; null when there is nothing
 * @param leeg what is said in place of records; null when there are records
 * @param wacht whether an answer is awaited, so that something new will come
 * @param kijktOpnieuw whether the page looks again by itself
 * @param stempel what the page compares with, to see whether there is anything new
 */
public record Beeld(
        List<Veldregel> duo,
        List<Veldregel> indicatie,
        List<Toelatingskaart> toelatingen,
        List<Recordregel> regels,
        Loopbaan loopbaan,
        List<Standwijziging> wijzigingen,
        String gezienTot,
        Melding melding,
        Melding leeg,
        List<Stap> stappen,
        boolean wacht,
        boolean kijktOpnieuw,
        String stempel) {

    private static final Stand GEEN_STAND = new Stand(Optional.empty(), Optional.empty(), List.of(), List.of());

    /** A kind of record and how many of it there are. */
    public record Soort(String naam, long aantal) {}

    public Beeld {
        duo = List.copyOf(duo);
        indicatie = List.copyOf(indicatie);
        toelatingen = List.copyOf(toelatingen);
        regels = List.copyOf(regels);
        wijzigingen = List.copyOf(wijzigingen);
        stappen = List.copyOf(stappen);
    }

    /** @param gebruiker who reads: what they have not seen yet is new */
    static Beeld van(
            Toestand toestand, Codelijst codes, Teksten teksten, Toelaatbaarheid.Vraag vraag, String gebruiker) {
        Stand stand = toestand.dossier().map(DossierBeeld::stand).orElse(GEEN_STAND);
        Duiding duiding = Duiding.van(stand, codes, vraag);
        Recordlijst lijst = new Recordlijst(codes, teksten, vraag.peildatum(), duiding);
        List<Recordregel> regels = lijst.van(stand);
        Verwijzing verwijzing = new Verwijzing(regels);
        Hoofd hoofd = new Hoofd(teksten, toestand, verwijzing);
        return new Beeld(
                hoofd.duo(),
                hoofd.indicatie(duiding),
                toestand.dossier().isPresent() ? Toelatingskaart.van(duiding, teksten, verwijzing) : List.of(),
                regels,
                Loopbaan.van(regels, teksten, vraag.peildatum()),
                toestand.dossier()
                        .map(new Wijzigingen(teksten, lijst, verwijzing, gebruiker)::van)
                        .orElse(List.of()),
                toestand.dossier().map(Beeld::gezienTot).orElse(""),
                melding(toestand, teksten),
                leeg(toestand, teksten),
                Stappen.van(toestand, teksten),
                toestand.wacht(),
                toestand.kijktOpnieuw(),
                toestand.stempel());
    }

    /** What is in the way, or on its way, beside records that are shown; an empty page says it where records would be. */
    private static Melding melding(Toestand toestand, Teksten teksten) {
        Optional<AbonnementBeeld> abonnement = toestand.abonnement();
        Optional<String> bezwaar = abonnement.flatMap(AbonnementBeeld::melding);
        boolean geweigerd =
                abonnement.filter(a -> a.staat() == AbonnementStaat.GEWEIGERD).isPresent();
        if (geweigerd && toestand.dossier().isEmpty()) {
            return null;
        }
        if (bezwaar.isPresent()) {
            return new Melding(
                    teksten.van(geweigerd ? "melding.geweigerd" : "melding.let-op"), bezwaar.get(), Toon.LET_OP);
        }
        if (toestand.dossier().isPresent()) {
            return abonnement
                    .flatMap(AbonnementBeeld::wachtSinds)
                    .map(sinds -> new Melding(
                            teksten.van("melding.onderweg"),
                            teksten.van("melding.onderweg.sinds", teksten.datumTijd(sinds)),
                            Toon.LOOPT))
                    .orElse(null);
        }
        return null;
    }

    private static Melding leeg(Toestand toestand, Teksten teksten) {
        return toestand.leeg().map(leeg -> leeg(leeg, toestand, teksten)).orElse(null);
    }

    private static Melding leeg(Toestand.Leeg leeg, Toestand toestand, Teksten teksten) {
        String titel = teksten.van("leeg." + leeg + ".titel");
        Optional<AbonnementBeeld> abonnement = toestand.abonnement();
        return switch (leeg) {
            case NIET_GEVRAAGD, IDENTIFICATIE ->
                new Melding(
                        titel,
                        teksten.van("leeg." + leeg),
                        leeg == Toestand.Leeg.NIET_GEVRAAGD ? Toon.STIL : Toon.LOOPT);
            case GEVRAAGD ->
                new Melding(
                        titel,
                        abonnement
                                .flatMap(AbonnementBeeld::wachtSinds)
                                .map(sinds -> teksten.van("leeg.GEVRAAGD.sinds", teksten.datumTijd(sinds)))
                                .orElseGet(() -> teksten.van("leeg.GEVRAAGD")),
                        Toon.LOOPT);
            case GEWEIGERD ->
                new Melding(
                        titel,
                        abonnement
                                .flatMap(AbonnementBeeld::melding)
                                .map(reden -> teksten.van("leeg.GEWEIGERD.reden", reden))
                                .orElseGet(() -> teksten.van("leeg.GEWEIGERD")),
                        Toon.LET_OP);
            case NIETS_BEKEND ->
                new Melding(
                        titel,
                        teksten.van(
                                "leeg.NIETS_BEKEND",
                                toestand.dossier()
                                        .map(d -> teksten.datumTijd(d.geactualiseerd()))
                                        .orElse("")),
                        Toon.STIL);
            case BEEINDIGD ->
                new Melding(
                        titel,
                        teksten.van(
                                "leeg.BEEINDIGD",
                                abonnement.map(a -> teksten.datum(a.sinds())).orElse("")),
                        Toon.STIL);
        };
    }

    private static String gezienTot(DossierBeeld dossier) {
        return dossier.versies().stream()
                .map(Versie::ontvangen)
                .max(Comparator.naturalOrder())
                .map(Instant::toString)
                .orElse("");
    }

    public long aantalNieuw() {
        return wijzigingen.stream().filter(Standwijziging::nieuw).count();
    }

    /** How many records are odd: they are shown all the same, and said to be. */
    public long aantalMetKanttekening() {
        return regels.stream().filter(r -> !r.kanttekeningen().isEmpty()).count();
    }

    /** The kinds there are, in the order in which they come. */
    public List<Soort> soorten() {
        Map<String, Long> perSoort = regels.stream()
                .collect(Collectors.groupingBy(Recordregel::soort, LinkedHashMap::new, Collectors.counting()));
        return perSoort.entrySet().stream()
                .map(s -> new Soort(s.getKey(), s.getValue()))
                .toList();
    }

    public int aantal() {
        return regels.size();
    }

    public long aantalDeelnames() {
        return regels.stream().filter(r -> !r.resultaat()).count();
    }

    public long aantalResultaten() {
        return regels.stream().filter(Recordregel::resultaat).count();
    }
}
