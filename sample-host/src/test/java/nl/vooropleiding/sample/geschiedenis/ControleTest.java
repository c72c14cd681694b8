package nl.vooropleiding.sample.geschiedenis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.vooropleiding.sample.geschiedenis.Aanbod.Reactie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A check that cannot fail proves nothing: each promise broken once, in a history made by hand. */
class ControleTest {

    @Test
    void watGoedGingIsGoed() {
        assertThat(Gespeeld.goed().toets()).isEmpty();
    }

    /** An offer whose outcome nobody knew, the same again, and then the register has it already. */
    @Test
    void nogEensAanbiedenMag() {
        Gespeeld gespeeld = new Gespeeld()
                .aanbod(0, Soort.IDENTIFICATIE, "wie", true, Reactie.ONBESLIST)
                .aanbod(15, Soort.IDENTIFICATIE, "wie", false, Reactie.NIET_UNIEK)
                .zonderPoging(10, Soort.IDENTIFICATIE, "wie", "IN_BEHANDELING")
                .abonnement("GEPLAND");
        gespeeld.geabonneerd.clear();

        assertThat(gespeeld.toets()).isEmpty();
    }

    /** What the dead server had in hand comes back in time. */
    @Test
    void hervattenNaDeLease() {
        assertThat(Gespeeld.goed()
                        .herstart(3.5, 8)
                        .bevestigd(15, Soort.EINDE, "af")
                        .verzoek(12, Soort.EINDE, "af", "IN_BEHANDELING")
                        .vertrekt()
                        .toets())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource({"verloren", "dubbelVerstuurd", "dubbelVerwerkt", "volgorde", "tijd", "nietAf", "abonnement"})
    void watNietMag(String regel, String wat, Consumer<Gespeeld> breuk) {
        Gespeeld gespeeld = Gespeeld.goed();
        breuk.accept(gespeeld);

        assertThat(gespeeld.toets()).anySatisfy(o -> {
            assertThat(o.regel()).isEqualTo(regel);
            assertThat(o.toString()).contains(wat);
        });
    }

    static Stream<Arguments> verloren() {
        String regel = "niets verloren";
        return Stream.of(
                geval(regel, "wat is door het register genomen en hier onbekend", g -> g.berichten.remove(1)),
                geval(regel, "wat is door het register genomen en hier WACHTRIJ", g -> g.staatOp(11, "WACHTRIJ")),
                geval(regel, "wat is door het register genomen en hier STORING", g -> g.staatOp(11, "STORING")),
                geval(regel, "zoek is bevestigd en niet", g -> g.geleverd(5, "zoek", Levering.VOOROPLEIDING, 1)),
                geval(regel, "nieuws staat zonder reden", g -> g.staatOp(22, "QUARANTAINE")));
    }

    static Stream<Arguments> dubbelVerstuurd() {
        String regel = "een keer verstuurd";
        return Stream.of(
                geval(
                        regel,
                        "zegt bij een volgend",
                        g -> g.aanbod(9, Soort.AANVRAAG, "wat", "m1", "iets anders", false, Reactie.NIET_UNIEK)),
                geval(regel, "onder hetzelfde", g -> g.aanbod(
                                9, Soort.AANVRAAG, "wat", "m1", "inhoud van wat", false, Reactie.ONBESLIST)
                        .aanbod(10, Soort.AANVRAAG, "wat", "m1", "inhoud van wat", false, Reactie.ONBESLIST)),
                geval(regel, "terwijl het antwoord er was", g -> g.bevestigd(9, Soort.AANVRAAG, "wat")),
                geval(regel, "nog is IDENTIFICATIE nummer 2", g -> g.bevestigd(9, Soort.IDENTIFICATIE, "nog")),
                geval(regel, "nog is AANVRAAG nummer 2", g -> g.bevestigd(9, Soort.AANVRAAG, "nog")),
                geval(regel, "af is EINDE nummer 1", g -> g.bevestigd(9, Soort.EINDE, "af")),
                geval(regel, "staat er 2 keer", g -> g.verzoek(12, Soort.AANVRAAG, "wat", "GOEDGEKEURD")));
    }

    static Stream<Arguments> dubbelVerwerkt() {
        String regel = "een keer verwerkt";
        return Stream.of(
                geval(
                        regel,
                        "2 keer bewaard",
                        g -> g.ontvangen(23, "VERSTREKKEN_VOOROPLEIDING", "nieuws", "GOEDGEKEURD")),
                geval(regel, "nieuws is GOEDGEKEURD", g -> g.opgenomen(22, 1, 4)),
                geval(regel, "nieuws is GOEDGEKEURD", g -> g.opnamen.remove(1)),
                geval(regel, "nieuws is QUARANTAINE", g -> g.staatOp(22, "QUARANTAINE")),
                geval(regel, "nooit geleverd", g -> g.ontvangen(
                                23, "VERSTREKKEN_VOOROPLEIDING", "verzonnen", "GOEDGEKEURD")
                        .opgenomen(23, 1, 5)),
                geval(regel, "iets anders dan geleverd", g -> g.geleverd(5, "meer", Levering.VOOROPLEIDING, 2)
                        .ontvangen(23, "VERSTREKKEN_VOOROPLEIDING", "meer", "GOEDGEKEURD")
                        .opgenomen(23, 1, 5)),
                geval(regel, "heeft de standen [0, 1, 1]", g -> g.versie(1, false)),
                geval(regel, "heeft de standen [0]", g -> g.versies.remove(1)),
                geval(regel, "toont stand [0], de laatste is [1]", g -> {
                    g.versies.clear();
                    g.versie(0, true).versie(1, false);
                }));
    }

    static Stream<Arguments> volgorde() {
        String regel = "volgorde";
        return Stream.of(
                geval(regel, "meer komt terwijl wat", g -> g.bevestigd(2.05, Soort.EINDE, "meer")),
                geval(regel, "meer gaat voor twijfel", g -> g.aanbod(
                                9, Soort.AANVRAAG, "twijfel", true, Reactie.ONBESLIST)
                        .bevestigd(12, Soort.EINDE, "meer")),
                geval(regel, "vroeg gaat voor de identificatie", g -> g.bevestigd(0.5, Soort.AANVRAAG, "vroeg")),
                geval(regel, "af beeindigt wat niet", g -> g.bevestigd(0.5, Soort.EINDE, "af")),
                geval(regel, "wat is verwerkt na wat later kwam", g -> {
                    g.opnamen.clear();
                    g.opgenomen(22, 1, 4).opgenomen(21, 0, 3);
                }));
    }

    static Stream<Arguments> tijd() {
        return Stream.of(
                geval("tempo", "is er een te veel", g -> {
                    for (int i = 0; i < 12; i++) {
                        g.bevestigd(20 + i * 0.01, Soort.AANVRAAG, "snel" + i);
                    }
                }),
                geval("hervatting", "af is het eerste na de herstart", g -> g.herstart(5, 8)
                        .bevestigd(22, Soort.EINDE, "af")),
                geval("hervatting", "kwijt was onderhanden", g -> g.aanbod(
                                4.9, Soort.EINDE, "kwijt", true, Reactie.ONBESLIST)
                        .herstart(5, 8)
                        .zonderPoging(12, Soort.EINDE, "kwijt", "IN_BEHANDELING")
                        .aanbod(25, Soort.EINDE, "kwijt", false, Reactie.NIET_UNIEK)));
    }

    static Stream<Arguments> nietAf() {
        String regel = "alles af";
        return Stream.of(
                geval(regel, "1 gebeurtenissen", g -> g.gebeurtenissen = 1),
                geval(regel, "wat wacht nog", g -> g.staatOp(11, "WACHTRIJ")),
                geval(regel, "nieuws wacht nog", g -> g.staatOp(22, "WACHTRIJ")),
                geval(regel, "op is opgegeven na te weinig", g -> g.zonderPoging(12, Soort.EINDE, "op", "STORING")),
                geval(regel, "wat is beantwoord en staat op IN_BEHANDELING", g -> g.staatOp(11, "IN_BEHANDELING")));
    }

    static Stream<Arguments> abonnement() {
        String regel = "abonnement";
        return Stream.of(
                geval(regel, "staat op GEPLAND en heeft grond", g -> g.zonderAbonnement()
                        .abonnement("GEPLAND")),
                geval(regel, "staat op geen en heeft grond", g -> g.zonderAbonnement()),
                geval(regel, "het register niet", g -> g.geabonneerd.clear()),
                geval(regel, "staat op ACTIEF zonder grond", g -> g.vertrekt()),
                geval(regel, "heeft 2 abonnementen", g -> g.abonnement("ACTIEF")));
    }

    private static Arguments geval(String regel, String wat, Consumer<Gespeeld> breuk) {
        return Arguments.of(regel, wat, breuk);
    }
}
