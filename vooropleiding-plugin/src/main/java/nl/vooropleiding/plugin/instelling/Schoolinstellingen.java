package nl.vooropleiding.plugin.instelling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.vooropleiding.plugin.bron.RegisterAdres;
import org.eclipse.microprofile.config.Config;

/**
 * What holds for each instelling. Asking costs nothing but now and then one statement; what somebody saves is in force at
 * once on this node and within {@link #GELDIG} on every other. Thread-safe.
 */
@ApplicationScoped
public class Schoolinstellingen {

    private static final Logger LOG = System.getLogger(Schoolinstellingen.class.getName());

    /** For how long what was read counts. */
    static final Duration GELDIG = Duration.ofSeconds(5);

    private final WijzigingRijen rijen;
    private final RegisterAdres register;
    private final Clock klok;
    private final Map<Instelbaar, Standaard> standaard = new EnumMap<>(Instelbaar.class);

    private volatile Gelezen gelezen = new Gelezen(Map.of(), Instant.MIN);

    private record Gelezen(Map<String, Schoolinstelling> per, Instant op) {}

    /**
     * What holds for who set nothing.
     *
     * @param ongeldig what the server's configuration says instead, when that makes no sense
     */
    private record Standaard(String waarde, Optional<String> ongeldig) {}

    /** For the container's proxy alone. */
    protected Schoolinstellingen() {
        this.rijen = null;
        this.register = null;
        this.klok = null;
    }

    @Inject
    Schoolinstellingen(WijzigingRijen rijen, RegisterAdres register, Config config, Clock klok) {
        this(rijen, register, naam -> config.getOptionalValue(naam, String.class), klok);
    }

    Schoolinstellingen(
            WijzigingRijen rijen, RegisterAdres register, Function<String, Optional<String>> config, Clock klok) {
        this.rijen = rijen;
        this.register = register;
        this.klok = klok;
        for (Instelbaar wat : Instelbaar.values()) {
            standaard.put(wat, standaard(wat, config));
        }
    }

    private static Standaard standaard(Instelbaar wat, Function<String, Optional<String>> config) {
        Optional<String> gezet = wat.instelling().isEmpty()
                ? Optional.empty()
                : config.apply(wat.instelling()).map(String::strip).filter(w -> !w.isEmpty());
        if (gezet.isEmpty()) {
            return new Standaard(wat.meegeleverd(), Optional.empty());
        }
        return gezet.flatMap(wat::lees)
                .map(waarde -> new Standaard(waarde, Optional.empty()))
                .orElseGet(() -> {
                    LOG.log(
                            Level.WARNING,
                            "De instelling {0} is niet te gebruiken; {1} geldt",
                            wat.instelling(),
                            wat.meegeleverd());
                    return new Standaard(wat.meegeleverd(), gezet);
                });
    }

    /** What holds for this instelling now; the defaults for one that set nothing. Keep nothing of it. */
    public Schoolinstelling van(String instelling) {
        Instant nu = klok.instant();
        Gelezen bekend = gelezen;
        if (bekend.op().isBefore(nu.minus(GELDIG)) || bekend.op().isAfter(nu)) {
            bekend = lees(nu);
            gelezen = bekend;
        }
        Schoolinstelling gevonden = bekend.per().get(instelling);
        return gevonden != null ? gevonden : new Keuzes(Map.of(), standaarden()).van(instelling);
    }

    private Gelezen lees(Instant nu) {
        Map<String, List<WijzigingRij>> per = new HashMap<>();
        rijen.alle().forEach(r -> per.computeIfAbsent(r.instelling(), i -> new ArrayList<>())
                .add(r));
        Map<String, Schoolinstelling> geldt = new HashMap<>();
        per.forEach((instelling, wijzigingen) ->
                geldt.put(instelling, keuzes(wijzigingen).van(instelling)));
        return new Gelezen(geldt, nu);
    }

    /**
     * What somebody sees who is to change it.
     *
     * @param versie to be given back when saving
     * @param wijzigingen the newest first
     */
    public record Stand(int versie, List<Regel> regels, List<Wijziging> wijzigingen) {}

    /**
     * One setting.
     *
     * @param eigen what the instelling set for itself; absent when it left it to the default
     * @param standaard what holds for who set nothing; empty for what the host gives, or nobody
     * @param ongeldig what the server's configuration says instead, when that makes no sense
     */
    public record Regel(Instelbaar wat, Optional<String> eigen, String standaard, Optional<String> ongeldig) {
        public String geldt() {
            return eigen.orElse(standaard);
        }
    }

    /** As it is in the database at this moment. */
    public Stand stand(String instelling) {
        List<WijzigingRij> alle = rijen.van(instelling);
        Map<Instelbaar, String> eigen = keuzes(alle).eigen();
        List<Wijziging> wijzigingen =
                new ArrayList<>(alle.stream().map(WijzigingRij::wijziging).toList());
        Collections.reverse(wijzigingen);
        List<Regel> regels = Arrays.stream(Instelbaar.values())
                .map(wat -> new Regel(
                        wat,
                        Optional.ofNullable(eigen.get(wat)),
                        standaard.get(wat).waarde(),
                        standaard.get(wat).ongeldig()))
                .toList();
        return new Stand(versie(alle), regels, wijzigingen);
    }

