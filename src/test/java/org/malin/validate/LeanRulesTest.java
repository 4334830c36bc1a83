package org.malin.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.malin.finding.Finding;
import org.malin.validate.sieve.Tree;
import org.malin.xml.Xml;

/** Rules from which the slow parts were taken out say what they said before, at the same places. */
class LeanRulesTest {
    private static final Xml XML = Xml.builtIn();
    private static final Pattern VALUE = Pattern.compile("=\"[^\"$\\\\]*\"");
    private static final String DOCUMENT = "<a><b c='1' d='2'>x<e/></b><?y z?><b><f/></b></a>";

    @Test
    void leanRulesSayTheSameOfEveryCase() throws Exception {
        XdmNode schema = XML.readResource(Schematron.PATH);
        Schematron plain = plain(schema, "final");
        Schematron lean = lean(schema, "final");
        List<Finding> all = new ArrayList<>();
        for (Path file : cases()) {
            Tree heard = new Tree();
            XdmNode document = XML.read(file, heard);
            List<Finding> expected = findings(plain, document);
            assertEquals(expected, findings(lean, document), file.toString());
            assertEquals(expected, findings(lean, document, heard), () -> file + ", by the sieve");
            all.addAll(expected);
        }
        assertFalse(all.isEmpty());
    }

    @Test
    void theSieveSaysOfDamagedDocumentsWhatTheRulesSay() throws Exception {
        Schematron rules = lean(XML.readResource(Schematron.PATH), "final");
        Random random = new Random(7);
        int compared = 0;
        for (Path file : cases()) {
            String text = Files.readString(file);
            for (int i = 0; i < 4; i++) {
                byte[] damaged = damaged(text, random).getBytes(StandardCharsets.UTF_8);
                Tree heard = new Tree();
                XdmNode document = XML.read(damaged, file.toUri().toString(), heard);
                assertEquals(findings(rules, document), findings(rules, document, heard), file + ", change " + i);
                compared++;
            }
        }
        assertTrue(compared > 100);
    }

    /** Some values of attributes are those of others, some are empty; what stands before the root is left as it is. */
    private static String damaged(String document, Random random) {
        int root = document.lastIndexOf("?>") + 1;
        return document.substring(0, root) + changed(document.substring(root), random);
    }

    private static String changed(String document, Random random) {
        List<String> values = VALUE.matcher(document)
                .results()
                .map(MatchResult::group)
                .filter(value -> !value.contains(":"))
                .toList();
        return VALUE.matcher(document)
                .replaceAll(m -> m.group().contains(":") || random.nextInt(12) > 0
                        ? Matcher.quoteReplacement(m.group())
                        : random.nextInt(4) == 0 ? "=\"\"" : values.get(random.nextInt(values.size())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<sch:rule context='b'><sch:assert test='false()'>b</sch:assert></sch:rule>",
                "<sch:rule context='b/@c'><sch:assert test='false()'>attribute</sch:assert></sch:rule>",
                "<sch:rule context='b/attribute()'><sch:assert test='false()'>attribute</sch:assert></sch:rule>",
                "<sch:rule context='text()'><sch:assert test='false()'>text</sch:assert></sch:rule>",
                "<sch:rule context='processing-instruction()'><sch:assert"
                        + " test='false()'>instruction</sch:assert></sch:rule>",
                "<sch:rule context='b | a//node()'><sch:assert test='false()'>node</sch:assert></sch:rule>",
                "<sch:rule context='/'><sch:assert test='false()'>document</sch:assert></sch:rule>",
                "<sch:rule context='b' role='info'><sch:assert test='false()'>role of a rule</sch:assert></sch:rule>",
                "<sch:rule context='b' id='ML0405'><sch:assert test='false()'>id of a rule</sch:assert></sch:rule>",
                "<sch:rule context='b[@c] | e'><sch:assert test='false()'>a way</sch:assert></sch:rule>",
                "<sch:rule context='/a | b'><sch:assert test='false()'>from the root or not</sch:assert></sch:rule>",
                "<sch:rule context='a/b[2] | f'><sch:assert test='false()'>a position</sch:assert></sch:rule>",
                "<sch:rule context='b | e | f | y | z'><sch:assert test='false()'>many names</sch:assert></sch:rule>",
                "<sch:rule context='(b | e)[not(@c = \"|\")] | f'><sch:assert"
                        + " test='false()'>signs</sch:assert></sch:rule>",
                "<sch:rule context='b[@c]'><sch:report test='true()'>first</sch:report></sch:rule><sch:rule"
                        + " context='b'><sch:report test='true()' role='warning'>second</sch:report></sch:rule>",
                "<sch:rule context='a/b | f'><sch:report test='true()'>first</sch:report></sch:rule><sch:rule"
                        + " context='e'><sch:report test='true()'>of others</sch:report></sch:rule>",
                "<sch:rule context='(b | f)'><sch:report test='true()'>first</sch:report></sch:rule><sch:rule"
                        + " context='f'><sch:report test='true()'>hidden</sch:report></sch:rule>",
            })
    void rulesOfEveryFormSayTheSame(String rules) throws Exception {
        String text = "<sch:schema xmlns:sch='http://purl.oclc.org/dsdl/schematron' queryBinding='xslt3'><sch:pattern>"
                + rules
                + "</sch:pattern><sch:pattern><sch:rule context='a'><sch:assert test='false()'>a</sch:assert>"
                + "</sch:rule></sch:pattern></sch:schema>";
        XdmNode schema = XML.read(text.getBytes(StandardCharsets.UTF_8), "rules.sch");
        Tree heard = new Tree();
        XdmNode document = XML.read(DOCUMENT.getBytes(StandardCharsets.UTF_8), "a.xml", heard);
        List<Finding> expected = findings(plain(schema, "#DEFAULT"), document);
        assertFalse(expected.size() < 2, "a rule of each pattern speaks");
        assertEquals(expected, findings(lean(schema, "#DEFAULT"), document));
        assertEquals(expected, findings(lean(schema, "#DEFAULT"), document, heard));
    }

    private static List<Path> cases() throws Exception {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/schema"))) {
            return files.filter(file -> file.toString().matches(".*/(valid|rules)/.*[.]xml"))
                    .sorted()
                    .toList();
        }
    }

    private static Schematron plain(XdmNode schema, String phase) throws Exception {
        byte[] xslt = Schematron.transpilePlainly(XML, schema, phase).toString().getBytes(StandardCharsets.UTF_8);
        return new Schematron(new Rules(XML, xslt, "malin:/plain.xsl"));
    }

    private static Schematron lean(XdmNode schema, String phase) throws Exception {
        return new Schematron(new Rules(XML, Schematron.transpile(XML, schema, phase), "malin:/lean.xsl"));
    }

    private static List<Finding> findings(Schematron rules, XdmNode document) throws Exception {
        List<Finding> findings = new ArrayList<>();
        rules.check(document, findings::add);
        return findings;
    }

    private static List<Finding> findings(Schematron rules, XdmNode document, Tree heard) throws Exception {
        List<Finding> findings = new ArrayList<>();
        rules.check(heard, () -> document, findings::add);
        return findings;
    }
}
