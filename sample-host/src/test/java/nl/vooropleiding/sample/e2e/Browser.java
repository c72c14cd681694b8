package nl.vooropleiding.sample.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * The Chromium of this machine, Dutch and on a desk's screen. Without one the browser tests are skipped and say so; on a build server
 * ({@code CI=true}) that is a failure.
 */
public final class Browser implements AutoCloseable {

    /** Milliseconds for something to show. */
    private static final double PATIENCE = 20_000;

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final List<String> OPTIONS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright) {
        this.playwright = playwright;
        this.chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(OPTIONS));
    }

    public static Browser open() {
        // Two classes run beside each other: what takes a moment may take a few.
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        if (!Files.isExecutable(CHROMIUM)) {
            String message = "Browser tests are skipped: there is no " + CHROMIUM + " on this machine.";
            if (Boolean.parseBoolean(System.getenv("CI"))) {
                Assertions.fail(message);
            }
            System.err.println(message);
            Assumptions.abort(message);
        }
        return new Browser(Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
    }

    /** A page of somebody who was not here before: no cookies, nothing remembered. */
    public Page newPage() {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale("nl-NL")
                .setTimezoneId("Europe/Amsterdam")
                .setViewportSize(1280, 900));
        return context.newPage();
    }

    /** The whole page as {@code target/schermen/<name>.png}. */
    public static Path picture(Page page, String name) {
        Path file = Artifacts.target().resolveSibling("schermen").resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
