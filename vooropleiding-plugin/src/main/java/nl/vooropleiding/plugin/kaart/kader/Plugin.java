package nl.vooropleiding.plugin.kaart.kader;

import static nl.vooropleiding.plugin.toegang.Rechten.ABONNEMENT_WIJZIGEN;
import static nl.vooropleiding.plugin.toegang.Rechten.BERICHTEN_BEWERKEN;
import static nl.vooropleiding.plugin.toegang.Rechten.BERICHTEN_INHOUD;
import static nl.vooropleiding.plugin.toegang.Rechten.BERICHTEN_INZIEN;
import static nl.vooropleiding.plugin.toegang.Rechten.EXPORTEREN;
import static nl.vooropleiding.plugin.toegang.Rechten.INZAGE_INZIEN;
import static nl.vooropleiding.plugin.toegang.Rechten.INZIEN;
import static nl.vooropleiding.plugin.toegang.Rechten.OPVRAGEN;
import static nl.vooropleiding.plugin.toegang.Rechten.OVERNEMEN;
import static nl.vooropleiding.plugin.toegang.Rechten.VERBINDING_BEHEREN;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vooropleiding.api.ApiVersie;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.Tekst;
import nl.vooropleiding.api.kaart.Badge;
import nl.vooropleiding.api.kaart.Descriptor;
import nl.vooropleiding.api.kaart.Descriptor.Recht;
import nl.vooropleiding.api.kaart.Slot;
import nl.vooropleiding.api.kaart.SlotStaat;
import nl.vooropleiding.api.kaart.Toon;
import nl.vooropleiding.plugin.toegang.SignOnFilter;

/** What the plugin says of itself to the host. */
public final class Plugin {

    public static final String ID = SignOnFilter.PLUGIN;
    static final String VERSIE = "1.0.0";

    /** The oldest koppelvlak with everything this plugin calls. */
    public static final ApiVersie API = new ApiVersie(1, 2, 0);

    public static final String TAB_PERSONALIA = "vooropleidingen-duo";
    static final String TAB_BRON = "vooropleidingen-duo-bron";
    public static final String TAB_BERICHTEN = "bron-berichten";
    public static final String PANEEL_ABONNEMENT = "abonnement";

    public static final String PAGINA = "vooropleidingen-duo.xhtml";
    public static final String PAGINA_INZAGE = "inzage";
    public static final String PAGINA_CODELIJSTEN = "codelijsten";
    public static final String PAGINA_BERICHTEN = "bron-berichten-instelling";
    public static final String PAGINA_VERBINDING = "bron-verbinding";
    public static final String PAGINA_INSTELLINGEN = "instellingen";
    public static final String PAGINA_BULK = "bulk-opvragen";
    public static final String PAGINA_BEWAREN = "bewaren";
    public static final String PAGINA_ABONNEMENTEN = "abonnementen";
    public static final String PAGINA_AANMELDERS = "mijn-aanmelders";

    public static final String PAGINA_WERKLIJST = "werklijst";

    static final String INZAGE = "inzage.xhtml";
    public static final String EXPORT = "export";
    public static final String KLOPT_NIET = "klopt-niet.xhtml";
    public static final String OVERNEMEN = "overnemen.xhtml";
    public static final String BERICHTEN = "bron-berichten.xhtml";
    public static final String BERICHT = "bron-bericht.xhtml";
    public static final String BERICHTPLAN = "berichten-plan.xhtml";
    public static final String BERICHTEXPORT = "berichten-export";
    public static final String VERBINDING = "bron-verbinding.xhtml";
    public static final String INSTELLINGEN = "instellingen.xhtml";
    public static final String BULK = "bulk-opvragen.xhtml";
    public static final String BEWAREN = "bewaren.xhtml";
    public static final String ABONNEMENT = "abonnement-wijzigen.xhtml";
    public static final String ABONNEMENTEN = "abonnementen.xhtml";
    public static final String AANMELDERS = "mijn-aanmelders.xhtml";
    public static final String WERKLIJST = "werklijst.xhtml";
    public static final String CODELIJSTEN = "codelijsten.xhtml";

    public static final Tekst TITEL = Tekst.van("Vooropleidingen DUO", "Prior education DUO");

    /** The tabs that tell what is new. */
    private static final Set<String> MET_BADGE = Set.of(TAB_PERSONALIA, TAB_BRON);

