package org.malin.fidelity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.malin.Docx;
import org.malin.authority.Authority;
import org.malin.conventions.Conventions;
import org.malin.conventions.WordList;
import org.malin.encode.Encoded;
import org.malin.encode.Sample;
import org.malin.encode.TeiEncoder;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.malin.parse.ProtocolParser;
import org.malin.source.Claim;
import org.malin.source.SourceReader;
import org.malin.source.SourceText;

/** Whatever is changed in a source map, in the TEI or in what the editor is told, a proof notices it. */
class MutationTest {

    /** Documents with labels, furniture, words printed twice, tags that stand for words. */
    enum Example {
        SEED {
            @Override
            SourceText source() throws Exception {
                Path seed = Path.of("seeds/003_222d532a5ae0bba1.txt");
                return SourceReader.read("seed.txt", Files.readAllBytes(seed), null);
            }
        },
        PAGE {
            @Override
            SourceText source() throws Exception {
                String page =
                        "<!DOCTYPE html><html><head><title>Site &amp; page</title></head><body><nav>Home About</nav>"
                                + "<main><h1>Protocol No. 7</h1><p>Present: Smith, Jones.</p><ol><li>On grain</li></ol>"
                                + "<p>Smith: We agree<sup><a href=\"#fn1\" id=\"r1\">1</a></sup>.</p>"
                                + "<p id=\"fn1\">1 A note. <a href=\"#r1\">back</a></p></main><footer>Imprint</footer></body></html>";
                return SourceReader.read("page.html", page.getBytes(StandardCharsets.UTF_8), null);
            }
        },
        WORD {
            @Override
            SourceText source() throws Exception {
                String p = "<w:p><w:r>%s</w:r></w:p>";
                byte[] bytes = Docx.body(String.format(p, Docx.text("Protocol No. 7"))
                                + String.format(p, Docx.text("Present: Smith, Jones."))
                                + "<w:p><w:r>" + Docx.text("Smith: We agree")
                                + "<w:footnoteReference w:id=\"1\"/></w:r>"
                                + "<w:moveFrom><w:r>" + Docx.text("moved") + "</w:r></w:moveFrom><w:moveTo><w:r>"
                                + Docx.text(" moved") + "</w:r></w:moveTo></w:p>")
                        .with(
                                "footnotes",
                                "<w:footnote w:id=\"1\">" + String.format(p, Docx.text("A note.")) + "</w:footnote>")
                        .with("header1", String.format(p, Docx.text("Running head")))
                        .bytes();
                return SourceReader.read("word.docx", bytes, null);
            }
        };

        abstract SourceText source() throws Exception;
    }

    private record Made(SourceText source, SourceMap map, String xml, List<Finding> findings) {
        static Made of(Example example) throws Exception {
            SourceText source = example.source();
            ProtocolParser.Parsed parsed = ProtocolParser.parse(source, Conventions.builtIn(), Authority.EMPTY);
            Encoded encoded = TeiEncoder.encode(parsed.document(), "text-a", Sample.SETTINGS);
            return new Made(source, SourceMap.of(source, encoded.claims()), encoded.xml(), parsed.findings());
        }

        List<Finding> check() {
            Pattern labels = label();
            Pattern furniture =
                    Pattern.compile("(?i)(?:" + Conventions.builtIn().alternation(WordList.BOILERPLATE) + ").*");
            return Proofs.check(
                    source, map, xml, new Told(findings, labels.asMatchPredicate(), furniture.asMatchPredicate()));
        }

        private static Pattern label() {
            WordList[] lists = java.util.Arrays.stream(WordList.values())
                    .filter(list -> list.name().endsWith("_LABEL"))
                    .toArray(WordList[]::new);
            return Pattern.compile("(?:" + Conventions.builtIn().alternation(lists) + ")\\s*:?");
        }

        Made with(List<SourceMap.Entry> entries) {
            return new Made(source, new SourceMap(map.source(), entries), xml, findings);
        }

        Made withXml(String changed) {
            return new Made(source, map, changed, findings);
        }

        String words(SourceMap.Entry entry) {
            String text = source.text();
            int from = text.offsetByCodePoints(0, entry.start());
            return text.substring(from, text.offsetByCodePoints(from, entry.end() - entry.start()));
        }

        boolean hasWords(SourceMap.Entry entry) {
            return words(entry).codePoints().anyMatch(Character::isLetterOrDigit);
        }
    }

    private static final Set<Claim.Kind> WORDS =
            Set.of(Claim.Kind.TEXT, Claim.Kind.MARKER, Claim.Kind.LABEL, Claim.Kind.BOILERPLATE, Claim.Kind.DUPLICATE);

    @ParameterizedTest
    @EnumSource
    void theExampleIsProved(Example example) throws Exception {
        assertEquals(List.of(), Made.of(example).check());
    }

