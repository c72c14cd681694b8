package nl.vooropleiding.sample.geschiedenis;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What the plugin's database says when all is quiet, and who is to be followed by then.
 *
 * @param gebeurtenissen how many events of the host were not looked into
 * @param verloop what each person did, by place
 * @param geabonneerd the persons of whom the register tells
 */
record Momentopname(
        List<Bericht> berichten,
        List<Poging> pogingen,
        List<Opname> opnamen,
        List<Versie> versies,
        List<Abonnement> abonnementen,
        long gebeurtenissen,
        List<Verloop> verloop,
        Set<Integer> geabonneerd) {

    private static final Set<String> AFGELEGD = Set.of("OVERGESLAGEN", "VERWIJDERD");

    /** A message, one way or the other. */
    record Bericht(
            long id, boolean uit, String operatie, String status, String code, int persoon, Optional<String> melding) {

        boolean is(String... statussen) {
            return Set.of(statussen).contains(status);
        }

        boolean geweigerd() {
            return is("GEWEIGERD");
        }
    }

    /** An offer as the plugin knows it. */
    record Poging(long bericht, Instant begonnen, String afloop) {}

    /** A stand that was taken into a dossier. */
    record Opname(long bericht, int persoon, int stand, Instant datumTijd, Instant verwerkt) {}

    /** Something that the register said of a person, once for each content. */
    record Versie(int persoon, int stand, boolean huidig) {}

    record Abonnement(int persoon, String staat) {}

    static Momentopname van(Databank plugin, List<Verloop> verloop, Set<Integer> geabonneerd) {
        return new Momentopname(
                plugin.lees(
                        "select id, richting, operatie, status, identificatiecode, deelnemer, melding from vpl_bericht"
                                + " order by id",
                        r -> new Bericht(
                                r.getLong(1),
                                "UIT".equals(r.getString(2)),
                                Optional.ofNullable(r.getString(3)).orElse(""),
                                r.getString(4),
                                Optional.ofNullable(r.getString(5)).orElse(""),
                                School.persoon(r.getString(6)),
                                Optional.ofNullable(r.getString(7)))),
                plugin.lees(
                        "select bericht, begonnen, afloop from vpl_aanbieding order by id",
                        r -> new Poging(r.getLong(1), moment(r.getLong(2)), r.getString(3))),
                plugin.lees(
                        "select l.bericht, d.deelnemer, s.jaren_zonder_diploma, l.datum_tijd, l.ontvangen"
                                + " from vpl_levering l join vpl_dossier d on d.id = l.dossier"
                                + " join vpl_stand s on s.id = l.stand order by l.ontvangen",
                        r -> new Opname(
                                r.getLong(1),
                                School.persoon(r.getString(2)),
                                r.getInt(3),
                                moment(r.getLong(4)),
                                moment(r.getLong(5)))),
                plugin.lees(
                        "select d.deelnemer, s.jaren_zonder_diploma, d.huidige_stand = s.id from vpl_stand s"
                                + " join vpl_dossier d on d.id = s.dossier",
                        r -> new Versie(School.persoon(r.getString(1)), r.getInt(2), r.getBoolean(3))),
                plugin.lees(
                        "select b.deelnemer, a.staat from vpl_abonnement a join vpl_betrokkene b"
                                + " on b.instelling = a.instelling and b.persoon = a.persoon",
                        r -> new Abonnement(School.persoon(r.getString(1)), r.getString(2))),
                plugin.getal("select count(*) from vpl_gebeurtenis"),
                verloop,
                geabonneerd);
    }

    /** What the plugin wants the register to have: by identificatiecode. Two under one code are a list of two. */
    Map<String, List<Bericht>> verzoeken() {
        return perCode(b -> b.uit() && !AFGELEGD.contains(b.status()), Bericht::code);
    }

    /** What came in and was confirmed: by identificatiecode and operation. */
    Map<String, List<Bericht>> ontvangen() {
        return perCode(b -> !b.uit() && !b.geweigerd(), b -> sleutel(b.code(), b.operatie()));
    }

    static String sleutel(String code, String operatie) {
        return code + "/" + operatie.replace("_", "").toLowerCase(Locale.ROOT);
    }

    private Map<String, List<Bericht>> perCode(Predicate<Bericht> welke, Function<Bericht, String> waaronder) {
        return berichten.stream().filter(welke).collect(Collectors.groupingBy(waaronder));
    }

    private static Instant moment(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
