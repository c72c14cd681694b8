package nl.vooropleiding.plugin.kaart.bericht;

import java.time.Instant;
import java.util.Optional;
import nl.vooropleiding.api.kaart.Toon;
import nl.vooropleiding.plugin.bericht.BerichtStatus;
import nl.vooropleiding.plugin.bericht.Berichtregel;
import nl.vooropleiding.plugin.bericht.Richting;
import nl.vooropleiding.plugin.kaart.kader.Teksten;
import nl.vooropleiding.plugin.kaart.kader.Tonen;

/** How messages read: the same in the list and where one is opened. */
final class Berichtwoorden {

    private final Teksten teksten;

    Berichtwoorden(Teksten teksten) {
        this.teksten = teksten;
    }

    /**
     * What a list says besides of whom a message is about.
     *
     * @param kaart address of the messages of that student; empty when it is about nobody known
     */
    public record Wie(String kaart, String eenheden, String locaties) {
        static final Wie NIET_GEZEGD = new Wie("", "", "");
    }

    /** A message in words, with the address where it is opened. */
    public record Regel(
            long id,
            String adres,
            String status,
            Toon toon,
            String type,
            String verzonden,
            String ontvangen,
            String wijze,
            String melding,
            String richting,
            String gemaakt,
            String nummer,
            String naam,
            Wie wie) {

        public String stijl() {
            return Tonen.stijl(toon);
        }

        public String teken() {
            return switch (toon) {
                case GOED -> "vo-t-vink";
                case LOOPT -> "vo-t-klok";
                case FOUT -> "vo-t-kruis";
                case STIL -> "vo-t-stop";
                default -> "vo-t-let";
            };
        }
    }

    Regel regel(Berichtregel b, String adres) {
        return regel(b, adres, Wie.NIET_GEZEGD);
    }

    Regel regel(Berichtregel b, String adres, Wie wie) {
        return new Regel(
                b.id(),
                adres,
                status(b.status()),
                toon(b.status()),
                type(b),
                b.verzonden().map(teksten::datumTijd).orElseGet(() -> teksten.van(nietVerzonden(b))),
                b.ontvangen().map(teksten::datumTijd).orElseGet(() -> teksten.van(nietOntvangen(b))),
                teksten.van("verzendwijze." + b.verzendwijze()),
                melding(b),
                teksten.van("richting." + b.richting()),
                teksten.datumTijd(b.gemaakt()),
                b.over().flatMap(Berichtregel.Over::nummer).orElse(""),
                b.over().flatMap(Berichtregel.Over::naam).orElse(""),
                wie);
    }

    /** Why it waits when a person has it wait; else what the register or the plugin said of it. */
    String melding(Berichtregel b) {
        return b.blokkade()
                .map(k -> teksten.van("bericht.geblokkeerd", k.door(), teksten.datum(k.sinds()), k.reden()))
                .or(b::melding)
                .orElse("");
    }

    String status(BerichtStatus status) {
        return teksten.van("berichtstatus." + status);
    }

    /** With what it asks of a subscription, which a name alone does not tell. */
    String type(Berichtregel b) {
        String naam =
                b.operatie().map(o -> teksten.van("operatie." + o)).orElseGet(() -> teksten.van("operatie.onleesbaar"));
        return b.actie().map(a -> naam + " (" + teksten.van("actie." + a) + ")").orElse(naam);
    }

    static Toon toon(BerichtStatus status) {
        return switch (status) {
            case GOEDGEKEURD -> Toon.GOED;
            case WACHTRIJ, IN_BEHANDELING -> Toon.LOOPT;
            case AFGEKEURD, GEWEIGERD, STORING -> Toon.FOUT;
            case QUARANTAINE -> Toon.LET_OP;
            case OVERGESLAGEN, VERWIJDERD -> Toon.STIL;
        };
    }

    private static String nietVerzonden(Berichtregel b) {
        if (b.richting() == Richting.IN) {
            return "bericht.nvt";
        }
        return b.status() == BerichtStatus.WACHTRIJ ? "bericht.nog.niet" : "bericht.niet.verzonden";
    }

    private static String nietOntvangen(Berichtregel b) {
        return b.status() == BerichtStatus.WACHTRIJ || b.status() == BerichtStatus.IN_BEHANDELING
                ? "bericht.nog.niet"
                : "bericht.nvt";
    }

    /**
     * What to do about a refusal, by its code; empty when nothing needs doing.
     *
     * @param technisch whether it was refused with a fault: then it is not the student's data that are to be looked at
     */
    Optional<String> advies(BerichtStatus status, boolean technisch, Optional<String> foutcode) {
        Optional<String> bij = foutcode.flatMap(c -> teksten.alsBekend("advies", c));
        return switch (status) {
            case AFGEKEURD ->
                Optional.of(bij.orElseGet(() -> teksten.van(technisch ? "advies.TECHNISCH" : "advies.AFGEKEURD")));
            case STORING, QUARANTAINE, GEWEIGERD -> Optional.of(bij.orElseGet(() -> teksten.van("advies." + status)));
            case WACHTRIJ, IN_BEHANDELING, GOEDGEKEURD, OVERGESLAGEN, VERWIJDERD -> Optional.empty();
        };
    }

    /** Hours, minutes and seconds in the Netherlands, with the day. */
    String moment(Instant moment) {
        return teksten.datumTijdSeconde(moment);
    }
}
