package nl.vooropleiding.sample.war;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Makes every WAR, and looks whether each is as good or as bad as it should be. */
class TestWarTest {

    @ParameterizedTest
    @EnumSource
    void each_has_its_name_and_classes_of_its_own(TestWar war) throws IOException {
        assertThat(war.bestand()).hasFileName(war.naam() + ".war");
        try (ZipFile zip = new ZipFile(war.bestand().toFile())) {
            byte[] web = zip.getInputStream(zip.getEntry("WEB-INF/web.xml")).readAllBytes();
            assertThat(new String(web)).contains("<module-name>" + war.naam() + "<");
        }
        assertThat(namen(war)).anyMatch(naam -> naam.endsWith(".class"));
    }

    @Test
    void the_missing_class_is_missing() throws IOException {
        assertThat(namen(TestWar.SLECHT_MIST))
                .anyMatch(naam -> naam.endsWith("/MissendePlugin.class"))
                .noneMatch(naam -> naam.endsWith("/Ontbreekt.class"));
    }

    @Test
    void only_a_copy_brings_the_api_along() throws IOException {
        assertThat(namen(TestWar.SLECHT_KOPIE)).contains("WEB-INF/lib/plugin-api.jar");
        assertThat(namen(TestWar.SLECHT_EIGENWIJS)).contains("WEB-INF/glassfish-web.xml");
        assertThat(namen(TestWar.SLECHT_GOED)).noneMatch(naam -> naam.contains("plugin-api"));
        assertThat(namen(TestWar.CONTRACT_RUNNER)).noneMatch(naam -> naam.contains("slecht"));
    }

    private static List<String> namen(TestWar war) throws IOException {
        try (ZipFile zip = new ZipFile(war.bestand().toFile())) {
            return zip.stream().map(ZipEntry::getName).toList();
        }
    }
}
