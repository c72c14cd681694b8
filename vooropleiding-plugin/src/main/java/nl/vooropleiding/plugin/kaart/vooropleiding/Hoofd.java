package nl.vooropleiding.plugin.kaart.vooropleiding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.vooropleiding.api.kaart.Toon;
import nl.vooropleiding.plugin.abonnement.AbonnementBeeld;
import nl.vooropleiding.plugin.abonnement.AbonnementStaat;
import nl.vooropleiding.plugin.abonnement.MetDeHand;
import nl.vooropleiding.plugin.dossier.DossierBeeld;
import nl.vooropleiding.plugin.duiding.Duiding;
import nl.vooropleiding.plugin.duiding.HoogsteVooropleiding;
import nl.vooropleiding.plugin.duiding.Startkwalificatie;
import nl.vooropleiding.plugin.kaart.kader.Teksten;
import nl.vooropleiding.plugin.kaart.kader.Tonen;
import nl.vooropleiding.plugin.kaart.kader.Veldregel;
import nl.vooropleiding.plugin.stand.Stand;

/** The two columns at the head of the page: what is known of the asking, and what the register indicates. */
public final class Hoofd {

    /** Where in {@link #duo} it says when the register last said so. */
    static final int STEMPEL = 0;

    private final Teksten teksten;
    private final Toestand toestand;
    private final Verwijzing verwijzing;

    /** Without records to refer to. */
    public Hoofd(Teksten teksten, Toestand toestand) {
        this(teksten, toestand, new Verwijzing(List.of()));
    }

    public Hoofd(Teksten teksten, Toestand toestand, Verwijzing verwijzing) {
        this.teksten = teksten;
        this.toestand = toestand;
        this.verwijzing = verwijzing;
    }

    List<Veldregel> duo() {
        return List.of(actualisatie(), abonnement(), spontaan());
    }

    /** What the register indicates, and what its records come down to. */
    List<Veldregel> indicatie(Duiding duiding) {
        return List.of(startkwalificatie(duiding.startkwalificatie()), jarenMbo(), hoogste(duiding));
    }

    private Veldregel actualisatie() {
        List<String> bij = new ArrayList<>();
        toestand.dossier()
                .ifPresent(d -> bij.add(teksten.van(d.spontaan() ? "herkomst.spontaan" : "herkomst.antwoord")));
        Optional<String> bevroren =
                toestand.bevrorenSinds().map(sinds -> teksten.van("bevroren.op", teksten.datum(sinds)));
        bevroren.ifPresent(b -> bij.add(teksten.van("bevroren.uitleg")));
        toestand.dossier()
                .flatMap(DossierBeeld::geschoond)
                .ifPresent(sinds -> bij.add(teksten.van("geschoond.op", teksten.datum(sinds))));
        return new Veldregel(
                teksten.van("veld.actualisatie"),
                toestand.dossier()
                        .map(d -> teksten.datumTijd(d.geactualiseerd()))
                        .orElseGet(() -> teksten.van("nog.niet")),
                bevroren.orElse(""),
                Toon.LET_OP,
                bij,
                "",
                "",
                "",
                "");
    }

    public Veldregel abonnement() {
        Optional<AbonnementBeeld> abonnement = toestand.abonnement();
        return new Veldregel(
                teksten.van("veld.abonnement"),
                teksten.jaNee(abonnement.filter(a -> a.staat().loopt()).isPresent()),
                abonnement.map(a -> teksten.van("staat." + a.staat())).orElse(""),
                abonnement.map(a -> Tonen.van(a.staat())).orElse(Toon.STIL),
                abonnement.map(this::bijAbonnement).orElse(List.of()),
                "",
                "",
                "",
                "");
    }

    private List<String> bijAbonnement(AbonnementBeeld abonnement) {
        List<String> bij = new ArrayList<>();
        String sinds = teksten.datum(abonnement.sinds());
        boolean gedragen = toestand.gedragen();
        bij.add(abonnement
                .grond()
                .filter(grond -> gedragen)
                .map(grond -> teksten.van("abonnement.sinds.door", sinds, grond))
                .orElseGet(() -> teksten.van("abonnement.sinds", sinds)));
        abonnement
                .oorzaak()
                .filter(oorzaak -> !gedragen || abonnement.staat() == AbonnementStaat.BEEINDIGING_GEVRAAGD)
                .map(oorzaak -> teksten.van("abonnement.waarom", teksten.van("oorzaak." + oorzaak)))
                .ifPresent(bij::add);
        abonnement.hand().ifPresent(hand -> bij.add(metDeHand(hand)));
        if (abonnement.looptAf()) {
            bij.add(teksten.van("abonnement.loopt.af"));
        }
        abonnement.tot().ifPresent(tot -> bij.add(teksten.van("abonnement.tot", teksten.datum(tot.minusDays(1)))));
        return bij;
    }

