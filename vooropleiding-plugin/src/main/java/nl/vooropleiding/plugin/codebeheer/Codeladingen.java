package nl.vooropleiding.plugin.codebeheer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.vooropleiding.plugin.code.Codebestand;
import nl.vooropleiding.plugin.code.Codelijst;
import nl.vooropleiding.plugin.code.Coderegel;
import nl.vooropleiding.plugin.code.Codeverschil;
import nl.vooropleiding.plugin.code.Lijst;

/** The files that were offered: check one, load one, go back, and put what is in force into {@link Codelijst}. */
@ApplicationScoped
public class Codeladingen {

    @Inject
    private EntityManager em;

    @Inject
    private Codelijst codes;

    @Inject
    private Clock klok;

    /** What this node has in force: the last that was loaded when it looked. */
    private volatile long inKracht;

    /** Reads it and keeps what came of it; nothing is in force yet. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Codelading keur(Aanbieding aanbieding) {
        Codelading lading = Codelading.van(
                aanbieding, afdruk(aanbieding.inhoud()), Codebestand.lees(aanbieding.inhoud()), klok.instant());
        em.persist(lading);
        em.flush();
        if (lading.status() == LadingStatus.KLAAR) {
            em.persist(new Codeinhoud(lading.id(), aanbieding.inhoud()));
        }
        return lading;
    }

    /** As {@link #keur}, and loads it when it is right: both or neither. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Codelading keurEnLaad(Aanbieding aanbieding) {
        Codelading lading = keur(aanbieding);
        if (lading.status() == LadingStatus.KLAAR) {
            lading.laad(volgende(), klok.instant());
        }
        return lading;
    }

    /**
     * Puts a file that was found right in force, on this node now and on the others within seconds.
     *
     * @return empty when there is no such file waiting: it was loaded already, or never right
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Codelading> laad(long id) {
        Optional<Codelading> klaar = Optional.ofNullable(em.find(Codelading.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(l -> l.status() == LadingStatus.KLAAR);
        klaar.ifPresent(l -> l.laad(volgende(), klok.instant()));
        return klaar;
    }

    /** Puts a list back to the shipped one. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void herstel(Lijst lijst, String door) {
        em.persist(Codelading.terug(lijst, door, volgende(), klok.instant()));
    }

    /** What loading this file would change; empty when it was refused. */
    @Transactional
    public List<Codeverschil> verschil(Codelading lading) {
        return inhoud(lading)
                .map(inhoud -> codes.verschil(Codebestand.lees(inhoud).regels()))
                .orElse(List.of());
    }

    @Transactional
    public Optional<Codelading> lading(long id) {
        return Optional.ofNullable(em.find(Codelading.class, id));
    }

    /** The last that were offered, newest first. */
    @Transactional
    public List<Codelading> laatste(int hoogstens) {
        return em.createQuery("select l from Codelading l order by l.id desc", Codelading.class)
                .setMaxResults(hoogstens)
                .getResultList();
    }

    /** Per list the file that is in force; a list that is not in it is the shipped one. */
    @Transactional
    public Map<Lijst, Codelading> inKracht() {
        Map<Lijst, Codelading> perLijst = new EnumMap<>(Lijst.class);
        for (Codelading lading : geladen()) {
            lading.lijsten().forEach(lijst -> perLijst.put(lijst, lading));
        }
        perLijst.values().removeIf(Codelading::zetTerug);
        return perLijst;
    }

    /** Whether this file, with this content, was offered before. */
    @Transactional
    public boolean bekend(String bestand, byte[] inhoud) {
        return !em.createQuery(
                        "select l.id from Codelading l where l.bestand = :bestand and l.afdruk = :afdruk", Long.class)
                .setParameter("bestand", bestand)
                .setParameter("afdruk", afdruk(inhoud))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Looks whether something was loaded since, here or on another node; one small question when not. */
    @Transactional
    public void ververs() {
        long laatste = volgende() - 1;
        if (laatste == inKracht) {
            return;
        }
        Map<Lijst, List<Coderegel>> lijsten = new EnumMap<>(Lijst.class);
        Map<Codelading, List<Lijst>> perLading = inKracht().entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        perLading.forEach((lading, deze) -> {
            List<Coderegel> regels =
                    Codebestand.lees(inhoud(lading).orElseThrow()).regels();
            deze.forEach(lijst -> lijsten.put(
                    lijst, regels.stream().filter(r -> r.lijst() == lijst).toList()));
        });
        codes.vervang(lijsten);
        inKracht = laatste;
    }

    private Optional<byte[]> inhoud(Codelading lading) {
        return Optional.ofNullable(em.find(Codeinhoud.class, lading.id())).map(Codeinhoud::inhoud);
    }

    /** Two nodes that load at once ask for the same one; the second fails and may be pressed again. */
    private long volgende() {
        Number laatste = (Number) em.createNativeQuery("select coalesce(max(volgnummer), 0) from vpl_codelading")
                .getSingleResult();
        return laatste.longValue() + 1;
    }

    private List<Codelading> geladen() {
        return em.createQuery(
                        "select l from Codelading l where l.status = :geladen order by l.volgnummer", Codelading.class)
                .setParameter("geladen", LadingStatus.GELADEN)
                .getResultList();
    }

    private static String afdruk(byte[] inhoud) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 hoort bij elke JDK", e);
        }
    }
}
