package nl.vooropleiding.api.kaart;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The frame around a page. Addresses are paths on this server: they begin with one slash.
 *
 * @param sectie the section of the main menu the page belongs to, such as {@code deelnemer} or {@code beheer}
 * @param omgeving a mark beside the user's name, such as {@code PROEF}; absent in production
 * @param gebruiker user and instelling, as the host shows them
 * @param zoekadres where the quick search goes, with GET and the parameter {@code zoek}; absent when there is none
 * @param afmeldadres the host's page that asks whether to log out and does so by POST
 * @param titelbalk who the card is about; absent on a page outside the student card
 * @param tabs the tab row; empty on a page outside the student card
 * @since 1.0
 */
public record Kader(
        Look look,
        String sectie,
        Optional<String> omgeving,
        String gebruiker,
        List<MenuRegel> hoofdmenu,
        Optional<String> zoekadres,
        String afmeldadres,
        Optional<Titelbalk> titelbalk,
        List<Tab> tabs) {

    /** An entry of the main menu. */
    public record MenuRegel(String naam, String adres, boolean hier) {
        public MenuRegel {
            Objects.requireNonNull(naam, "naam");
            ServerPad.eis(adres);
        }
    }

    /**
     * @param nummer the deelnemernummer
     * @param naam the student's name
     * @param verbintenissen what the select in the title bar offers; may be empty
     */
    public record Titelbalk(String nummer, String naam, List<Keuze> verbintenissen) {
        public Titelbalk {
            Objects.requireNonNull(nummer, "nummer");
            Objects.requireNonNull(naam, "naam");
            verbintenissen = List.copyOf(verbintenissen);
        }
    }

    /** A verbintenis to choose; {@code id} goes into the parameter {@code verbintenis} of the page. */
    public record Keuze(String id, String omschrijving, boolean gekozen) {
        public Keuze {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(omschrijving, "omschrijving");
        }
    }

    /**
     * A tab: a link, or a drop-down of several.
     *
     * @param hier the page is in this tab
     * @param regels one: draw a link; more: a drop-down
     */
    public record Tab(String naam, boolean hier, List<TabRegel> regels) {
        public Tab {
            Objects.requireNonNull(naam, "naam");
            regels = List.copyOf(regels);
            if (regels.isEmpty()) {
                throw new IllegalArgumentException("Een tab leidt ergens heen");
            }
        }
    }

    /**
     * @param uitbreiding it comes from a plugin: a line sets it apart
     * @param toets access key
     */
    public record TabRegel(
            String naam,
            String adres,
            boolean hier,
            Optional<Badge> badge,
            boolean uitbreiding,
            Optional<Character> toets) {
        public TabRegel {
            Objects.requireNonNull(naam, "naam");
            ServerPad.eis(adres);
            Objects.requireNonNull(badge, "badge");
            Objects.requireNonNull(toets, "toets");
        }
    }

    public Kader {
        Objects.requireNonNull(look, "look");
        Objects.requireNonNull(sectie, "sectie");
        Objects.requireNonNull(omgeving, "omgeving");
        Objects.requireNonNull(gebruiker, "gebruiker");
        hoofdmenu = List.copyOf(hoofdmenu);
        zoekadres.ifPresent(ServerPad::eis);
        ServerPad.eis(afmeldadres);
        Objects.requireNonNull(titelbalk, "titelbalk");
        tabs = List.copyOf(tabs);
    }
}
