package nl.vooropleiding.sample.sis.kaart;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.kaart.Kaart.Hostpagina;

/** Addresses of pages, as paths on this server. */
public record Adressen(String contextpad) {

    static final String KAART = "/deelnemer/kaart.xhtml";
    static final String PERSONALIA = "/deelnemer/personalia.xhtml";
    static final String VERBINTENISSEN = "/deelnemer/verbintenissen.xhtml";
    static final String PLUGIN = "/deelnemer/plugin.xhtml";
    static final String ZOEKEN = "/zoeken/index.xhtml";
    static final String START = "/index.xhtml";
    static final String BEHEER = "/beheer/index.xhtml";
    static final String AFMELDEN = "/afmelden.xhtml";

    String pagina(String pad) {
        return contextpad + pad;
    }

    /** A page about the student of the context. */
    String metStudent(String adres, Context context) {
        StringBuilder vraag = new StringBuilder();
        context.deelnemer().ifPresent(id -> vraag.append("&deelnemer=").append(codeer(id)));
        context.verbintenis().ifPresent(id -> vraag.append("&verbintenis=").append(codeer(id)));
        if (vraag.length() == 0) {
            return adres;
        }
        return adres + (adres.contains("?") ? "&" : "?") + vraag.substring(1);
    }

    /** The host's page about a part of a plugin that is not there now. */
    String nietBeschikbaar(String plugin, String slot, Context context) {
        return metStudent(contextpad + PLUGIN + "?plugin=" + codeer(plugin) + "&slot=" + codeer(slot), context);
    }

    Optional<String> hostpagina(Hostpagina pagina, Context context) {
        return switch (pagina) {
            case START -> Optional.of(pagina(START));
            case DEELNEMER_ZOEKEN -> Optional.of(pagina(ZOEKEN));
            case DEELNEMERKAART -> opKaart(KAART, context);
            case PERSONALIA -> opKaart(PERSONALIA, context);
            case VERBINTENISSEN -> opKaart(VERBINTENISSEN, context);
        };
    }

    private Optional<String> opKaart(String pad, Context context) {
        return context.deelnemer().map(id -> metStudent(pagina(pad), context));
    }

    private static String codeer(String tekst) {
        return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
    }
}