    /** Who decided what, and why: it stays until it is let go. */
    private String metDeHand(MetDeHand hand) {
        return teksten.van("hand." + hand.keuze(), hand.door(), teksten.datum(hand.sinds()), hand.reden());
    }

    private Veldregel spontaan() {
        Optional<Boolean> spontaan = toestand.dossier().map(DossierBeeld::spontaan);
        return Veldregel.van(
                teksten.van("veld.spontaan"),
                spontaan.map(teksten::jaNee).orElseGet(() -> teksten.van("nog.niet")),
                spontaan.filter(s -> s)
                        .map(s -> List.of(teksten.van("spontaan.uitleg")))
                        .orElse(List.of()));
    }

    private Veldregel startkwalificatie(Startkwalificatie oordeel) {
        Optional<Recordregel> door = oordeel.door().map(verwijzing::naar);
        String label = teksten.van("veld.startkwalificatie");
        return switch (oordeel.uitkomst()) {
            case NIET_GELEVERD -> Veldregel.van(label, ontbreekt(), List.of());
            case NIET_BEHAALD -> Veldregel.van(label, teksten.van("nee"), List.of());
            case NIET_VERKLAARD -> Veldregel.van(label, teksten.van("ja"), List.of(teksten.van("niet.verklaard")));
            case VERKLAARD -> metDoor(label, teksten.van("ja"), List.of(), door);
            case TEGENSPRAAK -> metDoor(label, teksten.van("nee"), List.of(teksten.van("tegenspraak")), door);
        };
    }

    private static Veldregel metDoor(String label, String waarde, List<String> bij, Optional<Recordregel> door) {
        return new Veldregel(
                label,
                waarde,
                "",
                Toon.STIL,
                bij,
                door.map(Recordregel::kort).orElse(""),
                door.map(Recordregel::id).orElse(""),
                "",
                "");
    }

    private Veldregel hoogste(Duiding duiding) {
        String label = teksten.van("veld.hoogste");
        if (toestand.dossier().isEmpty()) {
            return Veldregel.van(label, teksten.van("nog.niet"), List.of());
        }
        return duiding.hoogste()
                .map(h -> metDoor(
                        label,
                        code(h.voorstel()),
                        h.daarna().isEmpty()
                                ? List.of()
                                : List.of(teksten.van(
                                        "hoogste.daarna",
                                        h.daarna().stream().map(this::code).collect(Collectors.joining(", ")))),
                        Optional.of(verwijzing.naar(h.voorstel().door()))))
                .orElseGet(() ->
                        Veldregel.van(label, teksten.van("hoogste.geen"), List.of(teksten.van("hoogste.geen.uitleg"))));
    }

    private String code(HoogsteVooropleiding.Rang rang) {
        return rang.code() + " " + teksten.van("hoogste." + rang.code());
    }

    private Veldregel jarenMbo() {
        String label = teksten.van("veld.jarenMbo");
        Optional<Integer> jaren =
                toestand.dossier().map(DossierBeeld::stand).flatMap(Stand::aantalJaarMboZonderDiploma);
        if (jaren.isEmpty()) {
            return Veldregel.van(label, ontbreekt(), List.of());
        }
        if (jaren.get() == Stand.NIET_VAN_TOEPASSING) {
            return Veldregel.van(
                    label, teksten.van("jarenMbo.nvt"), List.of(teksten.van("jarenMbo.geleverd", jaren.get())));
        }
        return Veldregel.van(label, jaren.get().toString(), List.of());
    }

    /** Nothing was delivered at all yet, or this was not in it. */
    private String ontbreekt() {
        return teksten.van(toestand.dossier().isPresent() ? "niet.geleverd" : "nog.niet");
    }
}
