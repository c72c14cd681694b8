package nl.vooropleiding.plugin.kaart.bericht;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.kaart.Toon;
import nl.vooropleiding.api.organisatie.OrganisatieEenheid;
import nl.vooropleiding.plugin.bericht.Berichtvraag;
import nl.vooropleiding.plugin.bulk.Bulkplan;
import nl.vooropleiding.plugin.bulk.Bulksoort;
import nl.vooropleiding.plugin.bulk.Bulkstaat;
import nl.vooropleiding.plugin.bulk.Bulkstand;
import nl.vooropleiding.plugin.bulk.Selectie;
import nl.vooropleiding.plugin.kaart.kader.Duurtekst;
import nl.vooropleiding.plugin.kaart.kader.Teksten;
import nl.vooropleiding.plugin.kaart.kader.Tonen;
import nl.vooropleiding.plugin.opslag.Klok;

/** How plans read, whatever they do and on whatever page they stand. */
final class Planwoorden {

    private static final int MILLIS = 1000;

    private final Teksten teksten;
    private final List<OrganisatieEenheid> eenheden;
    private final int hoogstens;
    private final Instant nu;

    /** A plan in the list. */
    public record Regel(
            String adres,
            String reden,
            String soort,
            String wie,
            String bij,
            String staat,
            String stijl,
            String voortgang) {}

    /** A reason why nothing is done, with to how many. */
    public record Reden(String naam, long aantal) {}

    /** Something that may be done with a plan now. */
    public record Knop(String staat, String naam, boolean eerst) {}

    /** The plan that was chosen. */
    public record Beeld(
            long id,
            String reden,
            String wie,
            String bij,
            String staat,
            String stijl,
            String zin,
            String melding,
            long totaal,
            String kopTeDoen,
            long teDoen,
            String kopGedaan,
            long gedaan,
            List<Reden> redenen,
            List<Knop> knoppen,
            boolean bezig) {

        /** How many had their turn. */
        public long gehad() {
            return totaal - teDoen;
        }
    }

    /**
     * @param eenheden to name what a plan chose
     * @param hoogstens how many a second at most, for plans that ask the register
     */
    Planwoorden(Teksten teksten, List<OrganisatieEenheid> eenheden, int hoogstens, Instant nu) {
        this.teksten = teksten;
        this.eenheden = eenheden;
        this.hoogstens = hoogstens;
        this.nu = nu;
    }

    Regel regel(Bulkstand stand, String adres) {
        Bulkplan p = stand.plan();
        return new Regel(
                adres,
                p.reden(),
                woord(p.soort(), "naam"),
                keuze(p),
                bij(p),
                teksten.van("bulkstaat." + p.staat()),
                Tonen.stijl(toon(p.staat())),
                teksten.van("bulk.voortgang", stand.gedaan(), stand.gedaan() + stand.teDoen()));
    }

    Beeld beeld(Bulkstand stand) {
        Bulkplan p = stand.plan();
        return new Beeld(
                p.id(),
                p.reden(),
                woord(p.soort(), "naam") + ": " + keuze(p),
                bij(p),
                teksten.van("bulkstaat." + p.staat()),
                Tonen.stijl(toon(p.staat())),
                zin(stand),
                p.melding().orElse(""),
                stand.totaal(),
                Teksten.metHoofdletter(woord(p.soort(), "te")),
                stand.teDoen(),
                Teksten.metHoofdletter(woord(p.soort(), "gedaan")),
                stand.gedaan(),
                stand.nietNodig().entrySet().stream()
                        .map(e -> new Reden(teksten.van("bulkoordeel." + e.getKey()), e.getValue()))
                        .toList(),
                knoppen(p.staat(), stand.teDoen()),
                p.staat() == Bulkstaat.VERZAMELEN || p.staat() == Bulkstaat.LOOPT);
    }

    private String woord(Bulksoort soort, String wat) {
        return teksten.van("bulksoort." + soort + "." + wat);
    }

    private String bij(Bulkplan p) {
        return teksten.van("bulk.bij", p.door(), teksten.datumTijd(p.gemaakt()));
    }

    private String keuze(Bulkplan p) {
        return p.soort().daad().isPresent() ? keuze(p.berichten()) : keuze(p.selectie());
    }

    private String keuze(Selectie selectie) {
        if (selectie.gat().isPresent()) {
            return teksten.van("bulk.wie.gat");
        }
        List<String> delen = new ArrayList<>();
        selectie.eenheid().map(this::eenheidnaam).ifPresent(delen::add);
        selectie.locatie().map(this::locatienaam).ifPresent(delen::add);
        selectie.cohort()
                .map(c -> teksten.van("bulk.wie.cohort", String.valueOf(c)))
                .ifPresent(delen::add);
        return delen.isEmpty() ? teksten.van("bulk.wie.alle") : String.join(", ", delen);
    }

