package nl.vooropleiding.plugin;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Local;
import jakarta.ejb.Schedule;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.vooropleiding.api.PersoonsgebondenNummer;

/** The shape of the plugin, as rules that fail when somebody bends it. */
@AnalyzeClasses(packages = "nl.vooropleiding.plugin", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectuurTest {

    /** From top to bottom, as the README has them: each knows its own floor and what lies lower. */
    private static final List<List<String>> VERDIEPINGEN = List.of(
            List.of("kaart"),
            List.of("bulk", "afstemming", "bewaren"),
            List.of("abonnement"),
            List.of("werklijst", "aanmelder"),
            List.of("bericht", "bekendmaking", "vondst"),
            List.of("dossier", "duiding", "betwisting", "inzage", "instelling", "codebeheer"),
            List.of("bron", "host", "toegang", "bestand"),
            List.of("stand", "code", "betrokkene", "opslag", "houder", "bewaarlog", "meting"));

    @ArchTest
    static void nietsKentWatHogerLigt(JavaClasses klassen) {
        for (int verdieping = 1; verdieping < VERDIEPINGEN.size(); verdieping++) {
            noClasses()
                    .that()
                    .resideInAnyPackage(pakketten(VERDIEPINGEN.subList(verdieping, VERDIEPINGEN.size())))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(pakketten(VERDIEPINGEN.subList(0, verdieping)))
                    .check(klassen);
        }
        classes().should().resideInAnyPackage(pakketten(VERDIEPINGEN)).check(klassen);
    }

    @ArchTest
    static final ArchRule ONDERWERPEN_WIJZEN_EEN_KANT_OP =
            slices().matching("nl.vooropleiding.plugin.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule PAGINAS_WIJZEN_EEN_KANT_OP =
            slices().matching("nl.vooropleiding.plugin.kaart.(*)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule HET_KADER_KENT_GEEN_PAGINA = noClasses()
            .that()
            .resideInAPackage("..plugin.kaart.kader..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("..plugin.kaart..").and(not(resideInAPackage("..plugin.kaart.kader.."))));

    @ArchTest
    static final ArchRule WIE_IETS_ZAG_KENT_GEEN_ONDERWERP = noClasses()
            .that()
            .resideInAPackage("..plugin.inzage..")
            .should()
            .dependOnClassesThat(resideInAPackage("nl.vooropleiding.plugin..")
                    .and(not(resideInAPackage("..plugin.inzage..")))
                    .and(not(resideInAPackage("..plugin.houder..")))
                    .and(not(resideInAPackage("..plugin.opslag.."))));

    @ArchTest
    static final ArchRule HET_DOSSIER_KENT_GEEN_TRANSPORT = noClasses()
            .that()
            .resideInAPackage("..plugin.dossier..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..plugin.bron..", "..plugin.bericht..", "..plugin.abonnement..");

    @ArchTest
    static final ArchRule EEN_INSTELLING_KENT_ALLEEN_DE_DRAAD = noClasses()
            .that()
            .resideInAPackage("..plugin.instelling..")
            .should()
            .dependOnClassesThat(resideInAPackage("nl.vooropleiding.plugin..")
                    .and(not(resideInAPackage("..plugin.instelling..")))
                    .and(not(resideInAPackage("..plugin.bron..")))
                    .and(not(resideInAPackage("..plugin.opslag.."))));

    @ArchTest
    static final ArchRule BERICHTEN_KENNEN_GEEN_ABONNEMENT = noClasses()
            .that()
            .resideInAPackage("..plugin.bericht..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..plugin.abonnement..", "..plugin.dossier..");

    @ArchTest
    static final ArchRule CODES_KENNEN_GEEN_TABEL = noClasses()
            .that()
            .resideInAPackage("..plugin.code..")
            .should()
            .dependOnClassesThat(resideInAPackage("nl.vooropleiding.plugin..")
                    .and(not(resideInAPackage("..plugin.code..")))
                    .and(not(resideInAPackage("..plugin.stand.."))));

    @ArchTest
    static final ArchRule DUIDEN_GAAT_OVER_WAARDEN = noClasses()
            .that()
            .resideInAPackage("..plugin.duiding..")
            .should()
            .dependOnClassesThat(resideInAPackage("nl.vooropleiding.plugin..")
                    .and(not(resideInAPackage("..plugin.duiding..")))
                    .and(not(resideInAPackage("..plugin.stand..")))
                    .and(not(resideInAPackage("..plugin.code.."))));

    @ArchTest
    static final ArchRule WAARDEN_EN_OPSLAG_KENNEN_NIEMAND = noClasses()
            .that()
            .resideInAnyPackage("..plugin.stand..", "..plugin.opslag..")
            .should()
            .dependOnClassesThat(resideInAPackage("nl.vooropleiding.plugin..")
                    .and(not(resideInAPackage("..plugin.stand..")))
                    .and(not(resideInAPackage("..plugin.opslag.."))));

    @ArchTest
    static final ArchRule EEN_BETWISTING_KENT_NIEMAND = noClasses()
            .that()
            .resideInAPackage("..plugin.betwisting..")
            .should()
            .dependOnClassesThat(resideInAPackage("nl.vooropleiding.plugin..")
                    .and(not(resideInAPackage("..plugin.betwisting..")))
                    .and(not(resideInAPackage("..plugin.houder.."))));

    @ArchTest
    static final ArchRule WIE_IETS_BEWAART_KENT_NIET_WIE_HET_OPRUIMT = noClasses()
            .that()
            .resideInAnyPackage("..plugin.houder..", "..plugin.bewaarlog..")
            .should()
            .dependOnClassesThat(resideInAPackage("nl.vooropleiding.plugin..")
                    .and(not(resideInAPackage("..plugin.houder..")))
                    .and(not(resideInAPackage("..plugin.bewaarlog.."))));

    @ArchTest
    static final ArchRule BESTANDEN_KENNEN_NIEMAND = noClasses()
            .that()
            .resideInAPackage("..plugin.bestand..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("nl.vooropleiding..").and(not(resideInAPackage("..plugin.bestand.."))));

    @ArchTest
    static final ArchRule HET_CONTRACT_BLIJFT_OP_DE_DRAAD = noClasses()
            .that()
            .resideOutsideOfPackage("..plugin.bron..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..plugin.bron.contract..");

    @ArchTest
    static final ArchRule GEEN_TIMER_DIE_ZICHZELF_BEWAART =
            methods().that().areAnnotatedWith(Schedule.class).should(zijnVluchtig());

    @ArchTest
    static final ArchRule TIJD_KOMT_VAN_DE_KLOK = noClasses().should().callMethodWhere(leestDeTijdZonderKlok());

    @ArchTest
    static final ArchRule GEEN_DIENST_VAN_DE_HOST_IN_EEN_VELD = noFields()
            .should()
            .haveRawType(DescribedPredicate.describe(
                    "a service of the host",
                    (JavaClass c) -> c.isInterface()
                            && c.getPackageName().startsWith("nl.vooropleiding.api.")
                            && Set.of("Deelnemers", "Organisatie", "Toegang", "Kaart")
                                    .contains(c.getSimpleName())));

    @ArchTest
    static final ArchRule ENTITEITEN_HEBBEN_EEN_EIGEN_TABEL =
            classes().that().areAnnotatedWith(Entity.class).should(hebbenEenTabelMetVoorvoegsel());

    @ArchTest
    static final ArchRule OPSOMMINGEN_STAAN_ALS_TEKST =
            fields().that().areAnnotatedWith(Enumerated.class).should(zijnTekst());

    @ArchTest
    static final ArchRule GEEN_NUMMER_IN_EEN_ENTITEIT = noFields()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveRawType(PersoonsgebondenNummer.class);

    @ArchTest
    static final ArchRule SPI_BEANS_DOEN_NIET_MEE_MET_DE_TRANSACTIE_VAN_DE_AANROEPER =
            classes().that().areAnnotatedWith(Local.class).should(staanBuitenDeTransactie());

    @ArchTest
    static final ArchRule NIEMAND_PRINT = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    private static String[] pakketten(List<List<String>> verdiepingen) {
        return verdiepingen.stream()
                .flatMap(List::stream)
                .map(naam -> "nl.vooropleiding.plugin." + naam + "..")
                .toArray(String[]::new);
    }

    private static ArchCondition<JavaMethod> zijnVluchtig() {
        return voorwaarde("have persistent = false", m -> !m.getAnnotationOfType(Schedule.class)
                .persistent());
    }

    private static ArchCondition<JavaField> zijnTekst() {
        return voorwaarde(
                "be stored as text",
                f -> f.getAnnotationOfType(Enumerated.class).value() == EnumType.STRING);
    }

    private static ArchCondition<JavaClass> hebbenEenTabelMetVoorvoegsel() {
        return voorwaarde("have a table that starts with vpl_", c -> c.tryGetAnnotationOfType(Table.class)
                .map(t -> t.name().startsWith("vpl_"))
                .orElse(false));
    }

    private static ArchCondition<JavaClass> staanBuitenDeTransactie() {
        return voorwaarde("be NOT_SUPPORTED", c -> c.tryGetAnnotationOfType(TransactionAttribute.class)
                .map(t -> t.value() == TransactionAttributeType.NOT_SUPPORTED)
                .orElse(false));
    }

    private static <T extends HasName> ArchCondition<T> voorwaarde(String omschrijving, Predicate<T> voldoet) {
        return new ArchCondition<>(omschrijving) {
            @Override
            public void check(T item, ConditionEvents events) {
                events.add(
                        new SimpleConditionEvent(item, voldoet.test(item), item.getName() + " should " + omschrijving));
            }
        };
    }

    private static DescribedPredicate<JavaMethodCall> leestDeTijdZonderKlok() {
        return DescribedPredicate.describe("read the time without the clock", call -> {
            MethodCallTarget doel = call.getTarget();
            boolean now = doel.getName().equals("now")
                    && doel.getOwner().getPackageName().equals("java.time")
                    && doel.getRawParameterTypes().stream().noneMatch(t -> t.isEquivalentTo(Clock.class));
            boolean millis = doel.getName().equals("currentTimeMillis")
                    && doel.getOwner().isEquivalentTo(System.class);
            return now || millis;
        });
    }
}
