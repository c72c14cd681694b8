package nl.vooropleiding.plugin.instelling;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What an instelling may set for itself, with where its default stands in the server's configuration and what makes
 * sense. Its name is in the database: do not change it.
 */
public enum Instelbaar {
    /** The default is the host's. */
    OIN(Soort.OIN, "", ""),
    ADRES(Soort.ADRES, "vooropleiding.bron.adres", ""),
    TEMPO("vooropleiding.tempo", 5, 1, 100),
    TERMIJN_IDENTIFICATIE("vooropleiding.antwoord.identificatie", 7, 1, 60),
    TERMIJN_VRAAG("vooropleiding.antwoord.vraag", 1, 1, 30),
    VAVO(Soort.JA_NEE, "vooropleiding.grond.vavo", "false"),
    VERLENGEN(Soort.JA_NEE, "vooropleiding.abonnement.verlengen", "false"),
    BEWAAR_BERICHTINHOUD("vooropleiding.bewaren.berichtinhoud", 90, 7, 3650),
    BEWAAR_BERICHT("vooropleiding.bewaren.bericht", 24, 1, 240),
    BEWAAR_ZONDER_INSCHRIJVING("vooropleiding.bewaren.dossier.zonder.inschrijving", 12, 1, 120),
    BEWAAR_CIJFERS("vooropleiding.bewaren.cijfers", 24, 1, 240),
    BEWAAR_DOSSIER("vooropleiding.bewaren.dossier", 60, 1, 240);

    /** The longest value that is kept. */
    public static final int LANGST = 400;

    private static final Set<String> JA = Set.of("true", "ja", "j", "yes", "y", "on", "1");
    private static final Set<String> NEE = Set.of("false", "nee", "n", "no", "off", "0");

    /** What its value looks like. */
    public enum Soort {
        OIN,
        ADRES,
        GETAL,
        JA_NEE
    }

    private final Soort soort;
    private final String instelling;
    private final String meegeleverd;
    private final int minstens;
    private final int hoogstens;

    Instelbaar(Soort soort, String instelling, String meegeleverd) {
        this(soort, instelling, meegeleverd, 0, 0);
    }

    Instelbaar(String instelling, int meegeleverd, int minstens, int hoogstens) {
        this(Soort.GETAL, instelling, Integer.toString(meegeleverd), minstens, hoogstens);
    }

    Instelbaar(Soort soort, String instelling, String meegeleverd, int minstens, int hoogstens) {
        this.soort = soort;
        this.instelling = instelling;
        this.meegeleverd = meegeleverd;
        this.minstens = minstens;
        this.hoogstens = hoogstens;
    }

    /** Empty when there is none of that name (any more). */
    static Optional<Instelbaar> van(String naam) {
        return Arrays.stream(values()).filter(i -> i.name().equals(naam)).findFirst();
    }

    public Soort soort() {
        return soort;
    }

    /** The setting of the server with its default; empty when there is none. */
    public String instelling() {
        return instelling;
    }

    /** What holds when nobody set anything. */
    public String meegeleverd() {
        return meegeleverd;
    }

    /** Of a number. */
    public int minstens() {
        return minstens;
    }

    /** Of a number. */
    public int hoogstens() {
        return hoogstens;
    }

    /**
     * As it is kept: a number without leading zeros, {@code true} or {@code false}, an OIN in capitals; empty when it is no
     * such value. Whether an address fits the environment is not looked at here.
     */
    public Optional<String> lees(String getypt) {
        String tekst = getypt.strip();
        return switch (soort) {
            case OIN ->
                Optional.of(tekst.replace(" ", "").toUpperCase(Locale.ROOT))
                        .filter(oin -> oin.matches("0{6}[0-9]{2}[0-9A-Z]{12}"));
            case ADRES -> Optional.of(tekst).filter(a -> !a.isEmpty() && a.length() <= LANGST);
            case GETAL ->
                Optional.of(tekst)
                        .filter(g -> g.matches("[0-9]{1,6}"))
                        .map(Integer::valueOf)
                        .filter(g -> g >= minstens && g <= hoogstens)
                        .map(String::valueOf);
            case JA_NEE -> jaNee(tekst.toLowerCase(Locale.ROOT));
        };
    }

    private static Optional<String> jaNee(String tekst) {
        if (JA.contains(tekst)) {
            return Optional.of("true");
        }
        return NEE.contains(tekst) ? Optional.of("false") : Optional.empty();
    }
}
