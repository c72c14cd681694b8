package nl.vooropleiding.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vooropleiding.api.PluginException.Reden;
import nl.vooropleiding.api.organisatie.Instelling;
import nl.vooropleiding.api.organisatie.Organisatie;
import nl.vooropleiding.api.organisatie.OrganisatieEenheid;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DiscoveryTest {

    private static final String INTERFACE = "!" + Organisatie.class.getName();

    private final Map<String, String> instellingen = new HashMap<>();
    private final Discovery discovery = new Discovery(naam -> Optional.ofNullable(instellingen.get(naam)));
    private final Organisatie host = new Leeg();

    @BeforeEach
    void begin() {
        FakeNaming.begin();
    }

    @Test
    void finds_a_service_by_its_interface() throws PluginException {
        FakeNaming.bind("sis", Organisatie.class, host);

        assertThat(discovery.een(Organisatie.class)).isSameAs(host);
        assertThat(discovery.alle(Organisatie.class))
                .containsExactly(new Discovery.Gevonden<>("java:global/sis/OrganisatieBean" + INTERFACE, "sis", host));
    }

    @Test
    void finds_a_service_inside_an_ear_and_names_its_module() throws PluginException {
        FakeNaming.bind("school/sis", Organisatie.class, host);

        assertThat(discovery.een(Organisatie.class)).isSameAs(host);
        assertThat(discovery.alle(Organisatie.class).get(0).applicatie()).isEqualTo("sis");
    }

    @Test
    void says_so_when_nobody_offers_it() {
        assertReden(() -> discovery.een(Organisatie.class), Reden.NIET_BESCHIKBAAR);
    }

    @Test
    void an_undeployed_module_offers_nothing_and_a_redeployed_one_is_found_anew() throws PluginException {
        FakeNaming.bind("sis", Organisatie.class, host);
        FakeNaming.leeg("sis");
        assertThat(discovery.alle(Organisatie.class)).isEmpty();
        assertReden(() -> discovery.een(Organisatie.class), Reden.NIET_BESCHIKBAAR);

        Organisatie nieuw = new Leeg();
        FakeNaming.bind("sis", Organisatie.class, nieuw);
        assertThat(discovery.een(Organisatie.class)).isSameAs(nieuw);
    }

    @Test
    void refuses_to_choose_between_two_and_names_both() {
        FakeNaming.bind("sis", Organisatie.class, host);
        FakeNaming.bind("ander", Organisatie.class, new Leeg());

        assertThatThrownBy(() -> discovery.een(Organisatie.class))
                .isInstanceOfSatisfying(
                        PluginException.class, e -> assertThat(e.reden()).isEqualTo(Reden.DUBBEL))
                .hasMessageContaining("java:global/sis/")
                .hasMessageContaining("java:global/ander/")
                .hasMessageContaining("koppelvlak.Organisatie");
    }

    @Test
    void an_explicit_name_wins() throws PluginException {
        FakeNaming.bind("sis", Organisatie.class, host);
        FakeNaming.bind("ander", Organisatie.class, new Leeg());
        instellingen.put("koppelvlak.Organisatie", " java:global/sis/OrganisatieBean" + INTERFACE + " ");

        assertThat(discovery.een(Organisatie.class)).isSameAs(host);
        assertThat(discovery.alle(Organisatie.class)).hasSize(1);
    }

    @Test
    void an_explicit_name_where_nothing_stands_does_not_fall_back() {
        FakeNaming.bind("sis", Organisatie.class, host);
        instellingen.put("koppelvlak.Organisatie", "java:global/weg/X");

        assertReden(() -> discovery.een(Organisatie.class), Reden.NIET_BESCHIKBAAR);
    }

    @Test
    void a_blank_setting_is_no_setting() throws PluginException {
        FakeNaming.bind("sis", Organisatie.class, host);
        instellingen.put("koppelvlak.Organisatie", "  ");

        assertThat(discovery.een(Organisatie.class)).isSameAs(host);
    }

    @Test
    void a_name_on_another_machine_is_refused() {
        instellingen.put("koppelvlak.Organisatie", "ldap://elders/o=x");

        assertReden(() -> discovery.een(Organisatie.class), Reden.ONGELDIG);
    }

    @Test
    void a_bean_of_another_copy_of_the_jar_is_named_and_does_not_take_the_others_along() throws Exception {
        Object vreemd = vreemdeOrganisatie();
        FakeNaming.bind("sis", Organisatie.class, host);
        FakeNaming.leeg("kopie");
        FakeNaming.ookBind("java:global/kopie/Bean" + INTERFACE, vreemd);

        assertThat(discovery.namen(Organisatie.class)).hasSize(2);
        assertThat(discovery.alle(Organisatie.class))
                .extracting(Discovery.Gevonden::applicatie)
                .containsExactly("sis");
        assertThatThrownBy(() -> discovery.op("java:global/kopie/Bean" + INTERFACE, Organisatie.class))
                .isInstanceOfSatisfying(
                        PluginException.class, e -> assertThat(e.reden()).isEqualTo(Reden.VERSIE))
                .hasMessageContaining("plugin-api.jar")
                .hasMessageContaining("--addLibs");
    }

    @Test
    void the_only_bean_being_of_another_copy_is_a_matter_of_version() throws Exception {
        FakeNaming.leeg("kopie");
        FakeNaming.ookBind("java:global/kopie/Bean" + INTERFACE, vreemdeOrganisatie());

        assertReden(() -> discovery.een(Organisatie.class), Reden.VERSIE);
    }

    /** An object that implements the interface of the same name, loaded a second time. */
    private static Object vreemdeOrganisatie() throws ClassNotFoundException {
        ClassLoader tweede = new ClassLoader(DiscoveryTest.class.getClassLoader()) {
            @Override
            protected Class<?> loadClass(String naam, boolean los) throws ClassNotFoundException {
                if (!naam.equals(Organisatie.class.getName())) {
                    return super.loadClass(naam, los);
                }
                try (InputStream bytes = getResourceAsStream(naam.replace('.', '/') + ".class")) {
                    byte[] inhoud = bytes.readAllBytes();
                    return defineClass(naam, inhoud, 0, inhoud.length);
                } catch (IOException e) {
                    throw new ClassNotFoundException(naam, e);
                }
            }
        };
        Class<?> dienst = tweede.loadClass(Organisatie.class.getName());
        return Proxy.newProxyInstance(tweede, new Class<?>[] {dienst}, (p, m, a) -> null);
    }

    private static void assertReden(org.assertj.core.api.ThrowableAssert.ThrowingCallable roep, Reden reden) {
        assertThatThrownBy(roep).isInstanceOfSatisfying(PluginException.class, e -> assertThat(e.reden())
                .isEqualTo(reden));
    }

    private static final class Leeg implements Organisatie {
        @Override
        public List<Instelling> instellingen() {
            return List.of();
        }

        @Override
        public List<OrganisatieEenheid> organisatieEenheden(String instelling) {
            return List.of();
        }
    }
}
