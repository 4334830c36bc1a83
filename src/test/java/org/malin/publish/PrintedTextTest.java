package org.malin.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malin.publish.Pages.document;
import static org.malin.publish.Pages.page;
import static org.malin.publish.Pages.value;
import static org.malin.publish.Pages.values;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.malin.publish.TaggedText.Tag;

/** What is printed is what TEI says: no word is lost, notes keep their numbers and words, everything is tagged. */
class PrintedTextTest {
    private static final Map<Path, byte[]> PDFS = new HashMap<>();

    static List<Path> documents() throws Exception {
        List<Path> all = new ArrayList<>(Printed.documents());
        all.add(Pages.SAMPLES.resolve("protocol-900.xml"));
        return all;
    }

    private static byte[] pdf(Path file) throws Exception {
        byte[] made = Printed.edition().get(name(file));
        if (made == null && !PDFS.containsKey(file)) {
            Path out = Path.of("target/printed-samples");
            PDFS.putAll(Map.of(file, Printed.make(List.of(file), out, Map.of()).get(name(file))));
        }
        return made != null ? made : PDFS.get(file);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).replace(".xml", "");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theTextIsPrintedInOrderAndWhole(Path file) throws Exception {
        printed(letters(TaggedText.of(pdf(file)).get(0).bare()), file, 0);
    }

    @Test
    void theBookHasTheTextOfEveryDocumentInOrderAndWhole() throws Exception {
        String printed = letters(
                TaggedText.of(Printed.edition().get(Printed.BOOK)).get(0).bare());
        List<Path> inOrder = Printed.documents().stream()
                .sorted(Comparator.comparing(PrintedTextTest::name))
                .collect(Collectors.toList());
        int at = 0;
        for (Path file : inOrder) {
            at = printed(printed, file, at);
        }
    }

    /** Finds all words of a document from a place on; says where they end. */
    private static int printed(String printed, Path file, int from) throws Exception {
        String kept = "//t:text//text()[not(" + Omissions.condition("print") + ")]"
                + "[not(ancestor::t:note[not(@place = 'inline')] or ancestor::t:ref[@type = 'noteref'])]";
        int at = from;
        for (String words : values(document(file), kept)) {
            int found = printed.indexOf(letters(words), at);
            assertTrue(found >= 0, "not printed: " + words + " after " + printed.substring(Math.max(0, at - 60), at));
            at = found + letters(words).length();
        }
        return at;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyNoteWithoutAMarkerIsPrintedAfterTheText(Path file) throws Exception {
        String printed = letters(TaggedText.of(pdf(file)).get(0).bare());
        for (String note : values(
                document(file),
                "//t:text//t:note[not(@place = 'inline')][not(@xml:id = //t:ref[@type = 'noteref']/@target !"
                        + " substring(., 2))]")) {
            assertTrue(printed.contains(letters(note).replaceFirst("^(\\d+)\\1", "$1")), note);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void notesHaveTheNumbersAndWordsThatTheyHaveOnThePage(Path file) throws Exception {
        List<String> printed = TaggedText.of(pdf(file)).stream()
                .filter(tag -> tag.type().equals("Note"))
                .map(tag -> letters(tag.text()))
                .collect(Collectors.toList());
        String marked = "//t:note[@xml:id = //t:ref[@type = 'noteref']/@target ! substring(., 2)]/@xml:id";
        for (String id : values(document(file), marked)) {
            String onPage = letters(value(
                    page(file, View.READING),
                    "string-join((//li | //div)[@id = '" + id
                            + "']//text()[not(ancestor::a[@role = 'doc-backlink'])])"));
            String marker = letters(value(document(file), "//t:note[@xml:id = '" + id + "']/@n"));
            assertTrue(printed.contains(marker + onPage), id + ": " + onPage + "\n" + printed);
        }
        assertEquals(
                values(document(file), "//t:text//t:ref[@type = 'noteref'][@target]/@n")
                        .size(),
                printed.size());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void headingsAreTaggedByTheirDepthAndNoLevelIsSkipped(Path file) throws Exception {
        List<Tag> headings = TaggedText.of(pdf(file)).stream()
                .filter(tag -> tag.type().matches("H\\d"))
                .collect(Collectors.toList());
        assertEquals("H1", headings.get(0).type());
        int before = 1;
        for (Tag heading : headings) {
            int level = heading.type().charAt(1) - '0';
            assertTrue(level <= before + 1, headings.toString());
            assertFalse(heading.text().isBlank());
            before = level;
        }
        for (String head : values(document(file), "//t:div/t:head[not(@type)][1]/t:label")) {
            assertTrue(headings.stream().anyMatch(h -> letters(h.text()).contains(letters(head))), head);
        }
    }

    @Test
    void aDeletionIsStruckAndToldInTheApparatus() throws Exception {
        String text = Printed.text(Printed.edition().get("protocol-063"));
        assertTrue(text.contains("to Cuba's ports]"), text);
        assertTrue(text.contains("see note 3"), text);
    }

    @Test
    void printHasNoMarksOfDoubt() throws Exception {
        for (byte[] pdf : Printed.edition().values()) {
            assertFalse(Printed.text(pdf).contains("HEAD2"));
        }
    }

    @Test
    void theBookHasTheDocumentsInTheOrderOfTheirDates() throws Exception {
        List<String> titles = TaggedText.of(Printed.edition().get(Printed.BOOK)).stream()
                .filter(tag -> tag.type().equals("H1"))
                .map(Tag::text)
                .filter(text -> text.contains("Protocol "))
                .map(text -> text.replaceAll(".*Protocol (No\\. )?(\\d+).*", "$2"))
                .collect(Collectors.toList());
        assertEquals(List.of("61", "63", "66", "66", "71"), titles);
    }

    /** In capitals, since small capitals are printed as capitals. */
    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }
}
