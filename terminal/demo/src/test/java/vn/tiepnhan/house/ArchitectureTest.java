package vn.tiepnhan.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Who may know whom. The module graph is Maven's to guard; what stands inside a module is guarded here. */
final class ArchitectureTest {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.tiepnhan");

    @Test
    void seesEveryModule() {
        assertThat(PRODUCT.stream().map(c -> c.getPackageName()).distinct())
                .contains(
                        "vn.tiepnhan.profile",
                        "vn.tiepnhan.bridge",
                        "vn.tiepnhan.bridge.api",
                        "vn.tiepnhan.wire",
                        "vn.tiepnhan.dossier",
                        "vn.tiepnhan.cli",
                        "vn.tiepnhan.intake");
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("vn.tiepnhan.(**)")
                .should()
                .beFreeOfCycles()
                .because("two packages that need each other are one package with a wall in its middle")
                .check(PRODUCT);
    }

    @Test
    void nativeLibrariesStayInTheLinks() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.tiepnhan.bridge.link..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("com.fazecast..", "javax.smartcardio..", "com.pi4j.."))
                .because(
                        "a native driver that hangs or crashes must be behind one door, in the process that may be restarted")
                .check(PRODUCT);
    }

    @Test
    void windowsStayInTheWindowPackages() {
        noClasses()
                .that()
                .resideOutsideOfPackages("vn.tiepnhan.ui..", "vn.tiepnhan.demo..", "vn.tiepnhan.bench..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("javax.swing..", "com.formdev..", "net.miginfocom.."))
                .because("use cases must run without a display")
                .check(PRODUCT);
    }

    @Test
    void modelsKnowNoWindow() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Model")
                .or()
                .haveSimpleNameEndingWith("State")
                .should()
                .dependOnClassesThat(resideInAnyPackage("javax.swing..", "java.awt.."))
                .because("'is this button enabled?' must be a unit test")
                .check(PRODUCT);
    }

    @Test
    void theDevicePathPrintsWithoutJava2d() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "vn.tiepnhan.bridge.layout..", "vn.tiepnhan.bridge.escpos..", "vn.tiepnhan.bridge.slip..")
                .should()
                .dependOnClassesThat(resideInAPackage("java.awt.."))
                .because(
                        "the same dots on every JVM, and a quick first slip, need pre-rendered glyphs instead of Java2D")
                .check(PRODUCT);
    }

    @Test
    void jettyServesOnlyAtTheTwoDoors() {
        noClasses()
                .that()
                .resideOutsideOfPackages("vn.tiepnhan.bridge.server..", "vn.tiepnhan.intake..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.eclipse.jetty.."))
                .because("a server is a way in; there are two, and both are watched")
                .check(PRODUCT);
    }

    @Test
    void sqlStaysInTheStores() {
        noClasses()
                .that()
                .resideOutsideOfPackages("vn.tiepnhan.store..", "vn.tiepnhan.intake..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.sql..", "org.sqlite.."))
                .because("one transaction per act can be promised only where all SQL is in one place")
                .check(PRODUCT);
    }

    @Test
    void onlyTheStoreHoldsItsConnections() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.tiepnhan.store..")
                .should()
                .dependOnClassesThat(nameMatching("vn\\.tiepnhan\\.store\\.sql\\.(Session|Sealed)"))
                .because("tables are reached through a transaction of the store, never beside it")
                .check(PRODUCT);
    }

    @Test
    void codecsArePure() {
        classes()
                .that()
                .resideInAnyPackage("vn.tiepnhan.bridge.escpos", "vn.tiepnhan.bridge.scan..", "vn.tiepnhan.bridge.code")
                .and(nameMatching(".*(Encoder|Decoder|Parser|Codec|Framing|Commands)"))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "vn.tiepnhan.profile..",
                        "vn.tiepnhan.bridge.escpos..",
                        "vn.tiepnhan.bridge.scan..",
                        "vn.tiepnhan.bridge.code",
                        "vn.tiepnhan.bridge.layout.."))
                .because("bytes in, values out: a codec is tested with bytes alone")
                .check(PRODUCT);
    }

    @Test
    void cardDataIsReadByBytesAlone() {
        classes()
                .that()
                .resideInAnyPackage("vn.tiepnhan.bridge.card.tlv", "vn.tiepnhan.bridge.card.atr")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..", "org.jspecify..", "vn.tiepnhan.bridge.card.tlv", "vn.tiepnhan.bridge.card.atr"))
                .because("what a card holds comes from outside: it is taken apart where nothing else can break")
                .check(PRODUCT);
    }

    @Test
    void timeIsGivenNotTaken() {
        DescribedPredicate<JavaMethodCall> readsTheClock = DescribedPredicate.describe(
                "reads the wall clock",
                call -> isNow(call) || call.getTarget().getName().equals("currentTimeMillis"));
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Main")
                .should(callMethodWhere(readsTheClock))
                .because("a rule that depends on the date is tested by giving it the date")
                .check(PRODUCT);
    }

    private static boolean isNow(JavaMethodCall call) {
        return call.getTarget().getName().equals("now")
                && call.getTarget().getOwner().getPackageName().startsWith("java.time")
                && call.getTarget().getRawParameterTypes().isEmpty();
    }
}