    /** The rights that slots ask for. */
    public static final Set<String> SLOTRECHTEN = Set.of(INZIEN, BERICHTEN_INZIEN, INZAGE_INZIEN, VERBINDING_BEHEREN);

    private Plugin() {}

    public static Descriptor descriptor(String contextpad) {
        return new Descriptor(
                ID, Tekst.van("Vooropleidingen", "Prior education"), VERSIE, API, contextpad, rechten(), slots());
    }

    /** All slots of the plugin, without badges; which of them show, the host decides by their rights. */
    public static List<SlotStaat> zichtbaar() {
        return zichtbaar(SLOTRECHTEN, Optional.empty());
    }

    /** As {@link #zichtbaar()}, with the badge of a student of whom this user has not seen so many standen. */
    public static List<SlotStaat> zichtbaar(long nieuw, Teksten teksten) {
        return zichtbaar(SLOTRECHTEN, badge(nieuw, teksten));
    }

    /** The slots for whoever has these rights, with that badge. */
    public static List<SlotStaat> zichtbaar(Set<String> rechten, long nieuw, Teksten teksten) {
        return zichtbaar(rechten, badge(nieuw, teksten));
    }

    private static List<SlotStaat> zichtbaar(Set<String> rechten, Optional<Badge> badge) {
        return slots().stream()
                .filter(slot -> rechten.contains(slot.recht()))
                .map(slot -> new SlotStaat(slot.id(), MET_BADGE.contains(slot.id()) ? badge : Optional.empty()))
                .toList();
    }

    private static Optional<Badge> badge(long nieuw, Teksten teksten) {
        return nieuw == 0 ? Optional.empty() : Optional.of(new Badge(teksten.van("badge.nieuw", nieuw), Toon.NIEUW));
    }

    /** The page of one student, relative to the plugin's context path. */
    public static String pagina(Context context) {
        return metDeelnemer(PAGINA, context);
    }

    /** The same, without a verbintenis. */
    public static String pagina(String deelnemer) {
        return PAGINA + "?deelnemer=" + encode(deelnemer);
    }

    /** A page of the plugin with the student and the verbintenis of this context. */
    public static String metDeelnemer(String pagina, Context context) {
        return pagina + "?deelnemer=" + encode(context.deelnemer().orElse(""))
                + context.verbintenis().map(v -> "&verbintenis=" + encode(v)).orElse("");
    }

    /** The list of messages: of the student of this context, or of the whole instelling. */
    public static String berichten(Context context) {
        return context.deelnemer().isPresent() ? metDeelnemer(BERICHTEN, context) : BERICHTEN + "?";
    }

    /** The slot that list is in. */
    public static String berichtenslot(Context context) {
        return context.deelnemer().isPresent() ? TAB_BERICHTEN : PAGINA_BERICHTEN;
    }

    /** The page of one message, in the same place. */
    public static String bericht(Context context, long id) {
        return context.deelnemer().isPresent()
                ? metDeelnemer(BERICHT, context) + "&bericht=" + id
                : BERICHT + "?bericht=" + id;
    }

    public static String encode(String waarde) {
        return URLEncoder.encode(waarde, StandardCharsets.UTF_8);
    }

