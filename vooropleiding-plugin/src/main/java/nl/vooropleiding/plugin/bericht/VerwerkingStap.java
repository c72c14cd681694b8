package nl.vooropleiding.plugin.bericht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vooropleiding.plugin.bericht.Afnemer.Afloop;
import nl.vooropleiding.plugin.bericht.Afnemer.Post;
import nl.vooropleiding.plugin.bron.BronFout;
import nl.vooropleiding.plugin.bron.Inkomend;
import nl.vooropleiding.plugin.bron.Lezer;
import nl.vooropleiding.plugin.bron.Operatie;
import nl.vooropleiding.plugin.meting.Tellers;
import nl.vooropleiding.plugin.opslag.InstantKolom;
import nl.vooropleiding.plugin.opslag.Versleuteling;

/**
 * The transactions of processing what came in. What is being processed is locked: another node skips it, and has it back
 * the moment this one dies.
 */
@ApplicationScoped
class VerwerkingStap {

    /** After so many failures a message no longer holds up the others of its person. */
    private static final int MEESTE_POGINGEN = 5;

    /**
     * The former of the same person is found by that person, also by a database whose statistics are of when nothing
     * waited: to it the index of what waits looks as good, which with a long row is walked for each of its messages. It
     * cannot be used for an expression. And <em>not in</em> leaves the order of that index as it is: what comes first is
     * had without going through all that waits.
     */
    private static final String AAN_DE_BEURT = """
            select b.id from vpl_bericht b
            where b.richting = 'IN' and b.status = 'WACHTRIJ' and b.volgend_aanbod <= ?1
              and (b.persoon is null or not exists (
                    select 1 from vpl_bericht eerder
                    where eerder.instelling = b.instelling and eerder.persoon = b.persoon
                      and eerder.status = 'WACHTRIJ' and eerder.richting || '' = 'IN' and eerder.id < b.id))
              and b.instelling not in (select v.instelling from vpl_verbinding v where v.ontvangen = false)
            order by b.volgend_aanbod, b.id
            limit ?2
            """;

    private static final String NEEM = " for update skip locked";

    @Inject
    private EntityManager em;

    @Inject
    private Versleuteling versleuteling;

    @Inject
    private Afnemer afnemer;

    @Inject
    private Tellers tellers;

    @Inject
    private Clock klok;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Long> aanDeBeurt(int hoogstens) {
        return aanDeBeurt(AAN_DE_BEURT, hoogstens);
    }

    /**
     * Processes what is due, as one.
     *
     * @return how many
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int verwerk(int hoogstens) {
        List<Long> ids = aanDeBeurt(AAN_DE_BEURT + NEEM, hoogstens);
        if (!ids.isEmpty()) {
            verwerk(em.createQuery("select b from Bericht b where b.id in :ids order by b.id", Bericht.class)
                    .setParameter("ids", ids)
                    .getResultList());
        }
        return ids.size();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void verwerkEen(long id) {
        Bericht bericht = em.find(Bericht.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (bericht != null && bericht.status() == BerichtStatus.WACHTRIJ) {
            verwerk(List.of(bericht));
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void mislukt(long id, String reden) {
        Bericht bericht = em.find(Bericht.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (bericht == null) {
            return;
        }
        bericht.later(reden, Wachttijd.na(bericht.aanbiedingen() + 1), klok.instant());
        if (bericht.aanbiedingen() >= MEESTE_POGINGEN) {
            bericht.word(BerichtStatus.QUARANTAINE, reden, klok.instant());
        }
    }

    private List<Long> aanDeBeurt(String vraag, int hoogstens) {
        List<?> ids = em.createNativeQuery(vraag)
                .setParameter(1, InstantKolom.micros(klok.instant()))
                .setParameter(2, hoogstens)
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private void verwerk(List<Bericht> berichten) {
        Map<String, List<Gelezen>> perInstelling = new LinkedHashMap<>();
        for (Bericht bericht : berichten) {
            try {
                Inkomend inkomend = Lezer.lees(versleuteling.ontsleutel(bericht.inhoud()));
                perInstelling
                        .computeIfAbsent(bericht.instelling(), i -> new ArrayList<>())
                        .add(new Gelezen(inkomend, bericht));
            } catch (BronFout e) {
                bericht.word(
                        BerichtStatus.QUARANTAINE,
                        "Het bewaarde bericht is niet meer te lezen: " + e.getMessage(),
                        klok.instant());
            }
        }
        perInstelling.forEach(this::verwerk);
    }

    private record Gelezen(Inkomend inkomend, Bericht bericht) {

        String code() {
            return inkomend.kop().identificatiecode();
        }

        /** A person said whom it is about: then it need not answer anything. */
        boolean isGekoppeld() {
            return inkomend instanceof Inkomend.Vooropleiding
                    && bericht.deelnemer().isPresent();
        }

