package org.malin.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.malin.finding.Rule;
import org.malin.validate.SchemaValidator;
import org.malin.xml.Xml;

/** Tables of fragments, one an element, each with its verdict; and the examples of the source itself. */
class FragmentTest {
    private static final Path TABLES = SchemaSource.CASES.resolve("tables");
    private static final int LEAST_VALID = 2;
    private static final int LEAST_INVALID = 3;

    /** What a fragment shows by itself; the other rules look at whole documents. */
    private static final Set<Rule> OF_A_FRAGMENT = Set.of(
            Rule.UNKNOWN_ELEMENT,
            Rule.MISPLACED_ELEMENT,
            Rule.ELEMENT_ORDER,
            Rule.MISSING_ELEMENT,
            Rule.MISPLACED_TEXT,
            Rule.ATTRIBUTE_NAME,
            Rule.MISSING_ATTRIBUTE,
            Rule.VALUE,
            Rule.GRAMMAR,
            Rule.BLOCK_AFTER_DIVISION,
            Rule.EMPTY_ELEMENT,
            Rule.PARTNER);

    private static Path fragment;
    private static SchemaValidator validator;

    @BeforeAll
    static void readSchema(@TempDir Path folder) throws Exception {
        fragment = folder.resolve("fragment.xml");
        Path grammar = Files.writeString(folder.resolve("fragments.rng"), SchemaSource.openGrammar());
        Path rules = Files.copy(SchemaSource.FOLDER.resolve("generated/malin.sch"), folder.resolve("malin.sch"));
        validator = new SchemaValidator(Xml.below(folder), List.of(grammar, rules));
    }

    static List<Arguments> fragments() throws Exception {
        List<Arguments> all = new ArrayList<>();
        for (Path table : SchemaSource.files(TABLES)) {
            for (XdmNode row : rows(table, "*")) {
                String rule = row.getAttributeValue(new QName("rule"));
                all.add(Arguments.of(
                        element(table),
                        rule == null ? Set.of() : Set.of(rule.split(" ")),
                        row.getAttributeValue(new QName("what")),
                        SchemaSource.nodes(row, "*").get(0).toString()));
            }
        }
        return all;
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource("fragments")
    void fragmentHasItsVerdict(String element, Set<String> rules, String what, String xml) throws Exception {
        assertEquals(rules, broken(xml), () -> element + ", " + what + ": " + xml);
    }

    @Test
    void everyElementHasItsTable() throws Exception {
        assertEquals(
                SchemaSource.elements(),
                SchemaSource.files(TABLES).stream().map(FragmentTest::element).collect(Collectors.toList()));
    }

    @Test
    void everyTableShowsEnoughOfBothVerdictsAboutItsElement() throws Exception {
        Set<String> poor = new TreeSet<>();
        for (Path table : SchemaSource.files(TABLES)) {
            String shown = "[.//*[local-name() = '" + element(table) + "']]";
            int valid = rows(table, "c:valid[not(@rule)]" + shown).size();
            int invalid = rows(table, "c:invalid[@rule]" + shown).size();
            if (valid < LEAST_VALID
                    || invalid < LEAST_INVALID
                    || valid + invalid < rows(table, "*").size()) {
                poor.add(element(table) + ": " + valid + " valid, " + invalid + " invalid");
            }
        }
        assertEquals(Set.of(), poor);
    }

    static List<Arguments> examples() throws Exception {
        List<Arguments> all = new ArrayList<>();
        for (Path file : SchemaSource.files(SchemaSource.FOLDER.resolve("elements"))) {
            for (XdmNode example : SchemaSource.nodes(SchemaSource.read(file), "//x:egXML/*")) {
                all.add(Arguments.of(element(file), inSchemaNamespace(example)));
            }
        }
        return all;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void exampleFollowsTheSchema(String element, String xml) throws Exception {
        assertEquals(Set.of(), broken(xml), xml);
        assertTrue(xml.contains(element), () -> "shows another element than " + element);
    }

    @Test
    void everyElementHasAnExample() throws Exception {
        assertEquals(SchemaSource.elements().size(), examples().size());
    }

    private static Set<String> broken(String xml) throws Exception {
        Files.writeString(fragment, xml);
        return validator.validate(List.of(fragment)).stream()
                .filter(finding -> OF_A_FRAGMENT.contains(finding.rule()))
                .map(finding -> finding.rule().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<XdmNode> rows(Path table, String path) throws Exception {
        return SchemaSource.nodes(SchemaSource.read(table), "/c:cases/" + path);
    }

    private static String element(Path file) {
        return file.getFileName().toString().replace(".xml", "");
    }

    private static String inSchemaNamespace(XdmNode example) {
        String target = example.getNodeName().getLocalName().equals("include")
                ? "http://www.w3.org/2001/XInclude"
                : SchemaSource.TEI;
        return example.toString().replace(SchemaSource.EXAMPLES, target);
    }
}