    private static List<Slot> slots() {
        return List.of(
                new Slot(
                        TAB_PERSONALIA,
                        Slot.Soort.TAB,
                        "personalia",
                        50,
                        TITEL,
                        Optional.of(PAGINA),
                        Optional.of('o'),
                        INZIEN),
                new Slot(TAB_BRON, Slot.Soort.TAB, "bron", 10, TITEL, Optional.of(PAGINA), Optional.empty(), INZIEN),
                new Slot(
                        TAB_BERICHTEN,
                        Slot.Soort.TAB,
                        "bron",
                        20,
                        Tekst.van("BRON-berichten", "BRON messages"),
                        Optional.of(BERICHTEN),
                        Optional.empty(),
                        BERICHTEN_INZIEN),
                new Slot(
                        PAGINA_AANMELDERS,
                        Slot.Soort.PAGINA,
                        "deelnemer",
                        50,
                        Tekst.van("Mijn aanmelders", "My applicants"),
                        Optional.of(AANMELDERS),
                        Optional.empty(),
                        INZIEN),
                new Slot(
                        PAGINA_WERKLIJST,
                        Slot.Soort.PAGINA,
                        "deelnemer",
                        55,
                        Tekst.van("Werklijst", "Worklist"),
                        Optional.of(WERKLIJST),
                        Optional.empty(),
                        INZIEN),
                new Slot(
                        PAGINA_INZAGE,
                        Slot.Soort.PAGINA,
                        "beheer",
                        60,
                        Tekst.van("Inzage vooropleidingen", "Prior education: who saw what"),
                        Optional.of(INZAGE),
                        Optional.empty(),
                        INZAGE_INZIEN),
                new Slot(
                        PAGINA_BERICHTEN,
                        Slot.Soort.PAGINA,
                        "beheer",
                        40,
                        Tekst.van("BRON-berichten", "BRON messages"),
                        Optional.of(BERICHTEN),
                        Optional.empty(),
                        BERICHTEN_INZIEN),
                new Slot(
                        PAGINA_VERBINDING,
                        Slot.Soort.PAGINA,
                        "beheer",
                        30,
                        Tekst.van("BRON-verbinding", "BRON connection"),
                        Optional.of(VERBINDING),
                        Optional.empty(),
                        VERBINDING_BEHEREN),
                new Slot(
                        PAGINA_INSTELLINGEN,
                        Slot.Soort.PAGINA,
                        "beheer",
                        35,
                        Tekst.van("Instellingen vooropleidingen", "Prior education settings"),
                        Optional.of(INSTELLINGEN),
                        Optional.empty(),
                        VERBINDING_BEHEREN),
                new Slot(
                        PAGINA_ABONNEMENTEN,
                        Slot.Soort.PAGINA,
                        "beheer",
                        42,
                        Tekst.van("Abonnementen", "Subscriptions"),
                        Optional.of(ABONNEMENTEN),
                        Optional.empty(),
                        VERBINDING_BEHEREN),
                new Slot(
                        PAGINA_BULK,
                        Slot.Soort.PAGINA,
                        "beheer",
                        45,
                        Tekst.van("Bulk opvragen", "Ask in bulk"),
                        Optional.of(BULK),
                        Optional.empty(),
                        VERBINDING_BEHEREN),
                new Slot(
                        PAGINA_CODELIJSTEN,
                        Slot.Soort.PAGINA,
                        "beheer",
                        60,
                        Tekst.van("Codelijsten", "Code lists"),
                        Optional.of(CODELIJSTEN),
                        Optional.empty(),
                        VERBINDING_BEHEREN),
                new Slot(
                        PAGINA_BEWAREN,
                        Slot.Soort.PAGINA,
                        "beheer",
                        55,
                        Tekst.van("Bewaren en opruimen", "Retention and removal"),
                        Optional.of(BEWAREN),
                        Optional.empty(),
                        VERBINDING_BEHEREN),
                new Slot(
                        PANEEL_ABONNEMENT,
                        Slot.Soort.PANEEL,
                        "personalia",
                        50,
                        Tekst.van("Abonnement vooropleiding", "Prior education subscription"),
                        Optional.empty(),
                        Optional.empty(),
                        INZIEN));
    }

    private static List<Recht> rechten() {
        return List.of(
                recht(INZIEN, "Vooropleidingen van een deelnemer inzien", "See a student's prior education"),
                recht(OPVRAGEN, "Vooropleidingen opvragen bij DUO", "Ask DUO for prior education"),
                recht(EXPORTEREN, "Vooropleidingen exporteren", "Export prior education"),
                recht(OVERNEMEN, "Een vooropleiding overnemen van DUO", "Take over a record from DUO"),
                recht(ABONNEMENT_WIJZIGEN, "Een abonnement starten, verlengen of beëindigen", "Change a subscription"),
                recht(BERICHTEN_INZIEN, "BRON-berichten inzien, zonder inhoud", "See BRON messages, not their content"),
                recht(
                        BERICHTEN_BEWERKEN,
                        "BRON-berichten blokkeren, aanmaken, opnieuw aanbieden en verwijderen",
                        "Block, make, resend and delete BRON messages"),
                recht(BERICHTEN_INHOUD, "De inhoud van BRON-berichten inzien", "See the content of BRON messages"),
                recht(VERBINDING_BEHEREN, "De verbinding met BRON beheren", "Manage the connection with BRON"),
                recht(
                        INZAGE_INZIEN,
                        "Zien wie gegevens inzag, en gegevens van een deelnemer uitvoeren of verwijderen",
                        "See who saw what, and export or remove a student's data"));
    }

    private static Recht recht(String naam, String nederlands, String engels) {
        return new Recht(naam, Tekst.van(nederlands, engels));
    }
}