    /** What came of saving. */
    public enum Afloop {
        BEWAARD,
        /** It was like that already. */
        ZELFDE,
        /** Somebody else saved since: look again. Nothing was written. */
        VEROUDERD,
        /** Something makes no sense. Nothing was written. */
        GEWEIGERD
    }

    /**
     * @param bezwaren why it was refused
     * @param adresbezwaar a sentence about the address; absent when that is not what is wrong
     */
    public record Uitslag(Afloop afloop, Map<Instelbaar, Bezwaar> bezwaren, Optional<String> adresbezwaar) {
        private static Uitslag van(Afloop afloop) {
            return new Uitslag(afloop, Map.of(), Optional.empty());
        }
    }

    /**
     * Sets these for the instelling, all or none.
     *
     * @param versie of the {@link Stand} that the person saw
     * @param gekozen as it was typed; empty to leave it to the default. What is not mentioned stays as it is
     */
    public Uitslag bewaar(String instelling, int versie, Map<Instelbaar, Optional<String>> gekozen, String door) {
        Map<Instelbaar, Bezwaar> bezwaren = new EnumMap<>(Instelbaar.class);
        Map<Instelbaar, Optional<String>> gelezenKeuzes = new EnumMap<>(Instelbaar.class);
        gekozen.forEach((wat, getypt) -> {
            Optional<String> waarde = getypt.flatMap(wat::lees);
            gelezenKeuzes.put(wat, waarde);
            if (getypt.isPresent() && waarde.isEmpty()) {
                bezwaren.put(wat, Bezwaar.valueOf(wat.soort().name()));
            }
        });
        List<WijzigingRij> alle = rijen.van(instelling);
        Keuzes was = keuzes(alle);
        Keuzes wordt = was.met(gelezenKeuzes);
        Optional<String> adresbezwaar = gelezenKeuzes
                .getOrDefault(Instelbaar.ADRES, Optional.empty())
                .filter(adres -> !adres.equals(was.eigen().get(Instelbaar.ADRES)))
                .flatMap(register::bezwaarTegen);
        adresbezwaar.ifPresent(zin -> bezwaren.put(Instelbaar.ADRES, Bezwaar.ADRES));
        if (bezwaren.isEmpty()) {
            bezwaren.putAll(wordt.tegenstrijdig());
        }
        if (!bezwaren.isEmpty()) {
            return new Uitslag(Afloop.GEWEIGERD, bezwaren, adresbezwaar);
        }
        if (versie(alle) != versie) {
            return Uitslag.van(Afloop.VEROUDERD);
        }
        List<Wijziging> wijzigingen = verschil(was, wordt, door);
        return wijzigingen.isEmpty() ? Uitslag.van(Afloop.ZELFDE) : schrijf(instelling, versie, wijzigingen);
    }

    private Uitslag schrijf(String instelling, int versie, List<Wijziging> wijzigingen) {
        try {
            rijen.schrijf(instelling, versie, wijzigingen);
        } catch (TransactionalException | PersistenceException e) {
            if (versie(rijen.van(instelling)) == versie) {
                throw e;
            }
            return Uitslag.van(Afloop.VEROUDERD);
        } finally {
            gelezen = new Gelezen(Map.of(), Instant.MIN);
        }
        return Uitslag.van(Afloop.BEWAARD);
    }

    private List<Wijziging> verschil(Keuzes was, Keuzes wordt, String door) {
        Instant nu = klok.instant();
        return Arrays.stream(Instelbaar.values())
                .filter(wat ->
                        !Objects.equals(was.eigen().get(wat), wordt.eigen().get(wat)))
                .map(wat -> new Wijziging(
                        wat.name(),
                        Optional.of(wat),
                        Optional.ofNullable(was.eigen().get(wat)),
                        Optional.ofNullable(wordt.eigen().get(wat)),
                        door,
                        nu))
                .toList();
    }

    private Keuzes keuzes(List<WijzigingRij> wijzigingen) {
        Map<Instelbaar, String> eigen = new EnumMap<>(Instelbaar.class);
        wijzigingen.stream()
                .map(WijzigingRij::wijziging)
                .filter(w -> w.wat().isPresent())
                .forEach(w -> w.naar()
                        .flatMap(w.wat().get()::lees)
                        .ifPresentOrElse(
                                waarde -> eigen.put(w.wat().get(), waarde),
                                () -> eigen.remove(w.wat().get())));
        return new Keuzes(eigen, standaarden());
    }

    private Map<Instelbaar, String> standaarden() {
        Map<Instelbaar, String> waarden = new EnumMap<>(Instelbaar.class);
        standaard.forEach((wat, s) -> waarden.put(wat, s.waarde()));
        return waarden;
    }

    private static int versie(List<WijzigingRij> wijzigingen) {
        return wijzigingen.stream().mapToInt(WijzigingRij::volgnummer).max().orElse(0);
    }
}
