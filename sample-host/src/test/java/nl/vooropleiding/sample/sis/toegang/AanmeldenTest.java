package nl.vooropleiding.sample.sis.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.vooropleiding.sample.sis.deelnemer.Voorbeelden;
import nl.vooropleiding.sample.sis.toegang.Rol.Bevoegdheid;
import org.junit.jupiter.api.Test;

class AanmeldenTest {

    private static final Instant NU = Instant.parse("2026-03-29T00:59:00Z");

    private final Gebruiker gebruiker =
            new Gebruiker(Voorbeelden.instelling(), "intake", Wachtwoord.maak("demo"), "M. Dijkstra");

    @Test
    void aPasswordIsKeptAsAHashWithSaltOfItsOwn() {
        assertThat(Wachtwoord.maak("demo")).startsWith("pbkdf2-sha512$210000$").isNotEqualTo(Wachtwoord.maak("demo"));
        assertThat(gebruiker.isWachtwoord("demo")).isTrue();
        assertThat(gebruiker.isWachtwoord("Demo")).isFalse();
    }

    @Test
    void afterFiveWrongPasswordsSomeoneWaitsLongerEachTime() {
        for (int i = 0; i < 4; i++) {
            gebruiker.mislukte(NU);
            assertThat(gebruiker.moetWachten(NU)).isFalse();
        }
        gebruiker.mislukte(NU);
        assertThat(gebruiker.moetWachten(NU.plusSeconds(59))).isTrue();
        assertThat(gebruiker.moetWachten(NU.plusSeconds(60))).isFalse();
        gebruiker.mislukte(NU);
        assertThat(gebruiker.moetWachten(NU.plusSeconds(119))).isTrue();
        for (int i = 0; i < 50; i++) {
            gebruiker.mislukte(NU);
        }
        assertThat(gebruiker.moetWachten(NU.plus(Duration.ofMinutes(16)))).isFalse();
        gebruiker.gelukte();
        assertThat(gebruiker.moetWachten(NU)).isFalse();
    }

    @Test
    void aLogInEndsAfterAnHourOfSilenceOrTwelveHoursOrWhenSomeoneLogsOut() {
        Sessie sessie = new Sessie(gebruiker, "sleutel", NU);

        assertThat(sessie.geldig(NU.plus(Sessie.STILTE).minusMillis(1))).isTrue();
        assertThat(sessie.geldig(NU.plus(Sessie.STILTE))).isFalse();
        sessie.beeindig(NU);
        assertThat(sessie.geldig(NU)).isFalse();
    }

    @Test
    void aCodeIsWorthSomethingOnlyToItsPluginWithItsStateAndForHalfAMinute() {
        SignOnCode code = new SignOnCode("code", "vooropleiding", "staat", new Sessie(gebruiker, "sleutel", NU), NU);

        assertThat(code.past("vooropleiding", "staat", NU.plusMillis(29_999))).isTrue();
        assertThat(code.past("vooropleiding", "staat", NU.plusSeconds(30))).isFalse();
        assertThat(code.past("andere", "staat", NU)).isFalse();
        assertThat(code.past("vooropleiding", "anders", NU)).isFalse();
    }

    @Test
    void aCodeIsWorthNothingOnceItsUserHasLoggedOut() {
        Sessie sessie = new Sessie(gebruiker, "sleutel", NU);
        SignOnCode code = new SignOnCode("code", "vooropleiding", "staat", sessie, NU);

        sessie.beeindig(NU);

        assertThat(code.past("vooropleiding", "staat", NU)).isFalse();
    }

    @Test
    void keysAreLongAndTheirHashesDoNotShowThem() {
        String sleutel = Geheim.nieuw();

        assertThat(sleutel).hasSize(43).isNotEqualTo(Geheim.nieuw());
        assertThat(Geheim.hash(sleutel)).hasSize(64).doesNotContain(sleutel);
    }

    @Test
    void aTeacherLooksAndNothingElse() {
        for (Bevoegdheid bevoegdheid : Bevoegdheid.values()) {
            assertThat(Rol.DOCENT.mag(bevoegdheid)).isFalse();
        }
        assertThat(Rol.INTAKE.mag(Bevoegdheid.AANMELDINGEN)).isTrue();
        assertThat(Rol.INTAKE.mag(Bevoegdheid.VERBINTENISSEN)).isFalse();
    }

    @Test
    void whoIsLimitedSeesOnlyThoseOrganisatieEenheden() {
        assertThat(gebruiker.zicht().beperkt()).isFalse();

        gebruiker.beperkTot(Voorbeelden.eenheid());

        assertThat(gebruiker.zicht().beperkt()).isTrue();
        assertThat(gebruiker.zicht().eenheden()).containsExactly(2L);
    }
}
