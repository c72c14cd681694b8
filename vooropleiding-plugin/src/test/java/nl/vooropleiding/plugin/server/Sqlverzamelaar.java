package nl.vooropleiding.plugin.server;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Collects the SQL statements of one piece of work, by what the persistence provider logs in this thread. */
public final class Sqlverzamelaar extends Handler {

    private final Thread draad = Thread.currentThread();
    private final List<String> gevonden = new ArrayList<>();

    private Sqlverzamelaar() {}

    public static List<String> van(Runnable werk) {
        List<Logger> loggers = Collections.list(LogManager.getLogManager().getLoggerNames()).stream()
                .filter(naam -> naam.startsWith("org.eclipse.persistence.session.") && naam.endsWith(".sql"))
                .map(Logger::getLogger)
                .toList();
        Sqlverzamelaar verzamelaar = new Sqlverzamelaar();
        loggers.forEach(logger -> logger.addHandler(verzamelaar));
        try {
            werk.run();
        } finally {
            loggers.forEach(logger -> logger.removeHandler(verzamelaar));
        }
        return verzamelaar.gevonden;
    }

    @Override
    public void publish(LogRecord regel) {
        // What a school set for itself is read anew every five seconds, by whoever comes first.
        if (Thread.currentThread() == draad && !regel.getMessage().contains("vpl_instellingswijziging")) {
            gevonden.add(regel.getMessage());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
