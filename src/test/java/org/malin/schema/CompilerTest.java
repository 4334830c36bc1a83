package org.malin.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.sf.saxon.s9api.SaxonApiException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The compilers on an ODD of two elements: what they make of it, and what they refuse. */
class CompilerTest {
    private static final Path SMALL = SchemaSource.CASES.resolve("small");

    @TempDir
    Path folder;

    private Path odd;

    @BeforeEach
    void copy() throws IOException {
        for (String name : List.of("small.odd", "commons/all.xml", "elements/hi.xml", "elements/p.xml")) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.copy(SMALL.resolve(name), folder.resolve(name));
        }
        odd = folder.resolve("small.odd");
    }

    @Test
    void elementHasTheAttributesOfItsClasses() throws Exception {
        Grammar grammar = Grammar.of(SchemaSource.grammar(odd));
        assertEquals(List.of(), grammar.faults(p("<hi rend='italic bold' n='1'>x</hi>")));
        assertFalse(grammar.faults(p("<hi n='1'>x</hi>")).isEmpty(), "a required attribute");
        assertFalse(grammar.faults(p("<hi rend='large'>x</hi>")).isEmpty(), "a closed list");
        assertFalse(grammar.faults(p("<hi rend='bold' n='11'>x</hi>")).isEmpty(), "a restricted type");
    }

    @Test
    void elementDropsWhatItDeletes() throws Exception {
        Grammar grammar = Grammar.of(SchemaSource.grammar(odd));
        String deleted = "<p xmlns='" + SchemaSource.TEI + "' rend='bold'><hi rend='bold'>x</hi></p>";
        assertFalse(grammar.faults(deleted).isEmpty());
    }

    @Test
    void elementOccursAsOftenAsAllowed() throws Exception {
        Grammar grammar = Grammar.of(SchemaSource.grammar(odd));
        String hi = "<hi rend='bold'>x</hi>";
        assertFalse(grammar.faults(p("")).isEmpty());
        assertEquals(List.of(), grammar.faults(p(hi)));
        assertEquals(List.of(), grammar.faults(p(hi + hi)));
        assertFalse(grammar.faults(p(hi + hi + hi)).isEmpty());
    }

    @Test
    void ruleStandsInItsElement() throws Exception {
        String rules = SchemaSource.rules(odd);
        assertTrue(rules.contains("context=\"tei:p\""), rules);
        assertTrue(rules.contains("id=\"SMALL1\""), rules);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
                    small.odd|include="hi p"|include="hi p q"|no spec of the included element q
                    small.odd|include="hi p"|include="p"|an element that its module does not include: hi
                    small.odd|start="p"|start="text"|no spec of the start text
                    small.odd|<moduleRef key="tei"/>|<moduleRef url="x.rng"/>|moduleRef[1]/@url
                    small.odd|<moduleRef key="tei"/>|<classRef key="att.global"/>|classRef
                    small.odd|docLang="en"|docLang="en" source="p5.xml"|@source
                    commons/all.xml|name="token" restriction|key="malin.words" restriction|dataRef[1]/@key
                    commons/all.xml|type="closed"|type="open"|valList[1]/@type
                    commons/all.xml|usage="req"|usage="rec"|attDef[2]/@usage
                    commons/all.xml|<textNode/>|<empty/>|empty[1]
                    commons/all.xml|ident="malin.data.digit"|ident="hi"|a second spec of the name hi
                    commons/all.xml|key="malin.data.digit"|key="malin.data.letter"|nothing of the name malin.data.letter
                    elements/hi.xml|key="malin.att.counted"|key="att.global"|nothing of the name att.global
                    elements/hi.xml|key="malin.words"|key="macro.paraContent"|nothing of the name macro.paraContent
                    elements/hi.xml|<macroRef key="malin.words"/>|<anyElement/>|anyElement
                    elements/hi.xml|key="malin.words"|key="malin.words" minOccurs="0" maxOccurs="1"|macroRef[1]/@minOccurs
                    elements/hi.xml|mode="replace">|mode="change">|elementSpec[1]/@mode
                    elements/hi.xml|<desc>|<altIdent>x</altIdent><desc>|altIdent
                    elements/p.xml|key="hi" minOccurs="0" maxOccurs="1"|key="hi" minOccurs="0"|elementRef[2]/@minOccurs
                    elements/p.xml|key="hi" minOccurs="0" maxOccurs="1"|key="hi" minOccurs="2" maxOccurs="3"|elementRef[2]/@minOccurs
                    elements/p.xml|<elementRef key="hi"/>|<elementRef key="q"/>|nothing of the name q
                    elements/p.xml|<elementRef key="hi"/>|<textNode/>|textNode
                    elements/p.xml|<sequence>|<sequence><sequence><elementRef key="hi"/></sequence>|sequence[1]/sequence[1]
                    commons/all.xml|<datatype minOccurs="1" maxOccurs="unbounded">|<datatype maxOccurs="unbounded">|datatype[1]/@maxOccurs
                    commons/all.xml|<dataRef key="malin.data.digit"/>|<dataRef key="malin.data.digit" restriction="1"/>|dataRef[1]/@key
                    commons/all.xml|key="malin.data.digit"|key="teidata.word"|nothing of the name teidata.word
                    elements/p.xml|<sequence>|<sequence preserveOrder="true">|@preserveOrder
                    elements/p.xml|scheme="schematron"|scheme="isoschematron"|constraintSpec[1]/@scheme
                    elements/p.xml|sch:assert|sch:pattern|pattern
                    elements/p.xml|role="error"|role="fatal"|@role
                    """)
    void strangeConstructIsRefused(String file, String known, String strange, String place) throws IOException {
        refused(file, known, strange, place);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
                    small.odd|<moduleRef key="tei"/>|<moduleRef key="tei"/><moduleRef key="drama"/>|a module without include at FILE /TEI[1]/text[1]/body[1]/schemaSpec[1]/moduleRef[2]
                    small.odd|<moduleRef key="tei"/>|<moduleRef key="tei" include="p"/>|an include of the module tei
                    small.odd| start="p"||no attribute start at FILE /TEI[1]/text[1]/body[1]/schemaSpec[1]
                    elements/hi.xml|module="core" mode="replace">|module="core">|no attribute mode at FILE /specGrp[1]/elementSpec[1]
                    elements/hi.xml|</content>|</content><content><empty/></content>|a second content at FILE /specGrp[1]/elementSpec[1]/content[2]
                    elements/hi.xml|</classes>|</classes><desc>Late.</desc>|desc after classes at FILE /specGrp[1]/elementSpec[1]/desc[2]
                    elements/hi.xml|</content>|</content><attList><attDef ident="n" mode="delete"/></attList><constraintSpec ident="X" scheme="schematron"/>|constraintSpec after attList
                    elements/hi.xml|</content>|</content><remarks><p>Rare.</p></remarks><exemplum/>|exemplum after remarks
                    elements/hi.xml|<macroRef key="malin.words"/>||not one construct in a content at FILE /specGrp[1]/elementSpec[1]/content[1]
                    elements/hi.xml|<macroRef key="malin.words"/>|<macroRef key="malin.words"/><elementRef key="p"/>|not one construct in a content
                    elements/hi.xml|</content>|</content><exemplum><hi rend="bold">x</hi></exemplum>|an example without egXML at FILE /specGrp[1]/elementSpec[1]/exemplum[1]
                    elements/hi.xml|</content>|</content><exemplum><e:egXML xmlns:e="http://www.tei-c.org/ns/Examples"><e:hi rend="bold"><p/></e:hi></e:egXML></exemplum>|an example in another namespace at FILE /specGrp[1]/elementSpec[1]/exemplum[1]/egXML[1]/hi[1]/p[1]
                    commons/all.xml|ident="malin.data.digit"|ident="digit"|a name without full stop: digit at FILE /specGrp[1]/dataSpec[1]
                    commons/all.xml|ident="malin.words"|ident="macro.words"|a name that begins like one of TEI: macro.words at FILE /specGrp[1]/macroSpec[1]
                    commons/all.xml|ident="malin.att.counted"|ident="typed.counted"|a name that begins like one of TEI: typed.counted
                    commons/all.xml|ident="malin.words" mode="add" module="malin"|ident="malin.words" mode="add" module="core"|a module that is not ours: core
                    commons/all.xml| type="atts"||no attribute type at FILE /specGrp[1]/classSpec[1]
                    commons/all.xml|<textNode/>|<elementRef key="p"/><textNode/>|text that does not come first at FILE /specGrp[1]/macroSpec[1]/content[1]/alternate[1]/textNode[1]
                    commons/all.xml|<alternate minOccurs="0"|<alternate minOccurs="1"|mixed content that must not be empty
                    commons/all.xml|<dataRef key="malin.data.digit"/>|<dataRef/>|a data type with both name and key, or neither at FILE /specGrp[1]/classSpec[1]/attList[1]/attDef[1]/datatype[1]/dataRef[1]
                    commons/all.xml|<dataRef key="malin.data.digit"/>|<dataRef name="token"/><dataRef name="ID"/>|not one data type
                    commons/all.xml|<dataRef name="token"/>|<dataRef name="token" restriction="x"/>|a list of values beside a data type of its own at FILE /specGrp[1]/classSpec[1]/attList[1]/attDef[2]
                    commons/all.xml|<valList type="closed">|<valList type="closed"/><valList type="closed">|a second valList
                    commons/all.xml|</classSpec>|<constraintSpec ident="X" scheme="schematron"/></classSpec>|a rule outside of element and attribute
                    elements/p.xml|<desc>A paragraph has a number.</desc>||a rule without desc and constraint at FILE /specGrp[1]/elementSpec[1]/constraintSpec[1]
                    elements/p.xml| scheme="schematron"||no attribute scheme at FILE /specGrp[1]/elementSpec[1]/constraintSpec[1]
                    elements/p.xml| role="error"||no attribute role at FILE /specGrp[1]/elementSpec[1]/constraintSpec[1]/constraint[1]/assert[1]
                    elements/p.xml|<constraint>|<constraint><sch:rule context="tei:p"><sch:assert test="1" role="info">x</sch:assert></sch:rule>|assertions beside a rule with context
                    elements/p.xml|<constraint>|<constraint/><constraint>|a second constraint
                    """)
    void anotherFormIsRefusedWithFileAndPath(String file, String known, String other, String reason)
            throws IOException {
        String uri = folder.resolve(file).toUri().toString().replace("file:///", "file:/");
        refused(file, known, other == null ? "" : other, reason.replace("FILE", uri));
    }

    private void refused(String file, String known, String strange, String place) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertTrue(text.contains(known), () -> known + " is not in " + file);
        Files.writeString(path, text.replace(known, strange));
        for (Compilation compilation : List.<Compilation>of(SchemaSource::grammar, SchemaSource::rules)) {
            String message = assertThrows(SaxonApiException.class, () -> compilation.of(odd))
                    .getMessage();
            assertTrue(contains(message, place), message);
        }
    }

    /** Paths in messages name the namespace of each element; the expected ones do not. */
    private static boolean contains(String message, String place) {
        return message.replaceAll("Q\\{[^}]*}", "").contains(place);
    }

    private interface Compilation {
        String of(Path odd) throws SaxonApiException;
    }

    @Test
    void messageNamesTheFile() throws IOException {
        Path path = folder.resolve("elements/hi.xml");
        Files.writeString(path, Files.readString(path).replace("<macroRef key=\"malin.words\"/>", "<anyElement/>"));
        String message = assertThrows(SaxonApiException.class, () -> SchemaSource.grammar(odd))
                .getMessage();
        assertTrue(message.contains("elements/hi.xml"), message);
    }

    private static String p(String content) {
        return "<p xmlns='" + SchemaSource.TEI + "'>" + content + "</p>";
    }
}
