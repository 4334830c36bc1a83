package org.malin.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.malin.finding.Finding;
import org.malin.finding.Rule;

/** Pages: their size, their notes, their indexes, and the characters that no font has. */
class PrintedPagesTest {
    private static final Path SAMPLE = Path.of("tei/protocol-071.xml");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"a4, 210, 297", "letter, 215.9, 279.4", "book, 155, 235"})
    void thePageHasTheSizeThatIsAskedFor(String paper, float width, float height) throws Exception {
        byte[] pdf = Printed.make(List.of(SAMPLE), folder, Map.of("paper", paper, "variant", "print"))
                .get("protocol-071");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDRectangle page = document.getPage(0).getMediaBox();
            assertEquals(width, page.getWidth() * 25.4 / 72, 0.1);
            assertEquals(height, page.getHeight() * 25.4 / 72, 0.1);
        }
    }

    @Test
    void aDocumentIsSetForA4AndTheBookInItsOwnSize() throws Exception {
        for (Map.Entry<String, byte[]> made : Printed.edition().entrySet()) {
            try (PDDocument document = Loader.loadPDF(made.getValue())) {
                float width = document.getPage(0).getMediaBox().getWidth() * 25.4f / 72;
                assertEquals(made.getKey().equals(Printed.BOOK) ? 155 : 210, width, 0.1);
            }
        }
    }

    @Test
    void aCharacterThatNoFontHasIsAnErrorThatNamesItAndThePassage() throws Exception {
        Path file = with("strengthen its army", "strengthen its 紅 army");
        List<Finding> findings = Printed.print(List.of(file), folder.resolve("out"), Map.of()).stream()
                .filter(f -> f.rule() == Rule.NO_GLYPH)
                .collect(Collectors.toList());
        assertFalse(findings.isEmpty());
        Finding first = findings.get(0);
        assertTrue(first.isError());
        assertTrue(first.found().contains("U+7D05"), first.found());
        assertTrue(first.found().contains("protocol-071.s1.i1."), first.found());
        String line = Files.readAllLines(file).get(first.place().line() - 1);
        assertTrue(line.contains("紅"), line);
    }

    @Test
    void cyrillicAndSignsOfTransliterationHaveForms() throws Exception {
        Path file = with("strengthen its army", "Помощь Кубе: ѣ, ѳ, ï, ė, ʹ, ʺ, š, ž, č, ǎ, i͡u, ⟨⟩");
        assertEquals(List.of(), Printed.print(List.of(file), folder.resolve("out"), Map.of()));
    }

    @Test
    void aLongNoteGoesOnAtTheFootOfTheNextPages() throws Exception {
        String words = "A sentence of a note that is too long for one page. ".repeat(160);
        Path file = with("The line breaks off here unfinished.", "FIRST " + words + " LAST");
        byte[] pdf =
                Printed.make(List.of(file), folder.resolve("out"), Map.of()).get("protocol-071");
        List<String> pages = Printed.pages(pdf);
        int first = page(pages, "FIRST");
        int last = page(pages, "LAST");
        assertTrue(last > first, first + " to " + last);
        assertTrue(pages.get(first + 1).contains("too long for one page"));
    }

    @Test
    void theIndexNamesThePagesOnWhichASurnameStands() throws Exception {
        List<String> pages = Printed.pages(Printed.edition().get(Printed.BOOK));
        int chapters = page(pages, "Union Presidium Protocol 61\nDate");
        Matcher entry =
                Pattern.compile("(Dobrynin, Anatoly[^\\n,]*), ([\\d–, ]+)").matcher(String.join("", pages));
        assertTrue(entry.find(), "no entry of Dobrynin");
        int number = Integer.parseInt(entry.group(2).replaceAll("[^\\d].*", ""));
        assertTrue(pages.get(chapters + number - 1).contains("Dobrynin"), pages.get(chapters + number - 1));
    }

    @Test
    void theFrontOfTheBookStandsFirstWithNumbersOfItsOwn() throws Exception {
        byte[] pdf = Printed.edition().get(Printed.BOOK);
        List<String> pages = Printed.pages(pdf);
        int contents = page(pages, "Contents\n");
        int chapters = page(pages, "Union Presidium Protocol 61\nDate");
        assertTrue(pages.get(0).startsWith("Protocols of the Presidium"), pages.get(0));
        assertTrue(contents < chapters);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String[] labels = document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
            assertEquals(List.of("i", "ii", "iii"), List.of(labels).subList(0, 3));
            assertEquals("1", labels[chapters]);
            assertEquals(String.valueOf(pages.size() - chapters), labels[pages.size() - 1]);
            assertTrue(pages.get(pages.size() - 1).contains("Indexes"), "a blank page at the end");
        }
    }

    @Test
    void theContentsOfTheBookNameThePagesOfDocumentsAndIndexes() throws Exception {
        List<String> pages = Printed.pages(Printed.edition().get(Printed.BOOK));
        int chapters = page(pages, "Union Presidium Protocol 61\nDate");
        Matcher line = Pattern.compile("(Index of \\w+)[. ]+(\\d+)").matcher(pages.get(page(pages, "Contents\n")));
        int lines = 0;
        for (; line.find(); lines++) {
            String printed = pages.get(chapters + Integer.parseInt(line.group(2)) - 1);
            assertTrue(printed.contains(line.group(1)), printed);
        }
        assertEquals(3, lines);
    }

    @Test
    void theTagsOfTheBookBeginWithItsTitle() throws Exception {
        List<TaggedText.Tag> headings = TaggedText.of(Printed.edition().get(Printed.BOOK)).stream()
                .filter(tag -> tag.type().equals("H1"))
                .collect(Collectors.toList());
        assertTrue(headings.get(0).text().startsWith("Protocols of the Presidium"), headings.toString());
        assertEquals("Contents", headings.get(1).text().strip());
        assertTrue(headings.get(headings.size() - 1).text().startsWith("Index"), headings.toString());
    }

    @Test
    void inTheVariantForThePressPartsBeginOnRightHandPages() throws Exception {
        Map<String, byte[]> made = Printed.make(Printed.documents(), folder, Map.of("variant", "print"));
        List<String> pages = Printed.pages(made.get(Printed.BOOK));
        for (String part : List.of(
                "Contents\n", "Union Presidium Protocol 61\nDate", "About the documents\nProtocol", "persons\nAl")) {
            int page = page(pages, part);
            assertEquals(0, page % 2, part + " on page " + (page + 1));
        }
        try (PDDocument document = Loader.loadPDF(made.get(Printed.BOOK))) {
            String[] labels = document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
            int chapters = page(pages, "Union Presidium Protocol 61\nDate");
            for (int i = chapters; i < pages.size(); i++) {
                assertEquals(String.valueOf(i - chapters + 1), labels[i]);
            }
        }
    }

    @Test
    void wordsThatAreLetterspacedKeepTheirDistanceFromTheNext() throws Exception {
        Path file = with("strengthen its army", "A <hi rend=\"letterspaced\">spaced</hi> words");
        List<TextPosition> letters = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                if (!letter.getUnicode().isBlank()) {
                    letters.add(letter);
                }
            }
        };
        try (PDDocument document = Loader.loadPDF(
                Printed.make(List.of(file), folder.resolve("out"), Map.of()).get("protocol-071"))) {
            stripper.getText(document);
        }
        String text = letters.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
        TextPosition last = letters.get(text.indexOf("spacedwords") + "space".length());
        TextPosition next = letters.get(text.indexOf("spacedwords") + "spaced".length());
        assertEquals("d", last.getUnicode());
        assertTrue(next.getXDirAdj() > last.getXDirAdj() + last.getWidthDirAdj() + 1, last + " " + next);
    }

    @Test
    void theContentsNameTheBodyOnceAndTheItemsOfEachDocument() throws Exception {
        List<String> pages = Printed.pages(Printed.edition().get(Printed.BOOK));
        String contents = pages.get(page(pages, "Contents\n"));
        String body = "Central Committee of the Communist Party of the Soviet Union Presidium";
        assertEquals(contents.indexOf(body), contents.lastIndexOf(body), contents);
        assertTrue(contents.indexOf(body) < contents.indexOf("Protocol 61, October 25, 1962"), contents);
        assertTrue(contents.contains("On the response to Kennedy"), contents);
    }

    @Test
    void theImprintSaysEachThingOnce() throws Exception {
        String imprint =
                Printed.pages(Printed.edition().get(Printed.BOOK)).get(1).replaceAll("\\s+", " ");
        for (String words : List.of("Malin Edition", "Creative Commons", "automatic encoding, to be reviewed: Malin")) {
            assertTrue(imprint.contains(words), imprint);
            assertEquals(imprint.indexOf(words), imprint.lastIndexOf(words), imprint);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Minutes of a meeting|Minutes of a meeting",
                "Record of the third meeting of the committee on trade and navigation, with its annexes and lists"
                        + "|Record of the third meeting of the committee on trade and navigation",
                "Record of the third meeting of the committee on the trade and navigation of the free ports of the sea"
                        + "|Record of the third meeting of the committee on the trade…"
            })
    void aRunningHeadIsCutWhereAPhraseOrAWordEnds(String title, String head) throws Exception {
        Path file = with(
                "<title type=\"main\">Central Committee of the Communist Party of the Soviet Union Presidium"
                        + " Protocol 71</title>",
                "<title type=\"main\">" + title + "</title>");
        Files.writeString(file, Files.readString(file).replaceFirst("(<meeting [^>]*) n=\"71\"", "$1"));
        List<String> pages = Printed.pages(
                Printed.make(List.of(file), folder.resolve("out"), Map.of()).get("protocol-071"));
        assertTrue(pages.get(1).startsWith(head + " "), pages.get(1));
    }

    @Test
    void whatIsLongerThanAPageIsDividedAndNothingIsCutOff() throws Exception {
        String heads =
                "<div type=\"item\"><head>" + "A heading that is a whole paragraph. ".repeat(12) + "</head></div>";
        Path file = with(
                "</body>",
                heads.repeat(20) + "<div type=\"item\"><head>End</head><p>"
                        + "Rechtsschutzversicherungsgesellschaften".repeat(5) + "</p></div></body>");
        assertEquals(List.of(), Printed.print(List.of(file), folder.resolve("out"), Map.of()));
    }

    @Test
    void inTheVariantForThePressLeftPagesMirrorRightOnes() throws Exception {
        byte[] pdf = Printed.make(List.of(SAMPLE), folder, Map.of("variant", "print"))
                .get("protocol-071");
        assertEquals(2 * MARGINS, left(pdf, 1) + left(pdf, 2), 1);
        assertTrue(left(pdf, 2) > left(pdf, 1) + 20);
        List<String> pages = Printed.pages(pdf);
        assertTrue(pages.get(1).startsWith("December 3, 1962"), pages.get(1));
        assertTrue(pages.get(2).startsWith("Protocol 71"), pages.get(2));
    }

    /** Half of what the inner and the outer margin of A4 are together, in points. */
    private static final double MARGINS = (31 + 41) / 2.0 / 25.4 * 72;

    /** Where the text of a page begins. */
    private static float left(byte[] pdf, int page) throws Exception {
        float[] least = {Float.MAX_VALUE};
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                least[0] = Math.min(least[0], letter.getXDirAdj());
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            stripper.getText(document);
        }
        return least[0];
    }

    private static int page(List<String> pages, String words) {
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).contains(words)) {
                return i;
            }
        }
        throw new AssertionError("on no page: " + words);
    }

    /** The sample with some words in the place of others. */
    private Path with(String words, String others) throws Exception {
        String text = Files.readString(SAMPLE);
        assertTrue(text.contains(words), words);
        return Files.writeString(folder.resolve("protocol-071.xml"), text.replace(words, others));
    }
}
