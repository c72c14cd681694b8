package nl.vooropleiding.api.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CheckTest {

    @Test
    void one_line_for_a_rule_that_holds() {
        assertThat(new Check("The sun shines", () -> {}).uitslag().regel()).isEqualTo("OK The sun shines");
    }

    @Test
    void one_line_for_a_rule_that_is_broken() {
        Check check = new Check("The sun shines", () -> {
            throw new AssertionError("it rains\nhard");
        });

        assertThat(check.uitslag().regel()).isEqualTo("FOUT The sun shines: it rains hard");
    }

    @Test
    void a_report_quotes_no_number() {
        Check check = new Check("Runs", () -> {
            throw new IllegalStateException("no student 999990019");
        });

        assertThat(check.uitslag().regel()).endsWith("no student *********");
    }

    @Test
    void a_missing_class_or_a_deep_recursion_is_a_result_too() {
        Check klasse = new Check("Runs", () -> {
            throw new NoClassDefFoundError("weg/Klasse");
        });
        Check diep = new Check("Runs", CheckTest::dieper);

        assertThat(klasse.uitslag().fout()).contains("java.lang.NoClassDefFoundError: weg/Klasse");
        assertThat(diep.uitslag().fout()).contains("java.lang.StackOverflowError");
    }

    private static void dieper() {
        dieper();
    }
}