        boolean isAntwoord() {
            if (inkomend instanceof Inkomend.Vooropleiding v) {
                return !v.spontaan();
            }
            return !(inkomend instanceof Inkomend.EindeAbonnement);
        }
    }

    private void verwerk(String instelling, List<Gelezen> gelezen) {
        Map<String, Bericht> verzoeken = verzoeken(instelling, gelezen);
        List<Post> post = new ArrayList<>();
        for (Gelezen een : gelezen) {
            Optional<Bericht> verzoek = Optional.ofNullable(verzoeken.get(een.code()));
            if (een.isAntwoord() && verzoek.isEmpty() && !een.isGekoppeld()) {
                een.bericht()
                        .word(BerichtStatus.QUARANTAINE, "Antwoord op een verzoek dat wij niet deden.", klok.instant());
            } else {
                post.add(new Post(een.inkomend(), een.bericht(), verzoek));
            }
        }
        Iterator<Afloop> aflopen = afnemer.neem(post).iterator();
        post.forEach(p -> beslecht(p, aflopen.next()));
    }

    /** Our requests that these answer, by code. */
    private Map<String, Bericht> verzoeken(String instelling, List<Gelezen> gelezen) {
        Map<String, Bericht> gevonden = new HashMap<>();
        em.createQuery(
                        "select b from Bericht b where b.identificatiecode in :codes and b.richting = :uit"
                                + " and b.instelling = :instelling order by b.id",
                        Bericht.class)
                .setParameter("codes", gelezen.stream().map(Gelezen::code).toList())
                .setParameter("uit", Richting.UIT)
                .setParameter("instelling", instelling)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(b -> gevonden.put(b.identificatiecode(), b));
        return gevonden;
    }

    private void beslecht(Post post, Afloop afloop) {
        Instant nu = klok.instant();
        post.verzoek().ifPresent(verzoek -> {
            verzoek.verzonden().ifPresent(sinds -> tellers.beantwoord(Duration.between(sinds, nu)));
            beslecht(verzoek, post.inkomend(), nu);
        });
        afloop.deelnemer().ifPresent(post.bericht()::gaatOver);
        post.bericht().word(afloop.status(), afloop.melding().orElse(null), nu);
    }

    private static void beslecht(Bericht verzoek, Inkomend antwoord, Instant nu) {
        if (antwoord instanceof Inkomend.Terugkoppeling t && !t.goedgekeurd()) {
            if (verzoek.status().kanNaar(BerichtStatus.AFGEKEURD)) {
                verzoek.metFout(t.meldingen().stream().findFirst().map(Inkomend.Melding::code));
            }
            verzoek.word(BerichtStatus.AFGEKEURD, Meldingen.inWoorden(t.meldingen()), nu);
        } else if (geeftWatGevraagdIs(verzoek, antwoord)) {
            verzoek.word(BerichtStatus.GOEDGEKEURD, null, nu);
        }
    }

    /** That it is approved answers a change alone: who asked for data waits for them. */
    private static boolean geeftWatGevraagdIs(Bericht verzoek, Inkomend antwoord) {
        return !(antwoord instanceof Inkomend.Terugkoppeling)
                || verzoek.operatie() == Operatie.WIJZIGEN_ABONNEMENT_VOOROPLEIDING;
    }
}