    /** The filter as it stands above the list. */
    private String keuze(Berichtvraag vraag) {
        List<String> delen = new ArrayList<>();
        voeg(delen, "berichten.nummer", vraag.wie().nummer());
        voeg(delen, "berichten.status", vraag.status().map(s -> teksten.van("berichtstatus." + s)));
        voeg(delen, "berichten.type", vraag.operatie().map(o -> teksten.van("operatie." + o)));
        voeg(delen, "berichten.wijze", vraag.verzendwijze().map(w -> teksten.van("verzendwijze." + w)));
        voeg(delen, "berichten.richting", vraag.richting().map(r -> teksten.van("richting." + r)));
        voeg(delen, "berichten.eenheid", vraag.wie().eenheid().map(this::eenheidnaam));
        voeg(delen, "berichten.locatie", vraag.wie().locatie().map(this::locatienaam));
        voeg(delen, "berichten.van", vraag.van().map(teksten::datum));
        // A plan never goes beyond the moment at which it was made.
        voeg(
                delen,
                "berichten.tot",
                vraag.tot()
                        .filter(t -> t.equals(t.atZone(Klok.NEDERLAND)
                                .toLocalDate()
                                .atStartOfDay(Klok.NEDERLAND)
                                .toInstant()))
                        .map(t -> teksten.datum(t.minusSeconds(1))));
        vraag.wie().zelfdeAls().ifPresent(z -> delen.add(teksten.van("berichten.zelfde.kort")));
        if (vraag.geblokkeerd()) {
            delen.add(teksten.van("berichten.geblokkeerd"));
        }
        return delen.isEmpty() ? teksten.van("bulk.berichten.alle") : String.join(", ", delen);
    }

    private void voeg(List<String> delen, String kop, Optional<String> waarde) {
        waarde.ifPresent(w -> delen.add(teksten.van(kop) + ": " + w));
    }

    private String eenheidnaam(String id) {
        return eenheden.stream()
                .filter(e -> e.id().equals(id))
                .map(OrganisatieEenheid::naam)
                .findFirst()
                .orElse(id);
    }

    private String locatienaam(String id) {
        return eenheden.stream()
                .flatMap(e -> e.locaties().stream())
                .filter(l -> l.id().equals(id))
                .map(l -> l.naam())
                .findFirst()
                .orElse(id);
    }

    /** What it comes to, and how long it takes. */
    private String zin(Bulkstand stand) {
        Bulksoort soort = stand.plan().soort();
        String over = woord(soort, "over");
        String te = woord(soort, "te");
        String gedaan = woord(soort, "gedaan");
        Duration nog = stand.nogTeGaan(soort.vraagtRegister() ? hoogstens : Integer.MAX_VALUE)
                .plusMillis(MILLIS - 1)
                .truncatedTo(ChronoUnit.SECONDS);
        String sinds = teksten.datumTijd(stand.plan().staatSinds());
        return switch (stand.plan().staat()) {
            case VERZAMELEN -> teksten.van("bulk.zin.verzamelen", stand.totaal(), over);
            case PLAN ->
                stand.teDoen() == 0
                        ? teksten.van("bulk.zin.niets", stand.totaal(), over, te)
                        : teksten.van(
                                "bulk.zin.plan", stand.totaal(), over, stand.teDoen(), te, Duurtekst.van(nog, teksten));
            case LOOPT ->
                stand.wachtOpAnder()
                        ? teksten.van("bulk.zin.wacht", stand.teDoen(), te)
                        : teksten.van("bulk.zin.loopt", stand.teDoen(), te, teksten.datumTijd(nu.plus(nog)));
            case GEPAUZEERD ->
                teksten.van(soort.vraagtRegister() ? "bulk.zin.pauze.rij" : "bulk.zin.pauze", stand.teDoen(), te);
            case KLAAR -> teksten.van("bulk.zin.klaar", stand.gedaan(), gedaan, sinds);
            case GESTOPT -> teksten.van("bulk.zin.gestopt", sinds, stand.gedaan(), gedaan, stand.teDoen());
        };
    }

    private List<Knop> knoppen(Bulkstaat staat, long teDoen) {
        List<Knop> knoppen = new ArrayList<>();
        if (staat.kanNaar(Bulkstaat.GESTOPT)) {
            knoppen.add(knop(Bulkstaat.GESTOPT, "bulk.stop", false));
        }
        if (staat.kanNaar(Bulkstaat.GEPAUZEERD)) {
            knoppen.add(knop(Bulkstaat.GEPAUZEERD, "bulk.pauzeer", true));
        }
        if (staat.kanNaar(Bulkstaat.LOOPT) && teDoen > 0) {
            knoppen.add(knop(Bulkstaat.LOOPT, staat == Bulkstaat.PLAN ? "bulk.start" : "bulk.hervat", true));
        }
        return knoppen;
    }

    private Knop knop(Bulkstaat staat, String sleutel, boolean eerst) {
        return new Knop(staat.name(), teksten.van(sleutel), eerst);
    }

    private static Toon toon(Bulkstaat staat) {
        return switch (staat) {
            case VERZAMELEN, LOOPT -> Toon.LOOPT;
            case PLAN, GEPAUZEERD -> Toon.LET_OP;
            case KLAAR -> Toon.GOED;
            case GESTOPT -> Toon.STIL;
        };
    }
}
