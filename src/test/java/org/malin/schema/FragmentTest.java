package org.malin.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables of fragments, one a element, each with its verdict; and the examples of the source itself. */
class FragmentTest {
    private static Grammar grammar;

    @BeforeAll
    static void readGrammar() throws Exception {
        grammar = Grammar.of(SchemaSource.openGrammar());
    }

    static List<Arguments> fragments() throws Exception {
        List<Arguments> all = new ArrayList<>();
        for (Path table : SchemaSource.files(SchemaSource.CASES.resolve("tables"))) {
            String element = table.getFileName().toString().replace(".xml", "");
            for (XdmNode row : SchemaSource.nodes(SchemaSource.read(table), "/c:cases/*")) {
                boolean valid = row.getNodeName().getLocalName().equals("valid");
                String what = row.getAttributeValue(new QName("what"));
                all.add(Arguments.of(
                        element,
                        valid,
                        what,
                        SchemaSource.nodes(row, "*").get(0).toString()));
            }
        }
        return all;
    }

    @ParameterizedTest(name = "{0} valid={1}: {2}")
    @MethodSource("fragments")
    void fragmentHasItsVerdict(String element, boolean valid, String what, String xml) throws Exception {
        List<String> faults = grammar.faults(xml);
        if (valid) {
            assertEquals(List.of(), faults, what);
        } else {
            assertFalse(faults.isEmpty(), () -> element + " was accepted: " + what);
        }
    }

    static List<Arguments> examples() throws Exception {
        List<Arguments> all = new ArrayList<>();
        for (Path file : SchemaSource.files(SchemaSource.FOLDER.resolve("elements"))) {
            String element = file.getFileName().toString().replace(".xml", "");
            for (XdmNode example : SchemaSource.nodes(SchemaSource.read(file), "//x:egXML/*")) {
                all.add(Arguments.of(element, inSchemaNamespace(example)));
            }
        }
        return all;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void exampleFollowsTheGrammar(String element, String xml) throws Exception {
        assertEquals(List.of(), grammar.faults(xml), xml);
        assertTrue(xml.contains(element), () -> "shows another element than " + element);
    }

    @Test
    void everyElementHasAnExample() throws Exception {
        assertEquals(SchemaSource.elements().size(), examples().size());
    }

    private static String inSchemaNamespace(XdmNode example) {
        String target = example.getNodeName().getLocalName().equals("include")
                ? "http://www.w3.org/2001/XInclude"
                : SchemaSource.TEI;
        return example.toString().replace(SchemaSource.EXAMPLES, target);
    }
}
