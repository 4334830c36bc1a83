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
                    elements/p.xml|<sequence>|<sequence preserveOrder="true">|@preserveOrder
                    elements/p.xml|scheme="schematron"|scheme="isoschematron"|constraintSpec[1]/@scheme
                    elements/p.xml|sch:assert|sch:pattern|pattern
                    elements/p.xml|role="error"|role="fatal"|@role
                    """)
    void strangeConstructIsRefused(String file, String known, String strange, String place) throws IOException {
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
