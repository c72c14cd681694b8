package nl.vooropleiding.plugin.kaart.vooropleiding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vooropleiding.plugin.code.Codelijst;
import nl.vooropleiding.plugin.duiding.Duiding;
import nl.vooropleiding.plugin.duiding.Kanttekening;
import nl.vooropleiding.plugin.kaart.kader.Teksten;
import nl.vooropleiding.plugin.kaart.vooropleiding.Recordregel.Details;
import nl.vooropleiding.plugin.kaart.vooropleiding.Recordregel.Groep;
import nl.vooropleiding.plugin.kaart.vooropleiding.Recordregel.Naam;
import nl.vooropleiding.plugin.stand.Deelname;
import nl.vooropleiding.plugin.stand.Gegeven;
import nl.vooropleiding.plugin.stand.Onderwijssoort;
import nl.vooropleiding.plugin.stand.Resultaat;
import nl.vooropleiding.plugin.stand.Stand;

/** The rows of the records table, newest first, made from what the register delivered. */
final class Recordlijst {

    private final Teksten teksten;
    private final Namen namen;

    private final Duiding duiding;

    Recordlijst(Codelijst codes, Teksten teksten, LocalDate nu, Duiding duiding) {
        this.teksten = teksten;
        this.duiding = duiding;
        this.namen = new Namen(codes, teksten, nu);
    }

    /** Newest first; of one day the results come first, because that is how one ends and the next begins. */
    List<Recordregel> van(Stand stand) {
        List<Gegeven> geleverd = Stream.<Gegeven>concat(stand.deelnames().stream(), stand.resultaten().stream())
                .sorted(Comparator.comparing(Gegeven::recorddatum)
                        .reversed()
                        .thenComparing(g -> g instanceof Deelname)
                        .thenComparing(Recordlijst::volgorde))
                .toList();
        List<Recordregel> regels = new ArrayList<>();
        for (Gegeven gegeven : geleverd) {
            String id = "r" + (regels.size() + 1);
            regels.add(regel(id, gegeven));
        }
        return regels;
    }

    /** How a record is named in a sentence, also one that is not in the list any more. */
    String kort(Gegeven gegeven) {
        return new Recordnaam(teksten, namen).van(gegeven);
    }

    private Recordregel regel(String id, Gegeven gegeven) {
        return gegeven instanceof Deelname deelname ? regel(id, deelname) : regel(id, (Resultaat) gegeven);
    }

    private static String volgorde(Gegeven gegeven) {
        String brin = gegeven instanceof Deelname deelname
                ? deelname.brin()
                : ((Resultaat) gegeven).brin().orElse("");
        return gegeven.soort() + brin + gegeven.opleidingcode();
    }

    private Recordregel regel(String id, Deelname deelname) {
        Deelname.Periode laatste = deelname.laatstePeriode();
        List<String> bij = new ArrayList<>();
        laatste.leerjaar().ifPresent(jaar -> bij.add(teksten.van("record.leerjaar", jaar)));
        niveau(deelname).ifPresent(niveau -> bij.add(teksten.van("record.niveau", niveau)));
        Naam opleiding = namen.opleiding(deelname.soort().stelsel(), laatste.opleidingcode(), laatste.begin(), bij);
        String soort = teksten.van("soort.deelname", woord(deelname.soort()));
        Details details = new Deelnamedetails(teksten, namen).van(deelname, soort, opleiding);
        return new Recordregel(
                deelname,
                id,
                Groep.DEELNAME,
                soort,
                deelname.brin(),
                namen.instelling(deelname.brin(), deelname.inschrijving()),
                laatste.aanbieder()
                        .map(code -> namen.aanbieder(code, laatste.begin()))
                        .orElse(""),
                laatste.locatie()
                        .map(code -> namen.locatie(code, laatste.begin()))
                        .orElse(""),
                deelname.inschrijving(),
                teksten.datum(deelname.inschrijving()),
                deelname.uitschrijving().map(teksten::datum).orElseGet(() -> teksten.van("niet.geleverd")),
                deelname.uitschrijving().isPresent(),
                deelname.uitschrijving().map(LocalDate::toString).orElse(""),
                "",
                deelname.volgnummer().orElse(""),
                laatste.opleidingcode(),
                deelname.soort().stelsel().name(),
                opleiding,
                kanttekeningen(deelname),
                kort(deelname),
                details);
    }

    private Recordregel regel(String id, Resultaat resultaat) {
        LocalDate datum = resultaat.recorddatum();
        List<String> bij = new ArrayList<>();
        resultaat
                .niveau()
                .map(String::valueOf)
                .or(() -> resultaat.soort() == Onderwijssoort.MBO
                        ? namen.niveau(resultaat.opleidingcode(), datum)
                        : Optional.empty())
                .ifPresent(niveau -> bij.add(teksten.van("record.niveau", niveau)));
        Naam opleiding = namen.opleiding(resultaat.soort().stelsel(), resultaat.opleidingcode(), datum, bij);
        String soort = soort(resultaat);
        Naam instelling = resultaat
                .brin()
                .map(brin -> namen.instelling(brin, datum))
                .orElseGet(() -> new Naam(teksten.van("record.staatsexamen"), true, List.of()));
        return new Recordregel(
                resultaat,
                id,
                Groep.RESULTAAT,
                soort,
                resultaat.brin().orElse(""),
                instelling,
                resultaat.aanbieder().map(code -> namen.aanbieder(code, datum)).orElse(""),
                "",
                datum,
                "",
                "",
                false,
                datum.toString(),
                behaald(resultaat),
                resultaat.inschrijvingvolgnummer().orElse(""),
                resultaat.opleidingcode(),
                resultaat.soort().stelsel().name(),
                opleiding,
                kanttekeningen(resultaat),
                kort(resultaat),
                new Resultaatdetails(teksten, namen, duiding).van(resultaat, opleiding, instelling));
    }

    private List<String> kanttekeningen(Gegeven gegeven) {
        return Kanttekening.bij(gegeven, namen.nu()).stream()
                .map(k -> teksten.van("kanttekening." + k))
                .toList();
    }

    private String behaald(Resultaat resultaat) {
        return resultaat
                .datum()
                .map(teksten::datum)
                .or(() -> resultaat.examenjaar().map(Object::toString))
                .orElseGet(() -> teksten.van("niet.geleverd"));
    }

    private Optional<String> niveau(Deelname deelname) {
        if (deelname.soort() != Onderwijssoort.MBO) {
            return Optional.empty();
        }
        Deelname.Periode laatste = deelname.laatstePeriode();
        return laatste.niveau().map(String::valueOf).or(() -> namen.niveau(laatste.opleidingcode(), laatste.begin()));
    }

    private String soort(Resultaat resultaat) {
        return teksten.van("soort." + resultaat.document(), woord(resultaat.soort()));
    }

    private static String woord(Onderwijssoort soort) {
        return soort.name().toLowerCase(Locale.ROOT);
    }
}
