package nl.vooropleiding.plugin.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vooropleiding.plugin.toegang.SignOnGate.Caller;
import nl.vooropleiding.plugin.toegang.SignOnGate.Kind;
import nl.vooropleiding.plugin.toegang.SignOnGate.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignOnGateTest {

    private static final String PAGE = "/vooropleidingen-duo.xhtml";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/bron/ontvangst",
                "/bron/Vooropleiding_Basis_V1.xsd",
                "/health",
                "/health/ready",
                "/stijl/vooropleiding.css"
            })
    void theRegisterHealthAndStylesNeverSignOn(String path) {
        for (Caller caller : Caller.values()) {
            assertThat(SignOnGate.decide(path, caller, Kind.POST)).isEqualTo(Outcome.PASS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", PAGE, "/bronX", "/bron", "/healthy", "/status", "/stijl"})
    void everythingElseDoes(String path) {
        assertThat(SignOnGate.decide(path, Caller.ANONYMOUS, Kind.GET)).isEqualTo(Outcome.SIGN_ON);
    }

    @ParameterizedTest
    @CsvSource({"GET, SIGN_ON", "POST, SIGN_ON_EXPIRED", "AJAX, SIGN_ON_PARTIAL", "SCRIPT, UNAUTHORIZED"})
    void whoIsNobodyIsSentAwayInAWayThatFitsTheQuestion(Kind kind, Outcome expected) {
        assertThat(SignOnGate.decide(PAGE, Caller.ANONYMOUS, kind)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whoIsKnownPasses(Kind kind) {
        assertThat(SignOnGate.decide(PAGE, Caller.KNOWN, kind)).isEqualTo(Outcome.PASS);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void withoutAHostNobodyPasses(Kind kind) {
        assertThat(SignOnGate.decide(PAGE, Caller.HOST_AWAY, kind)).isEqualTo(Outcome.HOST_AWAY);
        assertThat(SignOnGate.decide(SignOnGate.RETURN_PATH, Caller.HOST_AWAY, kind))
                .isEqualTo(Outcome.HOST_AWAY);
    }

    @Test
    void aCodeIsRedeemedWhoeverBringsIt() {
        assertThat(SignOnGate.decide(SignOnGate.RETURN_PATH, Caller.ANONYMOUS, Kind.GET))
                .isEqualTo(Outcome.REDEEM);
        assertThat(SignOnGate.decide(SignOnGate.RETURN_PATH, Caller.KNOWN, Kind.GET))
                .as("another tab of the same person signed on meanwhile")
                .isEqualTo(Outcome.REDEEM);
    }
}
