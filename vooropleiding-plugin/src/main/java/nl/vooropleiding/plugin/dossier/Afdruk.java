package nl.vooropleiding.plugin.dossier;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import nl.vooropleiding.plugin.stand.Deelname;
import nl.vooropleiding.plugin.stand.Gegeven;
import nl.vooropleiding.plugin.stand.Resultaat;
import nl.vooropleiding.plugin.stand.Stand;

/**
 * The hash of what a stand says: the same for the same records in any order, whatever the XML around them looked like.
 */
final class Afdruk {

    private Afdruk() {}

    /** What one record says; not a hash, because it is compared within one piece of work only. */
    static String van(Gegeven gegeven) {
        return gegeven instanceof Deelname deelname ? deelname(deelname) : resultaat((Resultaat) gegeven);
    }

    static String van(Stand stand) {
        String inhoud = stand.startkwalificatie()
                + "|" + stand.aantalJaarMboZonderDiploma()
                + "|"
                + gesorteerd(stand.deelnames().stream().map(Afdruk::deelname).toList())
                + "|"
                + gesorteerd(stand.resultaten().stream().map(Afdruk::resultaat).toList());
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 hoort bij elke JDK", e);
        }
    }

    /** The record's own text: it names each part, and its perioden are in order already. */
    private static String deelname(Deelname deelname) {
        return deelname.toString();
    }

    private static String resultaat(Resultaat r) {
        String onderdelen =
                gesorteerd(r.onderdelen().stream().map(Afdruk::onderdeel).toList());
        return String.join(
                "|",
                r.soort().name(),
                r.document().name(),
                r.brin().toString(),
                r.opleidingcode(),
                r.volgnummer().toString(),
                r.datum().toString(),
                r.examenjaar().toString(),
                r.uitslag().toString(),
                r.combinatiecijfer().map(Afdruk::getal).toString(),
                r.werkstuk().map(Afdruk::werkstuk).toString(),
                r.niveau().toString(),
                r.inschrijvingvolgnummer().toString(),
                r.aanbieder().toString(),
                onderdelen);
    }

    private static String werkstuk(Resultaat.Werkstuk w) {
        return w.titel() + "/" + w.cijfer().map(Afdruk::getal) + "/" + w.beoordeling();
    }

    private static String onderdeel(Resultaat.Onderdeel o) {
        return String.join(
                "/",
                o.soort().name(),
                o.code(),
                o.schoolcijfer().map(Afdruk::getal).toString(),
                o.beoordeling().toString(),
                o.centraalcijfer().map(Afdruk::getal).toString(),
                o.eindcijfer().map(Afdruk::getal).toString(),
                o.behaald().toString(),
                o.certificaat().toString(),
                o.inCombinatiecijfer().toString(),
                o.vrijstelling().toString(),
                o.hogerNiveau().toString(),
                o.bijzonder().equals(Resultaat.Bijzonder.GEEN)
                        ? ""
                        : o.bijzonder().toString());
    }

    /** 7 and 7.0 are one mark. */
    private static String getal(BigDecimal waarde) {
        return waarde.stripTrailingZeros().toPlainString();
    }

    private static String gesorteerd(List<String> delen) {
        return delen.stream().sorted().collect(Collectors.joining(";", "[", "]"));
    }
}
