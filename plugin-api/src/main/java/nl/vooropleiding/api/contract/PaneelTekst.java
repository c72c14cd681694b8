package nl.vooropleiding.api.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.vooropleiding.api.kaart.Badge;
import nl.vooropleiding.api.kaart.Link;
import nl.vooropleiding.api.kaart.Paneel;

/** What the texts of a panel may be: plain, and never a person's number. */
final class PaneelTekst {

    private static final Pattern OPMAAK = Pattern.compile("</?[A-Za-z][^>]*>|&(#[0-9]+|[A-Za-z]+);");
    private static final Pattern BESTURING = Pattern.compile("\\p{Cntrl}");
    private static final int LANGST = 2_000;

    private PaneelTekst() {}

    static void toets(Paneel paneel) {
        Eis.dat(paneel != null, "there is no panel");
        Eis.dat(!paneel.titel().isBlank(), "the panel has no title");
        for (String tekst : teksten(paneel)) {
            Eis.dat(!OPMAAK.matcher(tekst).find(), "a text holds markup, which a host shows as it stands");
            Eis.dat(!BESTURING.matcher(tekst).find(), "a text holds control characters");
            Eis.dat(tekst.length() <= LANGST, "a text is longer than 2,000 characters");
            Eis.zonderNummer(tekst, "the panel");
        }
    }

    private static List<String> teksten(Paneel paneel) {
        List<String> teksten = new ArrayList<>(List.of(paneel.titel()));
        paneel.badge().map(Badge::tekst).ifPresent(teksten::add);
        paneel.link().ifPresent(link -> bij(teksten, link));
        for (Paneel.Onderdeel onderdeel : paneel.onderdelen()) {
            if (onderdeel instanceof Paneel.Veld veld) {
                teksten.add(veld.label());
                teksten.addAll(veld.bij());
                veld.waarde().forEach(inhoud -> bij(teksten, inhoud));
            } else if (onderdeel instanceof Paneel.Waarschuwing waarschuwing) {
                teksten.add(waarschuwing.titel());
                teksten.add(waarschuwing.tekst());
                waarschuwing.actie().ifPresent(link -> bij(teksten, link));
            }
        }
        return teksten;
    }

    private static void bij(List<String> teksten, Paneel.Inhoud inhoud) {
        if (inhoud instanceof Paneel.Woorden woorden) {
            teksten.add(woorden.tekst());
        } else if (inhoud instanceof Paneel.Pil pil) {
            teksten.add(pil.badge().tekst());
        } else if (inhoud instanceof Paneel.Verwijzing verwijzing) {
            bij(teksten, verwijzing.link());
        }
    }

    private static void bij(List<String> teksten, Link link) {
        teksten.add(link.tekst());
        Eis.zonderNummer(link.pad(), "the address of a link");
    }
}
