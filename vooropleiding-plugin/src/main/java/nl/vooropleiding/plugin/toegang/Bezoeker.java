package nl.vooropleiding.plugin.toegang;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.toegang.SignOn;
import nl.vooropleiding.plugin.opslag.Klok;

/** Who makes this request, as the host said at its start, and the mark under which the log tells of it. */
@RequestScoped
public class Bezoeker {

    /** Letters and digits that are not mistaken for each other when read aloud. */
    private static final String TEKENS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int ID_LANGST = 100;
    private static final SecureRandom WILLEKEUR = new SecureRandom();
    private static final String SIGN_ON = Bezoeker.class.getName() + ".signOn";
    private static final String KENMERK = Bezoeker.class.getName() + ".kenmerk";
    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl");

    private final HttpServletRequest request;
    private final Clock clock;

    /** For the container's proxy alone. */
    Bezoeker() {
        this.request = null;
        this.clock = null;
    }

    @Inject
    Bezoeker(HttpServletRequest request, Clock clock) {
        this.request = request;
        this.clock = clock;
    }

    static void remember(HttpServletRequest request, SignOn signOn) {
        request.setAttribute(SIGN_ON, signOn);
    }

    /** Empty for the pages that nobody signs on for, and for errors before sign-on. */
    public Optional<SignOn> signOn() {
        return Optional.ofNullable((SignOn) request.getAttribute(SIGN_ON));
    }

    /** Dutch unless the host says English: those are the languages the plugin's texts are in. */
    public Locale locale() {
        return signOn().map(SignOn::locale)
                .filter(l -> l.getLanguage().equals("en"))
                .map(l -> Locale.ENGLISH)
                .orElse(NEDERLANDS);
    }

    /** What a person can tell an administrator to find this request in the log: {@code K7QD-2F9M}. */
    public String kenmerk() {
        return kenmerk(request);
    }

    /** For the style that carries the host's tokens. */
    public String nonce() {
        return PageHeaders.nonce(request);
    }

    /** As {@link #kenmerk()}, where there is no bean to ask. */
    public static String kenmerk(HttpServletRequest request) {
        String kenmerk = (String) request.getAttribute(KENMERK);
        if (kenmerk == null) {
            kenmerk = nieuwKenmerk();
            request.setAttribute(KENMERK, kenmerk);
        }
        return kenmerk;
    }

    private static String nieuwKenmerk() {
        StringBuilder tekens = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            tekens.append(i == 4 ? "-" : "").append(TEKENS.charAt(WILLEKEUR.nextInt(TEKENS.length())));
        }
        return tekens.toString();
    }

    /**
     * The context of a page about a student, by what stands in its address. What cannot be an id is taken as absent.
     *
     * @throws IllegalStateException when nobody has signed on
     */
    public Context contextVan(String deelnemer, String verbintenis) {
        return context(id(deelnemer), id(verbintenis));
    }

    private static Optional<String> id(String waarde) {
        return Optional.ofNullable(waarde).filter(w -> !w.isBlank() && w.length() <= ID_LANGST);
    }

    /**
     * The context of this request, to ask the host with.
     *
     * @throws IllegalStateException when nobody has signed on
     */
    public Context context(Optional<String> deelnemer, Optional<String> verbintenis) {
        SignOn wie = signOn().orElseThrow(() -> new IllegalStateException("Niemand is aangemeld"));
        return new Context(
                wie.instelling(),
                deelnemer,
                verbintenis,
                wie.gebruiker(),
                LocalDate.now(clock.withZone(Klok.NEDERLAND)),
                locale(),
                kenmerk());
    }
}