    /** One class for another: words for layout, text for furniture, furniture for text. */
    @ParameterizedTest
    @EnumSource
    void noStretchCanHaveAnotherClass(Example example) throws Exception {
        Made made = Made.of(example);
        List<String> unnoticed = new ArrayList<>();
        for (int i = 0; i < made.map().entries().size(); i++) {
            SourceMap.Entry entry = made.map().entries().get(i);
            if (!WORDS.contains(entry.kind())
                    || !made.hasWords(entry)
                    || !entry.reads().isEmpty()) {
                continue;
            }
            for (Claim.Kind other : others(entry.kind())) {
                List<SourceMap.Entry> entries = new ArrayList<>(made.map().entries());
                entries.set(i, new SourceMap.Entry(entry.start(), entry.end(), other, entry.target()));
                if (made.with(entries).check().isEmpty()) {
                    unnoticed.add("\"" + made.words(entry) + "\" " + entry.kind() + " as " + other);
                }
            }
        }
        assertEquals(List.of(), unnoticed);
    }

    /** Text and markers are both words of the text, which the proofs need not tell apart. */
    private static List<Claim.Kind> others(Claim.Kind kind) {
        return java.util.Arrays.stream(Claim.Kind.values())
                .filter(other -> other != kind && other != Claim.Kind.HEADER)
                .filter(other -> kind != Claim.Kind.TEXT || other != Claim.Kind.MARKER)
                .filter(other -> kind != Claim.Kind.MARKER || other != Claim.Kind.TEXT)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void noStretchCanBeMissingOrStandTwice(Example example) throws Exception {
        Made made = Made.of(example);
        for (int i = 0; i < made.map().entries().size(); i++) {
            List<SourceMap.Entry> less = new ArrayList<>(made.map().entries());
            SourceMap.Entry gone = less.remove(i);
            assertFalse(made.with(less).check().isEmpty(), () -> "without " + made.words(gone));
            List<SourceMap.Entry> more = new ArrayList<>(made.map().entries());
            more.add(i, gone);
            assertFalse(made.with(more).check().isEmpty(), () -> "twice " + made.words(gone));
        }
    }

    @ParameterizedTest
    @EnumSource
    void noReadingOfATagCanBeAnother(Example example) throws Exception {
        Made made = Made.of(example);
        for (int i = 0; i < made.map().entries().size(); i++) {
            SourceMap.Entry entry = made.map().entries().get(i);
            if (entry.reads().isBlank()) {
                continue;
            }
            for (String other : new String[] {"", "9" + entry.reads()}) {
                List<SourceMap.Entry> entries = new ArrayList<>(made.map().entries());
                entries.set(i, new SourceMap.Entry(entry.start(), entry.end(), entry.kind(), entry.target(), other));
                assertFalse(made.with(entries).check().isEmpty(), () -> entry.reads() + " as " + other);
            }
        }
    }

    /** Words that the converter adds for the reader. */
    private static final Pattern OURS = Pattern.compile("<(?:desc|corr|expan)\\b");

    @ParameterizedTest
    @EnumSource
    void noWordOfTheTextCanBeMissingDoubledOrChanged(Example example) throws Exception {
        Made made = Made.of(example);
        int body = made.xml().indexOf("<text>");
        int end = made.xml().indexOf("</text>");
        Matcher word = Pattern.compile(">[^<>]*?(\\p{L}{3,})[^<>]*<").matcher(made.xml());
        List<String> unnoticed = new ArrayList<>();
        int count = 0;
        for (boolean found = word.find(body); found; found = word.find()) {
            if (word.start() > end) {
                break;
            }
            if (OURS.matcher(made.xml().substring(made.xml().lastIndexOf('<', word.start()), word.start()))
                    .lookingAt()) {
                continue;
            }
            count++;
            for (String other : new String[] {"", word.group(1) + " " + word.group(1), word.group(1) + "x"}) {
                String changed = made.xml().substring(0, word.start(1))
                        + other
                        + made.xml().substring(word.end(1));
                if (made.withXml(changed).check().isEmpty()) {
                    unnoticed.add(word.group(1) + " as \"" + other + "\"");
                }
            }
        }
        assertTrue(count > 4, "words: " + count);
        assertEquals(List.of(), unnoticed);
    }

    @ParameterizedTest
    @EnumSource
    void noFurnitureCanGoUntold(Example example) throws Exception {
        Made made = Made.of(example);
        List<Finding> told = made.findings().stream()
                .filter(finding -> finding.rule() == Rule.BOILERPLATE_LEFT_OUT)
                .collect(Collectors.toList());
        for (Finding finding : told) {
            List<Finding> less = new ArrayList<>(made.findings());
            less.remove(finding);
            Made untold = new Made(made.source(), made.map(), made.xml(), less);
            assertEquals(
                    List.of(Rule.PROOF_WORDS),
                    untold.check().stream().map(Finding::rule).toList());
        }
        assertTrue(example == Example.SEED || !told.isEmpty());
    }
}
