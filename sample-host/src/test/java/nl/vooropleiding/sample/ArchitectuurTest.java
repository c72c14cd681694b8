package nl.vooropleiding.sample;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Schedule;
import java.time.Clock;
import java.util.Set;

/** The shape of the sample host: a SIS and a register that know each other over the wire alone. */
@AnalyzeClasses(packages = "nl.vooropleiding.sample", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectuurTest {

    private static final Set<String> DIENSTEN_VAN_EEN_PLUGIN =
            Set.of("DeelnemerkaartPlugin", "DeelnemerListener", "PrivacyProvider");

    @ArchTest
    static final ArchRule HET_STUDENTSYSTEEM_KENT_HET_REGISTER_NIET = noClasses()
            .that()
            .resideInAPackage("..sample.sis..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..sample.bron..");

    @ArchTest
    static final ArchRule HET_REGISTER_KENT_STUDENTSYSTEEM_NOCH_KOPPELVLAK = noClasses()
            .that()
            .resideInAPackage("..sample.bron..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..sample.sis..", "nl.vooropleiding.api..");

    @ArchTest
    static final ArchRule NIEMAND_KENT_DE_PLUGIN_ZELF =
            noClasses().should().dependOnClassesThat().resideInAPackage("nl.vooropleiding.plugin..");

    @ArchTest
    static final ArchRule GEEN_DIENST_VAN_EEN_PLUGIN_IN_EEN_VELD = noFields()
            .should()
            .haveRawType(DescribedPredicate.describe(
                    "a service of a plugin",
                    (JavaClass c) -> c.getPackageName().startsWith("nl.vooropleiding.api.")
                            && DIENSTEN_VAN_EEN_PLUGIN.contains(c.getSimpleName())));

    @ArchTest
    static final ArchRule TIJD_KOMT_VAN_DE_KLOK = noClasses()
            .that()
            .resideOutsideOfPackage("..sample.start..")
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "read the time without the clock", ArchitectuurTest::leestDeTijdZonderKlok));

    @ArchTest
    static final ArchRule GEEN_TIMER_DIE_ZICHZELF_BEWAART =
            methods().that().areAnnotatedWith(Schedule.class).should(zijnVluchtig());

    private static boolean leestDeTijdZonderKlok(JavaMethodCall call) {
        MethodCallTarget doel = call.getTarget();
        boolean now = doel.getName().equals("now")
                && doel.getOwner().getPackageName().equals("java.time")
                && doel.getRawParameterTypes().stream().noneMatch(t -> t.isEquivalentTo(Clock.class));
        return now
                || (doel.getName().equals("currentTimeMillis")
                        && doel.getOwner().isEquivalentTo(System.class));
    }

    private static ArchCondition<JavaMethod> zijnVluchtig() {
        return new ArchCondition<>("have persistent = false") {
            @Override
            public void check(JavaMethod methode, ConditionEvents events) {
                boolean vluchtig = !methode.getAnnotationOfType(Schedule.class).persistent();
                events.add(new SimpleConditionEvent(
                        methode, vluchtig, methode.getFullName() + " should have persistent = false"));
            }
        };
    }
}
