package nl.vooropleiding.api.kaart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vooropleiding.api.ApiVersie;
import nl.vooropleiding.api.Tekst;
import nl.vooropleiding.api.kaart.Slot.Soort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The data of the card refuses by itself what would lead out of the server or out of the plugin. */
class GuardsTest {

    private static final Tekst NAAM = Tekst.van("Proef", "Trial");
    private static final Descriptor.Recht RECHT = new Descriptor.Recht("proef.inzien", NAAM);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "javascript:alert(1)",
                "//evil",
                "/absoluut",
                "\\\\evil",
                "https://evil",
                "../elders",
                "a/../../b",
                "a/..",
                "data:text/html,x",
                "a b",
                "a\nb",
                "%2e%2e/x",
                "pagina\"onclick",
                "pagina?a=<b>",
                "mailto:a@b",
                "./pagina"
            })
    void a_link_stays_within_the_plugin(String pad) {
        assertThatThrownBy(() -> new Link("Naar", pad)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> slot("s", Soort.TAB, Optional.of(pad), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.xhtml", "map/a.xhtml?deelnemer=1&x=%20", "a.xhtml#deel", "a~/b-c_d.e"})
    void a_page_of_the_plugin_is_a_link(String pad) {
        assertThat(new Link("Naar", pad).pad()).isEqualTo(pad);
    }

    @Test
    void a_link_says_where_it_leads() {
        assertThatThrownBy(() -> new Link(" ", "a")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_tab_has_a_page_without_query_and_a_panel_has_none() {
        assertIllegal(() -> slot("s", Soort.TAB, Optional.empty(), Optional.empty()));
        assertIllegal(() -> slot("s", Soort.TAB, Optional.of("a?b=c"), Optional.empty()));
        assertIllegal(() -> slot("s", Soort.PANEEL, Optional.of("a"), Optional.empty()));
        assertThatCode(() -> slot("s", Soort.TAB, Optional.of("a"), Optional.of('v')))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(chars = {' ', '"', '<', 'é', '\n', '\u0660'})
    void an_access_key_is_a_plain_letter_or_digit(char toets) {
        assertIllegal(() -> slot("s", Soort.TAB, Optional.of("a"), Optional.of(toets)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Hoofd", "a b", "a.b", "-a", "1a", "a\"b", "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddd"})
    void an_id_is_small_letters_digits_and_dashes(String id) {
        assertIllegal(() -> slot(id, Soort.PANEEL, Optional.empty(), Optional.empty()));
        assertIllegal(() -> descriptor(id, "/proef", List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "proef",
                "//evil",
                "/proef/",
                "/..",
                "/a/../b",
                "/a//b",
                "/a?b",
                "http://a",
                "/a b",
                "/."
            })
    void a_context_path_is_a_path(String pad) {
        assertIllegal(() -> descriptor("proef", pad, List.of()));
    }

    @Test
    void slots_have_ids_of_their_own_and_declared_rights() {
        Slot slot = slot("s", Soort.PANEEL, Optional.empty(), Optional.empty());
        Slot ander = new Slot("t", Soort.PANEEL, "personalia", 1, NAAM, Optional.empty(), Optional.empty(), "x.inzien");

        assertThat(descriptor("proef", "/proef", List.of(slot)).slots()).containsExactly(slot);
        assertIllegal(() -> descriptor("proef", "/proef", List.of(slot, slot)));
        assertIllegal(() -> descriptor("proef", "/proef", List.of(ander)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "inzien", "Proef.inzien", "proef.", "proef inzien", "proef.inzien1"})
    void a_right_is_subject_and_verb(String naam) {
        assertIllegal(() -> new Descriptor.Recht(naam, NAAM));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sis.css",
                "//evil/x.css",
                "/\\evil/x.css",
                "https://evil/x.css",
                "/a b.css",
                "/a\"b",
                "/a'b",
                "/a<b",
                "javascript:alert(1)",
                "/a\nb"
            })
    void an_address_is_a_path_on_this_server(String adres) {
        assertIllegal(() -> new Look(List.of(adres), Map.of()));
        assertIllegal(() -> new Kader.MenuRegel("Naam", adres, false));
        assertIllegal(() -> new Kader.TabRegel("Naam", adres, false, Optional.empty(), false, Optional.empty()));
        assertIllegal(() -> kader(Optional.of(adres), "/af"));
        assertIllegal(() -> kader(Optional.empty(), adres));
    }

    @Test
    void a_path_with_a_query_is_an_address() {
        assertThat(kader(Optional.of("/sis/zoek"), "/sis/af?x=%2F&y=a+b").zoekadres())
                .contains("/sis/zoek");
        assertThat(new Look(List.of("/", "/sis/a.css?v=1"), Map.of()).stylesheets())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "url(//evil/x)",
                "red; background: blue",
                "red}",
                "url(https://evil)",
                "\"open",
                "a\\b",
                "<style>",
                "\"a;b\"",
                "expression(alert`1`)"
            })
    void a_token_stays_in_its_place(String waarde) {
        assertIllegal(() -> new Look(List.of(), Map.of("inkt", waarde)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#1a2b3c",
                "rgb(0 0 0 / 50%)",
                "\"Source Sans 3\", Arial, sans-serif",
                "0.375rem",
                "1px solid #ccc"
            })
    void a_token_is_a_css_value(String waarde) {
        assertThat(new Look(List.of(), Map.of("inkt", waarde)).tokens()).containsEntry("inkt", waarde);
    }

    @Test
    void a_token_has_a_plain_name_and_a_long_value_is_judged_quickly() {
        assertIllegal(() -> new Look(List.of(), Map.of("--inkt", "red")));
        assertIllegal(() -> new Look(List.of(), Map.of("inkt", "a".repeat(200_000) + ";")));
    }

    @Test
    void a_badge_is_short() {
        assertIllegal(() -> new Badge("", Toon.STIL));
        assertIllegal(() -> new Badge("x".repeat(41), Toon.STIL));
    }

    @Test
    void a_panel_has_twenty_parts_at_most() {
        List<Paneel.Onderdeel> veel = java.util.Collections.nCopies(21, new Paneel.Veld("a", List.of(), List.of()));

        assertIllegal(() -> new Paneel("Titel", Optional.empty(), Optional.empty(), veel));
    }

    @Test
    void health_is_as_bad_as_its_worst_part() {
        Gezondheid.Bevinding goed = new Gezondheid.Bevinding("database", Gezondheid.Status.GOED, NAAM);
        Gezondheid.Bevinding fout = new Gezondheid.Bevinding("register", Gezondheid.Status.FOUT, NAAM);

        assertThat(new Gezondheid(List.of(goed, fout, goed)).status()).isEqualTo(Gezondheid.Status.FOUT);
        assertIllegal(() -> new Gezondheid(List.of()));
    }

    @Test
    void a_tab_leads_somewhere() {
        assertIllegal(() -> new Kader.Tab("Leeg", false, List.of()));
    }

    private static Slot slot(String id, Soort soort, Optional<String> pad, Optional<Character> toets) {
        return new Slot(id, soort, "personalia", 1, NAAM, pad, toets, "proef.inzien");
    }

    private static Descriptor descriptor(String id, String contextpad, List<Slot> slots) {
        return new Descriptor(id, NAAM, "1", ApiVersie.HUIDIG, contextpad, List.of(RECHT), slots);
    }

    private static Kader kader(Optional<String> zoekadres, String afmeldadres) {
        return new Kader(
                new Look(List.of(), Map.of()),
                "deelnemer",
                Optional.empty(),
                "M. Dijkstra",
                List.of(),
                zoekadres,
                afmeldadres,
                Optional.empty(),
                List.of());
    }

    private static void assertIllegal(org.assertj.core.api.ThrowableAssert.ThrowingCallable roep) {
        assertThatThrownBy(roep).isInstanceOf(IllegalArgumentException.class);
    }
}
