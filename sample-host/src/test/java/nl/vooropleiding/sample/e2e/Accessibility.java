package nl.vooropleiding.sample.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;

/** The rules of WCAG 2.2 level AA that a machine can check. */
public final class Accessibility {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Accessibility() {}

    /** Fails with rule and element of each violation on the page as it is now. */
    public static void check(Page page) {
        List<String> violations = new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + " (" + rule.getHelp() + "): "
                                + rule.getNodes().stream()
                                        .map(node -> String.valueOf(node.getHtml()))
                                        .collect(Collectors.joining(" | ")))
                        .toList();
        Assertions.assertThat(violations)
                .as("accessibility of %s", page.title())
                .isEmpty();
    }
}
