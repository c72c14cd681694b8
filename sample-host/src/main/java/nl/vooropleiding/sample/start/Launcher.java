package nl.vooropleiding.sample.start;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** The main class of the runnable jar: starts everything, and says last where it is and who can log in. */
public final class Launcher {

    /** Longer on a machine that is known to be slow, as one that builds and tests at once. */
    private static final Duration PATIENCE = Duration.parse(System.getProperty("start.geduld", "PT2M"));

    /** Once the server calls itself started all applications are deployed, so what still answers 404 will keep doing so. */
    private static final Duration PATIENCE_AFTER_START = Duration.ofSeconds(15);

    private Launcher() {}

    /**
     * @param args Payara Micro's own options
     * @throws Exception what Payara Micro throws when it cannot start
     */
    public static void main(String[] args) throws Exception {
        Arguments arguments = new Arguments(List.of(args));
        if (!arguments.startsServer()) {
            PayaraMicro.main(args);
            return;
        }
        try {
            start(arguments);
        } catch (StartFailed e) {
            System.err.println();
            System.err.println("Starten is niet gelukt. " + e.getMessage());
            System.exit(1);
        }
    }

    private static void start(Arguments arguments) throws Exception {
        Defaults defaults = new Defaults(System.getProperties(), System.getenv());
        Endpoint endpoint = Endpoint.of(defaults.address(), arguments.port(System::getProperty));
        if (arguments.wantsFreePort()) {
            endpoint = endpoint.orNextFree();
        }
        endpoint.requireFree();
        defaults.apply(endpoint.port());
        if (defaults.needsCertificates()) {
            Certificates.make(defaults.certificates());
        }
        Thread watch = watchStart();
        PayaraMicro.main(arguments.forServer(endpoint.port(), Applications.unpack()));
        watch.interrupt();
        FirstPages pages = new FirstPages(endpoint.url());
        try {
            pages.await(PATIENCE_AFTER_START);
        } catch (StartFailed e) {
            stop();
            throw e;
        }
        announce(pages.address(Applications.HOST));
    }

    /** Before the message is printed, so that the message is what stays in view. */
    private static void stop() throws BootstrapException {
        PayaraMicro.getInstance().getRuntime().shutdown();
    }

    /** An application that hangs while it starts keeps the server from ever calling itself started. */
    private static Thread watchStart() {
        Thread watch = new Thread(
                () -> {
                    try {
                        Thread.sleep(PATIENCE.toMillis());
                    } catch (InterruptedException e) {
                        return;
                    }
                    System.err.println();
                    System.err.println("Starten is niet gelukt. De applicaties zijn na " + PATIENCE.toSeconds()
                            + " seconden nog niet gestart. De oorzaak staat hierboven in het logboek.");
                    Runtime.getRuntime().halt(1);
                },
                "start-watch");
        watch.setDaemon(true);
        watch.start();
        return watch;
    }

    private static void announce(String address) throws IOException {
        System.err.flush();
        System.out.println();
        System.out.println("De voorbeeldomgeving draait op " + address);
        System.out.println();
        System.out.print(DemoUsers.table());
        System.out.println();
        System.out.println("Stoppen: Ctrl-C");
        System.out.flush();
    }
}
