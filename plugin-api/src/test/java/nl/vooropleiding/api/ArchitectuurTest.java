package nl.vooropleiding.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What keeps the koppelvlak loadable beside any host: nothing but the JDK. */
@AnalyzeClasses(packages = "nl.vooropleiding.api", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectuurTest {

    @ArchTest
    static final ArchRule ALLEEN_DE_JDK = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("nl.vooropleiding.api..", "java..", "javax.naming..");

    @ArchTest
    static final ArchRule HET_KOPPELVLAK_KENT_ZIJN_PROEVEN_NIET = noClasses()
            .that()
            .resideOutsideOfPackage("..api.contract..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..api.contract..");
}
