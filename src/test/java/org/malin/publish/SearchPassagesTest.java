package org.malin.publish;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.malin.generate.Encoded;

/** Every word of a text is in one passage of the search, in the words of each view, and in no other. */
class SearchPassagesTest {
    private static final int FEW = 25;
    private static final int MANY = 400;
    private static final String PASSAGES = "xslt/passes/80-passages.xsl";
    private static final String OF_TEXT = "//*:passage[not(@kind = 'about')]";
    private static final String MARKER = "[not(ancestor::t:ref[@type = 'noteref'])]";

    @Test
    void everyWordOfADocumentIsInAPassage() throws Exception {
        List<Executable> checks = new ArrayList<>();
        for (Path file : Pages.documents()) {
            checks.addAll(checks(file.toString(), Pages.document(file), Pages.parameters(file)));
        }
        assertAll(checks);
    }

    @Test
    @Tag("thorough")
    void everyWordOfACaseIsInAPassage() throws Exception {
        checkAll(Encoded.cases());
    }

    @Test
    void everyWordOfARandomProtocolIsInAPassage() throws Exception {
        checkAll(Encoded.random(FEW));
    }

    @Test
    @Tag("thorough")
    void everyWordOfManyRandomProtocolsIsInAPassage() throws Exception {
        checkAll(Encoded.random(MANY));
    }

    private static void checkAll(List<Encoded> documents) throws Exception {
        Map<String, XdmValue> parameters = Pages.parameters(Path.of("tei"));
        List<Executable> checks = new ArrayList<>();
        for (Encoded document : documents) {
            checks.addAll(checks(document.name(), Pages.parsed(document.tei()), parameters));
        }
        assertAll(checks);
    }

    private static List<Executable> checks(String name, XdmNode tei, Map<String, XdmValue> parameters)
            throws Exception {
        XdmNode passages = passages(tei, parameters);
        return List.of(
                () -> assertEquals(
                        words(tei, "reading", "[not(ancestor::t:del)]"), letters(passages, OF_TEXT + "/*:read"), name),
                () -> assertEquals(
                        words(tei, "diplomatic", ""),
                        letters(passages, OF_TEXT + "/(*:printed, *:read)[1]"),
                        name + ", diplomatic"));
    }

    private static XdmNode passages(XdmNode tei, Map<String, XdmValue> parameters) throws Exception {
        XdmNode passed = Pages.passed(tei, parameters, Pages::refuse);
        return Pages.stylesheet(PASSAGES).tree(passed, parameters, Pages::refuse);
    }

    private static String words(XdmNode tei, String view, String condition) throws Exception {
        return letters(tei, "//t:text//text()[not(" + Omissions.condition(view) + ")]" + MARKER + condition);
    }

    private static String letters(XdmNode of, String xpath) throws Exception {
        return Pages.value(of, xpath).replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
    }

    @Test
    void aPassageKnowsItsViewsSpeakersAndPersons() throws Exception {
        Path file = Pages.SAMPLES.resolve("protocol-900.xml");
        XdmNode passages = passages(Pages.document(file), Pages.parameters(file));
        assertEquals("1", Pages.value(passages, "string(count(//*:passage[@kind = 'about'][1]))"));
        List<String> withoutDeletions = Pages.values(passages, "//*:passage[*:printed]/(*:read || ' / ' || *:printed)");
        assertEquals(
                List.of(), withoutDeletions.stream().filter(String::isBlank).toList());
        assertEquals("true", Pages.value(passages, "string(exists(//*:passage[@who][@speaker]))"));
        assertEquals("true", Pages.value(passages, "string(exists(//*:passage[@kind = 'note']))"));
        assertEquals("true", Pages.value(passages, "string(every $p in //*:passage satisfies $p/@anchor ne '')"));
    }
}
