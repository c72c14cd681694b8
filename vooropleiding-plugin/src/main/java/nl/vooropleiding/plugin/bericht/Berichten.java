package nl.vooropleiding.plugin.bericht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.api.toegang.Bereik;
import nl.vooropleiding.plugin.bron.Operatie;
import nl.vooropleiding.plugin.opslag.Versleuteling;

/** The messages, for who looks at them. A list never reads what a message says. */
@ApplicationScoped
public class Berichten {

    private static final String UIT = " from Bericht b left join Betrokkene d"
            + " on d.instelling = b.instelling and d.deelnemer = b.deelnemer where ";

    private static final String KOLOMMEN = "select b.id, b.richting, b.operatie, b.actie, b.status, b.verzendwijze,"
            + " b.gemaakt, b.verzonden, b.ontvangen, b.melding, b.geblokkeerd, b.blokkade.reden, b.blokkade.door,"
            + " b.blokkade.sinds, b.deelnemer, d.deelnemernummer, d.naam" + UIT;

    private static final String STANDEN =
            "select b.id, b.richting, b.status, b.geblokkeerd, b.aanbod.bezetTot, b.operatie, b.deelnemer" + UIT;

    private static final String PLEK =
            "exists (select p.id from Plek p where p.instelling = b.instelling" + " and p.deelnemer = b.deelnemer and ";

    @Inject
    private EntityManager em;

    @Inject
    private Versleuteling versleuteling;

    @Inject
    private Clock klok;

    /** A condition with its parameters. */
    private record Voorwaarde(String tekst, Map<String, Object> waarden) {
        static Voorwaarde van(Berichtvraag vraag) {
            Voorwaarde alle = new Voorwaarde("b.instelling = :instelling", new HashMap<>());
            alle.waarden().put("instelling", vraag.instelling());
            return alle.binnen(vraag.bereik())
                    .en("b.deelnemer = :deelnemer", "deelnemer", vraag.wie().deelnemer())
                    .en(
                            "b.persoon = (select z.persoon from Bericht z where z.id = :zelfde"
                                    + " and z.instelling = :instelling)",
                            "zelfde",
                            vraag.wie().zelfdeAls())
                    .en("d.deelnemernummer = :nummer", "nummer", vraag.wie().nummer())
                    .en(PLEK + "p.eenheid = :eenheid)", "eenheid", vraag.wie().eenheid())
                    .en(PLEK + "p.locatie = :locatie)", "locatie", vraag.wie().locatie())
                    .en("b.status = :status", "status", vraag.status())
                    .en("b.operatie = :operatie", "operatie", vraag.operatie())
                    .en("b.verzendwijze = :wijze", "wijze", vraag.verzendwijze())
                    .en("b.richting = :richting", "richting", vraag.richting())
                    .en("b.gemaakt >= :van", "van", vraag.van())
                    .en("b.gemaakt < :tot", "tot", vraag.tot())
                    .en(
                            "b.geblokkeerd = :geblokkeerd",
                            "geblokkeerd",
                            Optional.of(true).filter(ja -> vraag.geblokkeerd()));
        }

        /** Nothing is in an empty set. */
        private Voorwaarde binnen(Bereik bereik) {
            if (!(bereik instanceof Bereik.Deel deel)) {
                return this;
            }
            List<String> of = new ArrayList<>(List.of("1 = 0"));
            if (!deel.organisatieEenheden().isEmpty()) {
                of.add("p.eenheid in :eenheden");
                waarden.put("eenheden", deel.organisatieEenheden());
            }
            if (!deel.locaties().isEmpty()) {
                of.add("p.locatie in :locaties");
                waarden.put("locaties", deel.locaties());
            }
            return new Voorwaarde(tekst + " and " + PLEK + "(" + String.join(" or ", of) + "))", waarden);
        }

        private Voorwaarde en(String deel, String naam, Optional<?> waarde) {
            if (waarde.isEmpty()) {
                return this;
            }
            waarden.put(naam, waarde.get());
            return new Voorwaarde(tekst + " and " + deel, waarden);
        }

        <T> TypedQuery<T> op(EntityManager em, String voor, String na, Class<T> soort) {
            TypedQuery<T> query = em.createQuery(voor + tekst + na, soort);
            waarden.forEach(query::setParameter);
            return query;
        }
    }

    /** A page of them. One statement. */
    @Transactional
    public List<Berichtregel> zoek(Berichtvraag vraag, Bladzijde bladzijde) {
        TypedQuery<Object[]> query = Voorwaarde.van(vraag)
                .op(em, KOLOMMEN, bladzijde.voorwaarde() + bladzijde.volgorde(), Object[].class)
                .setMaxResults(bladzijde.hoogstens());
        if (bladzijde.vanafBericht()) {
            query.setParameter("grens", bladzijde.grens());
        } else {
            query.setFirstResult(bladzijde.overslaan());
        }
        List<Berichtregel> regels = new ArrayList<>(
                query.getResultList().stream().map(Berichtregel::van).toList());
        if (bladzijde.achterwaarts()) {
            Collections.reverse(regels);
        }
        return regels;
    }

