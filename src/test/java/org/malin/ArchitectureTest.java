package org.malin;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Who may import whom, and which library is allowed where. */
class ArchitectureTest {
    private static final String ROOT = "org.malin";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    /** Package, the packages of ours that it may use, the libraries that it may use. */
    private static final Object[][] HOUSE = {
        {"finding", Set.of(), Set.of()},
        {"store", Set.of(), Set.of()},
        {"spelling", Set.of(), Set.of("org.apache.commons.text.similarity..")},
        {"ledger", Set.of("store", "finding"), Set.of()},
        {"source", Set.of("spelling", "finding"), Set.of("org.jsoup..", "org.mozilla.universalchardet..")},
        {"model", Set.of("source", "finding"), Set.of()},
        {"xml", Set.of("finding"), Set.of("net.sf.saxon..")},
        {"conventions", Set.of("xml", "finding"), Set.of()},
        {"authority", Set.of("model", "xml", "store", "spelling", "finding"), Set.of()},
        {"parse", Set.of("source", "model", "conventions", "authority", "spelling", "finding"), Set.of()},
        {"encode", Set.of("source", "model", "spelling", "finding"), Set.of()},
        {"fidelity", Set.of("source", "xml", "spelling", "finding"), Set.of()},
        {"review", Set.of("source", "model", "xml", "store", "fidelity", "finding"), Set.of()},
        {
            "validate",
            Set.of("spelling", "xml", "finding"),
            Set.of(
                    "net.sf.saxon.s9api..",
                    "com.thaiopensource..",
                    "org.relaxng..",
                    "org.apache.commons.text.similarity..")
        },
        {
            "publish",
            Set.of("xml", "store", "spelling", "ledger", "finding"),
            Set.of(
                    "net.sf.saxon.s9api..",
                    "org.tartarus.snowball..",
                    "org.apache.fop..",
                    "org.apache.xmlgraphics.io..",
                    "org.apache.pdfbox..",
                    "org.apache.fontbox.ttf..")
        },
    };

    @Test
    void everyPackageIsInTheTable() {
        Set<String> listed = new TreeSet<>(List.of("cli"));
        for (Object[] row : HOUSE) {
            listed.add((String) row[0]);
        }
        Set<String> present = new TreeSet<>();
        CLASSES.forEach(c -> {
            String rest = c.getPackageName().substring(ROOT.length());
            if (!rest.isEmpty()) {
                present.add(rest.substring(1).split("\\.")[0]);
            }
        });
        assertEquals(listed, present);
    }

    @Test
    void everyPackageUsesOnlyWhatTheTableAllows() {
        for (Object[] row : HOUSE) {
            String name = (String) row[0];
            List<String> allowed = new ArrayList<>(
                    List.of(ROOT + "." + name + "..", "java..", "javax..", "org.xml.sax..", "org.jspecify.."));
            strings(row[1]).forEach(other -> allowed.add(ROOT + "." + other + ".."));
            allowed.addAll(strings(row[2]));
            classes()
                    .that()
                    .resideInAPackage(ROOT + "." + name + "..")
                    .should()
                    .onlyDependOnClassesThat(resideInAnyPackage(allowed.toArray(new String[0])))
                    .check(CLASSES);
        }
    }

    @Test
    void theCommandLineKnowsTheFacadeAndFindingsOnly() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".cli..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        ROOT, ROOT + ".cli..", ROOT + ".finding..", "java..", "picocli..", "org.jspecify.."))
                .check(CLASSES);
    }

    @Test
    void nobodyKnowsTheFacadeButTheCommandLine() {
        noClasses()
                .that(resideInAPackage(ROOT + "..")
                        .and(resideInAnyPackage(ROOT, ROOT + ".cli..").negate()))
                .should()
                .dependOnClassesThat(resideInAnyPackage(ROOT, ROOT + ".cli.."))
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCyclesSinceEachUsesOnlyThoseAboveIt() {
        Set<String> above = new TreeSet<>();
        for (Object[] row : HOUSE) {
            assertTrue(above.containsAll(strings(row[1])), row[0] + " uses " + row[1]);
            above.add((String) row[0]);
        }
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        Map<String, Boolean> documented = new TreeMap<>();
        CLASSES.forEach(c ->
                documented.merge(c.getPackageName(), c.getSimpleName().equals("package-info"), Boolean::logicalOr));
        documented.values().removeIf(Boolean::booleanValue);
        assertEquals(Set.of(), documented.keySet());
    }

    @SuppressWarnings("unchecked")
    private static Set<String> strings(Object cell) {
        return (Set<String>) cell;
    }
}
