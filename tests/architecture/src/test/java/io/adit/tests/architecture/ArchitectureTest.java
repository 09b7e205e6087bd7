package io.adit.tests.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.adit.access.TunnelLogins;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The dependency table of the architecture, as rules over the compiled bundles. */
class ArchitectureTest {
    /** What each bundle may use of the other bundles. */
    private static final Map<String, Set<String>> BUNDLES = Map.ofEntries(
            Map.entry("access", Set.of()),
            Map.entry("journal", Set.of()),
            Map.entry("model", Set.of()),
            Map.entry("validation", Set.of("model", "engine")),
            Map.entry("ifc", Set.of("model", "engine")),
            Map.entry("engine", Set.of()),
            Map.entry("history", Set.of("engine")),
            Map.entry("cassandra", Set.of("engine", "history")),
            Map.entry("edge", Set.of("access", "engine", "history")),
            Map.entry("steps", Set.of("engine")),
            Map.entry("wot", Set.of()),
            Map.entry("things", Set.of("journal", "wot")),
            Map.entry("gateway", Set.of("things", "wot")),
            Map.entry("connectivity", Set.of("journal")),
            Map.entry("notification", Set.of("journal", "engine", "publish")),
            Map.entry("publish", Set.of("access", "model", "validation", "engine")),
            Map.entry("simulator", Set.of("model", "engine")),
            Map.entry(
                    "streams", Set.of("access", "publish", "engine", "history", "cassandra", "notification", "steps")),
            Map.entry(
                    "server",
                    Set.of(
                            "access",
                            "journal",
                            "model",
                            "validation",
                            "ifc",
                            "engine",
                            "history",
                            "cassandra",
                            "edge",
                            "things",
                            "wot",
                            "gateway",
                            "connectivity",
                            "notification",
                            "publish",
                            "steps",
                            "simulator")));

    private static JavaClasses all = new ClassFileImporter().importPackages();

    @BeforeAll
    static void importClasses() {
        all = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.adit");
    }

    @TestFactory
    Stream<DynamicTest> bundlesUseOnlyWhatTheTableAllows() {
        return BUNDLES.keySet().stream()
                .flatMap(bundle -> BUNDLES.keySet().stream()
                        .filter(other ->
                                !other.equals(bundle) && !BUNDLES.get(bundle).contains(other))
                        .map(other -> DynamicTest.dynamicTest(
                                bundle + " does not use " + other,
                                () -> check(noClasses()
                                        .that()
                                        .resideInAPackage(inside(bundle))
                                        .should()
                                        .dependOnClassesThat()
                                        .resideInAPackage(inside(other))))));
    }

    @Test
    void everyBundleOfTheTableHasClasses() {
        for (String bundle : BUNDLES.keySet()) {
            assertThat(all.stream().anyMatch(each -> each.getPackageName().startsWith("io.adit." + bundle)))
                    .as(bundle)
                    .isTrue();
        }
    }

    @Test
    void nothingBelowTheWorkbenchKnowsTheUserInterface() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.eclipse.swt..", "org.eclipse.jface..", "org.eclipse.ui.."));
    }

    @Test
    void runtimeBundlesKnowNoEmf() {
        for (String bundle : List.of(
                "access",
                "engine",
                "history",
                "cassandra",
                "edge",
                "steps",
                "things",
                "wot",
                "gateway",
                "connectivity",
                "notification",
                "journal")) {
            check(noClasses()
                    .that()
                    .resideInAPackage(inside(bundle))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.eclipse.emf.."));
        }
    }

    @Test
    void engineIsPure() {
        check(noClasses()
                .that()
                .resideInAPackage(inside("engine"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.nio.file..", "java.net..", "java.util.concurrent..", "io.vertx..", "org.slf4j.."));
        check(noClasses()
                .that()
                .resideInAPackage(inside("engine"))
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(Math.class, "random"));
    }

    @Test
    void internalPackagesStayInTheirBundle() {
        for (String bundle : BUNDLES.keySet()) {
            check(noClasses()
                    .that()
                    .resideOutsideOfPackage(inside(bundle))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("io.adit." + bundle + "..internal.."));
        }
    }

    @Test
    void eachProgramLetsProxiesHaveTheirLogins() {
        List<String> programs = new ArrayList<>();
        for (JavaClass each : all) {
            if (each.getPackageName().endsWith(".cli")
                    && each.tryGetMethod("main", String[].class).isPresent()) {
                programs.add(each.getSimpleName());
                assertThat(each.getMethod("main", String[].class).getMethodCallsFromSelf())
                        .as(each.getName())
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(TunnelLogins.class)
                                && call.getName().equals("allow"));
            }
        }
        assertThat(programs).contains("Adit", "StreamsCommand", "NotifyCommand");
    }

    @Test
    void namesSayWhatThingsAre() {
        ArchRule rule = noClasses()
                .that()
                .resideOutsideOfPackages(
                        "io.adit.model", "io.adit.model.impl..", "io.adit.model.util..", "io.adit.model.provider..")
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager");
        check(rule);
    }

    @Test
    void everyHandWrittenPackageIsNullMarked() {
        List<String> unmarked = new ArrayList<>();
        for (String name :
                all.stream().map(JavaClass::getPackageName).distinct().sorted().toList()) {
            JavaPackage javaPackage = all.getPackage(name);
            if (!name.matches("io\\.adit\\.(model(\\.(impl|util|provider))?|tests\\..*)")
                    && !javaPackage.isAnnotatedWith(NullMarked.class)) {
                unmarked.add(name);
            }
        }
        assertThat(unmarked).isEmpty();
    }

    @Test
    void ownInheritanceIsShallow() {
        check(classes().that().resideOutsideOfPackage("io.adit.model..").should(new AtMostTwoOwnAncestors()));
    }

    private static String inside(String bundle) {
        return "io.adit." + bundle + "..";
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(all);
    }
}
