package org.malin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malin.finding.Finding;
import org.malin.finding.Rule;

class EditionTest {
    private static final PublishOptions ALL = PublishOptions.everythingBut(List.of("pdf"));
    private static final Path SEEDS = Path.of("seeds");
    private static final String ONE = "002_a4ef60272ab82ae0.txt";
    private static final String TWO = "003_222d532a5ae0bba1.txt";

    @TempDir
    Path folder;

    private Path home;
    private Path tei;

    @BeforeEach
    void makeEdition() throws IOException {
        home = folder.resolve("edition");
        tei = home.resolve("tei");
        assertEquals(List.of(), Edition.init(home).findings());
        Files.copy(SEEDS.resolve(ONE), home.resolve("seeds").resolve(ONE));
    }

    @Test
    void aSecondInitIsRefused() {
        Outcome outcome = Edition.init(home);
        assertTrue(outcome.stopped());
    }

    @Test
    void whatIsEncodedTwiceIsNotTouched() throws Exception {
        Path file = encodeSeed();
        FileTime then = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(file, then);
        Outcome outcome = encode(EncodeOptions.DEFAULT);
        assertEquals(List.of(), outcome.written());
        assertEquals(then, Files.getLastModifiedTime(file));
    }

    @Test
    void theEditionIncludesEachDocumentOnce() throws Exception {
        Path file = encodeSeed();
        encode(EncodeOptions.DEFAULT);
        String edition = Files.readString(tei.resolve("edition.xml"));
        assertEquals(2, edition.split("<xi:include href=\"" + file.getFileName() + "\"/>", -1).length);
    }

    @Test
    void aFileThatAnEditorChangedIsKept() throws Exception {
        Path file = encodeSeed();
        String edited = Files.readString(file).replace("<body>", "<body><!-- seen -->");
        Files.writeString(file, edited);
        Outcome outcome = encode(EncodeOptions.DEFAULT);
        assertTrue(rules(outcome).contains(Rule.HAND_EDITED));
        assertFalse(outcome.stopped());
        assertEquals(edited, Files.readString(file));
    }

    @Test
    void ofAnEditedFileAChangedSourceIsTold() throws Exception {
        Path file = encodeSeed();
        Files.writeString(file, Files.readString(file).replace("<body>", "<body><!-- seen -->"));
        assertFalse(edited(encode(EncodeOptions.DEFAULT)).found().contains("source has changed"));
        Path source = home.resolve("seeds").resolve(ONE);
        Files.writeString(source, Files.readString(source).replace("Armageddon", "Armagedon"));
        Finding told = edited(encode(EncodeOptions.DEFAULT));
        assertTrue(told.found().contains("its source has changed since"), told.toString());
        assertTrue(told.advice().contains("malin check") && told.advice().contains("--force"), told.toString());
    }

    @Test
    void ofAnEditedFileThatIsNoXmlNoChangedSourceIsTold() throws Exception {
        Path file = encodeSeed();
        Files.writeString(file, Files.readString(file).replace("<body>", "<body><"));
        assertFalse(edited(encode(EncodeOptions.DEFAULT)).found().contains("source has changed"));
    }