    /** How many there are, as far as anybody counts: a million is not counted for each page. One statement. */
    @Transactional
    public int tel(Berichtvraag vraag, int hoogstens) {
        return Voorwaarde.van(vraag)
                .op(em, "select b.id" + UIT, "", Long.class)
                .setMaxResults(hoogstens)
                .getResultList()
                .size();
    }

    /** How those made after the message with this id stand, oldest first. One statement. */
    @Transactional
    public List<Berichtstand.Rij> standen(Berichtvraag vraag, long na, int hoogstens) {
        return standen(Voorwaarde.van(vraag)
                .op(em, STANDEN, " and b.id > :na order by b.id", Object[].class)
                .setParameter("na", na)
                .setMaxResults(hoogstens));
    }

    /** How these stand, as far as they are among those that the question is about. One statement. */
    @Transactional
    public List<Berichtstand.Rij> standen(Berichtvraag vraag, List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : standen(Voorwaarde.van(vraag)
                        .op(em, STANDEN, " and b.id in :ids order by b.id", Object[].class)
                        .setParameter("ids", ids));
    }

    private List<Berichtstand.Rij> standen(TypedQuery<Object[]> query) {
        Instant nu = klok.instant();
        return query.getResultList().stream()
                .map(rij -> new Berichtstand.Rij(
                        (Long) rij[0],
                        new Berichtstand(
                                (Richting) rij[1],
                                (BerichtStatus) rij[2],
                                (Boolean) rij[3],
                                Berichtstand.onderhanden((Instant) rij[4], nu),
                                Optional.ofNullable((Operatie) rij[5]),
                                Optional.ofNullable((String) rij[6]))))
                .toList();
    }

    /** The latest message about the person with this number; empty when none of these is. */
    @Transactional
    public Optional<Long> laatsteOver(Berichtvraag vraag, PersoonsgebondenNummer nummer) {
        return Voorwaarde.van(vraag)
                .op(em, "select b.id" + UIT, " and b.persoon = :persoon order by b.id desc", Long.class)
                .setParameter("persoon", versleuteling.persoon(nummer))
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** One message with all that belongs to it; empty when it is not among these (any more). */
    @Transactional
    public Optional<Berichtdossier> dossier(Berichtvraag vraag, long id) {
        return bericht(vraag, id).map(this::dossier);
    }

    /** What was said in this exchange, as it went over the wire, oldest first. Holds personal data. */
    @Transactional
    public List<byte[]> inhoud(Berichtvraag vraag, long id) {
        return bericht(vraag, id).stream()
                .flatMap(b -> wisseling(b).stream())
                .map(Bericht::inhoud)
                .filter(inhoud -> inhoud != null)
                .map(versleuteling::ontsleutel)
                .toList();
    }

    /** Which of these messages are among those that the question is about. */
    @Transactional
    public List<Long> onder(Berichtvraag vraag, List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : Voorwaarde.van(vraag)
                        .op(em, "select b.id" + UIT, " and b.id in :ids order by b.id", Long.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    private Optional<Bericht> bericht(Berichtvraag vraag, long id) {
        return onder(vraag, List.of(id)).stream().findFirst().map(gevonden -> em.find(Bericht.class, gevonden));
    }

    private Berichtdossier dossier(Bericht gekozen) {
        List<Bericht> wisseling = wisseling(gekozen);
        Optional<Bericht> verzoek =
                wisseling.stream().filter(b -> b.richting() == Richting.UIT).findFirst();
        return new Berichtdossier(
                regel(gekozen),
                gekozen.identificatiecode(),
                gekozen.correlatie(),
                verzoek.orElse(gekozen).foutcode(),
                verzoek.map(Berichten::regel),
                verzoek.filter(b -> b.status() == BerichtStatus.WACHTRIJ).flatMap(Bericht::volgendAanbod),
                verzoek.map(this::aanbiedingen).orElse(List.of()),
                wisseling.stream()
                        .filter(b -> b.richting() == Richting.IN)
                        .map(Berichten::regel)
                        .toList());
    }

    /** The message itself and what has its identificatiecode, oldest first. */
    private List<Bericht> wisseling(Bericht bericht) {
        if (bericht.identificatiecode() == null) {
            return List.of(bericht);
        }
        return new ArrayList<>(em.createQuery(
                        "select b from Bericht b where b.instelling = :instelling and b.identificatiecode = :code"
                                + " order by b.id",
                        Bericht.class)
                .setParameter("instelling", bericht.instelling())
                .setParameter("code", bericht.identificatiecode())
                .getResultList());
    }

    private List<Aanbieding> aanbiedingen(Bericht verzoek) {
        return em.createQuery("select a from Aanbieding a where a.bericht = :bericht order by a.id", Aanbieding.class)
                .setParameter("bericht", verzoek.id())
                .getResultList();
    }

    private static Berichtregel regel(Bericht b) {
        return new Berichtregel(
                b.id(),
                b.richting(),
                Optional.ofNullable(b.operatie()),
                b.actie(),
                b.status(),
                b.verzendwijze(),
                b.gemaakt(),
                b.verzonden(),
                b.ontvangen(),
                b.melding(),
                b.blokkade(),
                b.deelnemer().map(wie -> new Berichtregel.Over(wie, Optional.empty(), Optional.empty())));
    }
}
