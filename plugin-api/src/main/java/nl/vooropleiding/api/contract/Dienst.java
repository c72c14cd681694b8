package nl.vooropleiding.api.contract;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.PluginException.Reden;

/**
 * A service with calls to make on it, for the rules that hold for every method.
 *
 * @param naam of the interface
 * @param geldig every method once, with good input and no effect that matters
 * @param vijandig calls that no well-behaved caller makes
 */
record Dienst(String naam, Bron<Aanroep> geldig, Bron<Aanroep> vijandig) {

    private static final Set<Reden> STUK =
            EnumSet.of(Reden.NIET_BESCHIKBAAR, Reden.ONGELDIG, Reden.VERSIE, Reden.DUBBEL, Reden.STORING);
    private static final int KEREN = 5;
    private static final Duration GEWOON = Duration.ofMillis(500);
    private static final Duration VIJANDIG = Duration.ofSeconds(5);

    /** Gives calls on a proxy that is looked up when they are made. */
    @FunctionalInterface
    interface Bron<T> {
        List<T> geef() throws Exception;
    }

    List<Check> checks(Transactie transactie, LongSupplier klok) {
        return List.of(
                new Check(naam + ": answers within 500 ms, the best of five times", () -> opTijd(klok)),
                new Check(
                        naam + ": null, made-up ids and a megabyte of text give an answer or a PluginException",
                        () -> overleeftVijandig(klok)),
                new Check(naam + ": does not join the transaction of its caller", () -> doetNietMee(transactie)),
                new Check(
                        naam + ": a refusal leaves the transaction of its caller as it was",
                        () -> laatTransactieHeel(transactie)));
    }

    /**
     * For a service that returns lists: everything else that crosses is a final type of the koppelvlak, which copies what
     * it is given.
     */
    Check lijstenVanDeJdk() {
        return new Check(naam + ": a list that it returns is of a class of the JDK", () -> {
            for (Aanroep aanroep : beantwoord()) {
                Class<?> soort = aanroep.uitkomst().antwoord().orElse("").getClass();
                Eis.dat(
                        !List.class.isAssignableFrom(soort) || soort.getClassLoader() == null,
                        aanroep.naam() + " gave a " + soort.getName() + ", which belongs to an application");
            }
        });
    }

    /** Good calls that were judged on their own merits: a service that is away or broken keeps no rule. */
    private List<Aanroep> beantwoord() throws Exception {
        List<Aanroep> aanroepen = geldig.geef();
        for (Aanroep aanroep : aanroepen) {
            Reden reden = aanroep.uitkomst().fout().map(PluginException::reden).orElse(Reden.ONBEKEND);
            Eis.dat(!STUK.contains(reden), aanroep.naam() + " with good input was refused with " + reden);
        }
        return aanroepen;
    }

    private void opTijd(LongSupplier klok) throws Exception {
        for (Aanroep aanroep : beantwoord()) {
            long snelst = Long.MAX_VALUE;
            for (int keer = 0; keer < KEREN && snelst > GEWOON.toNanos(); keer++) {
                snelst = Math.min(snelst, duur(aanroep, klok));
            }
            Eis.dat(
                    snelst <= GEWOON.toNanos(),
                    aanroep.naam() + " took " + Duration.ofNanos(snelst).toMillis() + " ms");
        }
    }

    private void overleeftVijandig(LongSupplier klok) throws Exception {
        List<String> fouten = new ArrayList<>();
        beantwoord();
        for (Aanroep aanroep : vijandig.geef()) {
            try {
                long duur = duur(aanroep, klok);
                Eis.dat(duur <= VIJANDIG.toNanos(), aanroep.naam() + " took longer than five seconds");
            } catch (AssertionError e) {
                fouten.add(e.getMessage());
            }
        }
        Eis.dat(fouten.isEmpty(), fouten.size() + " calls: " + String.join("; ", fouten));
    }

    private static long duur(Aanroep aanroep, LongSupplier klok) {
        long begin = klok.getAsLong();
        aanroep.uitkomst();
        return klok.getAsLong() - begin;
    }

    /** In a transaction that can only be rolled back, a bean that joins is refused by the server. */
    private void doetNietMee(Transactie transactie) throws Exception {
        for (Aanroep aanroep : beantwoord()) {
            String los = aanroep.uitkomst().soort();
            transactie.begin();
            try {
                transactie.markeer();
                String erbinnen = aanroep.uitkomst().soort();
                Eis.gelijk(los, erbinnen, aanroep.naam() + " gives " + erbinnen + " inside, " + los + " outside");
            } finally {
                transactie.draaiTerug();
            }
        }
    }

    private void laatTransactieHeel(Transactie transactie) throws Exception {
        beantwoord();
        for (Aanroep aanroep : vijandig.geef()) {
            transactie.begin();
            try {
                new Check(aanroep.naam(), aanroep::uitkomst).uitslag();
                Eis.dat(!transactie.gemarkeerd(), aanroep.naam() + " marked it for rollback");
            } finally {
                transactie.draaiTerug();
            }
        }
    }

    /** One call for each hostile text. */
    static List<Aanroep> metTekst(String naam, MetTekst roep) {
        List<Aanroep> aanroepen = new ArrayList<>();
        for (String tekst : Vraagsteller.teksten()) {
            String kort = tekst.length() > 30 ? tekst.length() + " characters" : tekst.replaceAll("\\p{Cntrl}", "?");
            aanroepen.add(new Aanroep(naam + "(" + kort + ")", () -> roep.roep(tekst)));
        }
        return aanroepen;
    }

    /** One call for each hostile text, and one for null. */
    static List<Aanroep> metTekstOfNull(String naam, MetTekst roep) {
        return samen(List.of(new Aanroep(naam + "(null)", () -> roep.roep(null))), metTekst(naam, roep));
    }

    /** A call with one text left open. */
    @FunctionalInterface
    interface MetTekst {
        Object roep(String tekst) throws PluginException;
    }

    @SafeVarargs
    static List<Aanroep> samen(List<Aanroep>... delen) {
        List<Aanroep> alle = new ArrayList<>();
        for (List<Aanroep> deel : delen) {
            alle.addAll(deel);
        }
        return alle;
    }
}