    private static Finding edited(Outcome outcome) {
        return outcome.findings().stream()
                .filter(finding -> finding.rule() == Rule.HAND_EDITED)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void forceReplacesAnEditedFileAndKeepsABackup() throws Exception {
        Path file = encodeSeed();
        String made = Files.readString(file);
        String edited = made.replace("<body>", "<body><!-- seen -->");
        Files.writeString(file, edited);
        Outcome outcome = encode(new EncodeOptions(null, true, null));
        assertFalse(rules(outcome).contains(Rule.HAND_EDITED));
        assertEquals(made, Files.readString(file));
        assertEquals(edited, Files.readString(tei.resolve(file.getFileName() + ".bak")));
    }

    @Test
    void aFileThatTheToolMadeFromAnOlderSourceIsReplaced() throws Exception {
        Path file = encodeSeed();
        Path source = home.resolve("seeds").resolve(ONE);
        Files.writeString(source, Files.readString(source).replace("Armageddon", "Armagedon"));
        Outcome outcome = encode(EncodeOptions.DEFAULT);
        assertFalse(rules(outcome).contains(Rule.HAND_EDITED));
        assertTrue(Files.readString(file).contains("Armagedon"));
    }

    @Test
    void unreadableSourcesAreToldAndTheOthersAreEncoded() throws Exception {
        Path seeds = home.resolve("seeds");
        Files.writeString(seeds.resolve("a-empty.txt"), "");
        Files.write(seeds.resolve("b-binary.txt"), new byte[] {'P', 'K', 3, 4, 0, 0, 0, 1, 2, 3});
        Outcome outcome = encode(EncodeOptions.DEFAULT);
        assertTrue(outcome.stopped());
        assertEquals(1, findings(outcome, "a-empty.txt").size());
        assertEquals(1, findings(outcome, "b-binary.txt").size());
        assertEquals(1, documents(tei).size());
    }

    @Test
    void textThatIsNotInTheGivenEncodingIsOneFinding() throws Exception {
        Path source = home.resolve("seeds/c.txt");
        Files.write(source, "Gr\u00fc\u00dfe".getBytes(StandardCharsets.ISO_8859_1));
        Outcome outcome = Edition.at(home)
                .orElseThrow()
                .encode(List.of(source), tei, new EncodeOptions(StandardCharsets.UTF_8, false, null));
        assertEquals(List.of(Rule.NOT_TEXT), rules(outcome));
        assertTrue(outcome.stopped());
    }

    @Test
    void outsideAnEditionTheOutputBecomesASmallOneThatIsValidWhereItLies() throws Exception {
        Path out = folder.resolve("elsewhere");
        Edition here = Edition.at(Path.of("")).orElseThrow();
        Outcome outcome = here.encode(List.of(SEEDS.resolve(ONE), SEEDS.resolve(TWO)), out, EncodeOptions.DEFAULT);
        assertFalse(outcome.stopped(), outcome.findings().toString());
        assertEquals(2, documents(out).size());
        assertTrue(Files.exists(out.resolve("authority/persons.xml")));
        assertTrue(Files.size(out.resolve("authority/persons.xml")) < Files.size(Path.of("tei/authority/persons.xml")));
        assertEquals(List.of(), errors(here.validate(List.of(out))));
        Edition.around(out)
                .publish(List.of(out), PublishOptions.pages(PublishOptions.allViews()), folder.resolve("pages"));
        assertTrue(Files.exists(folder.resolve("pages/index.html")));
    }

    @Test
    void aSmallEditionGrowsAndKeepsWhatAnEditorChangedInItsAuthorityFiles() throws Exception {
        Path out = folder.resolve("elsewhere");
        Edition here = Edition.at(Path.of("")).orElseThrow();
        here.encode(List.of(SEEDS.resolve(TWO)), out, EncodeOptions.DEFAULT);
        Path persons = out.resolve("authority/persons.xml");
        long before = Files.size(persons);
        here.encode(List.of(SEEDS.resolve(ONE)), out, EncodeOptions.DEFAULT);
        assertTrue(Files.size(persons) > before);
        Files.writeString(persons, Files.readString(persons).replace("</TEI>", "<!-- seen --></TEI>"));
        Outcome outcome = here.encode(List.of(SEEDS.resolve(TWO)), out, EncodeOptions.DEFAULT);
        assertTrue(rules(outcome).contains(Rule.HAND_EDITED));
        assertTrue(Files.readString(persons).contains("<!-- seen -->"));
    }

    @Test
    void anEditionThatIsChosenIsUsedForFilesOutsideIt() throws Exception {
        Path file = Files.writeString(folder.resolve("a.xml"), "<own/>");
        Path schema = Files.createDirectories(home.resolve("schema/generated"));
        Files.writeString(
                schema.resolve("malin.rng"),
                "<element name='own' xmlns='http://relaxng.org/ns/structure/1.0'><empty/></element>");
        assertEquals(1, errors(Edition.around(home).validate(List.of(file))).size());
        assertEquals(List.of(), errors(Edition.at(home).orElseThrow().validate(List.of(file))));
    }

    @Test
    void withoutAnyEditionTheOutputIsValidToo() throws Exception {
        Path out = folder.resolve("alone");
        Edition none = Edition.around(out);
        none.encode(List.of(SEEDS.resolve(ONE)), out, EncodeOptions.DEFAULT);
        assertEquals(1, documents(out).size());
        assertEquals(List.of(), errors(none.validate(List.of(out))));
    }

    @Test
    void buildMakesTeiPagesAnIndexAndSourceMaps() throws Exception {
        Path out = home.resolve("target/edition");
        Outcome outcome = Edition.at(home).orElseThrow().build(out, EncodeOptions.DEFAULT, ALL);
        assertEquals(List.of(), errors(outcome));
        String id = documents(tei).get(0).replace(".xml", "");
        for (String made : List.of(
                "index.html", "reading/" + id + ".html", "diplomatic/" + id + ".html", "maps/" + id + ".json")) {
            assertTrue(Files.exists(out.resolve(made)), made);
        }
        assertEquals(
                List.of(),
                Edition.at(home)
                        .orElseThrow()
                        .build(out, EncodeOptions.DEFAULT, ALL)
                        .written());
    }

    @Test
    void anEmptyEditionBuilds() throws Exception {
        Path empty = folder.resolve("empty");
        Edition.init(empty);
        Outcome outcome = Edition.at(empty).orElseThrow().build(empty.resolve("out"), EncodeOptions.DEFAULT, ALL);
        assertEquals(List.of(), errors(outcome));
    }

    private Path encodeSeed() throws IOException {
        Outcome outcome = encode(EncodeOptions.DEFAULT);
        assertFalse(outcome.stopped(), outcome.findings().toString());
        return tei.resolve(documents(tei).get(0));
    }

    private Outcome encode(EncodeOptions options) {
        return Edition.at(home).orElseThrow().encode(List.of(home.resolve("seeds")), tei, options);
    }

    private static List<Rule> rules(Outcome outcome) {
        return outcome.findings().stream().map(Finding::rule).collect(Collectors.toList());
    }

    private static List<Finding> errors(Outcome outcome) {
        return outcome.findings().stream().filter(Finding::isError).collect(Collectors.toList());
    }

    private static List<Finding> findings(Outcome outcome, String file) {
        return outcome.findings().stream()
                .filter(f -> f.place().file().endsWith(file))
                .collect(Collectors.toList());
    }

    private static List<String> documents(Path tei) throws IOException {
        try (Stream<Path> files = Files.list(tei)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(name -> name.endsWith(".xml") && !name.equals("edition.xml"))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }

    @Test
    void aDocumentInAFolderThatIsPassedOverIsTold() throws Exception {
        encodeSeed();
        Path seeds = home.resolve("seeds");
        Files.writeString(seeds.resolve("old.doc"), "x");
        Files.writeString(seeds.resolve("style.css"), "x");
        Outcome outcome = encode(EncodeOptions.DEFAULT);
        List<String> told = outcome.findings().stream()
                .filter(finding -> finding.rule() == Rule.BINARY)
                .map(finding -> finding.place().file())
                .toList();
        assertEquals(1, told.size());
        assertTrue(told.get(0).endsWith("old.doc"));
        assertFalse(outcome.stopped());
    }
}
