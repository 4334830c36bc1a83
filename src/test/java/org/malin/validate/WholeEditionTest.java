package org.malin.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malin.finding.Finding;
import org.malin.xml.Xml;

/** The file of the edition, held against the built-in grammar with what it includes. */
class WholeEditionTest {
    private static final Path TEI = Path.of("tei");

    @TempDir
    Path home;

    @Test
    void aDocumentBeforeTheHeaderIsToldWhereItIsIncluded() throws Exception {
        String settings = Files.readString(TEI.resolve("edition.xml"));
        String include = "<xi:include href=\"protocol-061.xml\"/>";
        List<Finding> found =
                grammar(settings.replace(include, "").replaceFirst("<teiHeader>", include + "<teiHeader>"));
        assertEquals(1, found.size(), found.toString());
        assertTrue(found.get(0).place().file().endsWith("edition.xml"), found.toString());
        assertTrue(found.get(0).found().contains("include"), found.toString());
    }

    @Test
    void anEditionWithoutDocumentsIsHeldAgainstTheGrammarToo() throws Exception {
        String settings = Files.readString(TEI.resolve("edition.xml")).replaceAll("<xi:include[^>]*/>", "");
        assertEquals(List.of(), grammar(settings));
        assertTrue(grammar(settings.replaceFirst("<teiHeader>", "<teiHaeder/><teiHeader>")).stream()
                .anyMatch(f -> f.found().contains("<teiHaeder>")));
    }

    @Test
    void whatIsIncludedAndNoDocumentIsToldInItsOwnPlace() throws Exception {
        String settings = Files.readString(TEI.resolve("edition.xml"));
        String corpus = "<teiCorpus xmlns=\"http://www.tei-c.org/ns/1.0\" xml:id=\"x\" xml:lang=\"en\"/>";
        Path tei = Files.createDirectories(home.resolve("tei"));
        Files.writeString(tei.resolve("x.xml"), corpus);
        List<Finding> found = grammar(settings.replaceFirst("<xi:include", "<xi:include href=\"x.xml\"/><xi:include"));
        assertTrue(found.stream().anyMatch(f -> f.place().file().endsWith("x.xml")), found.toString());
    }

    private List<Finding> grammar(String settings) throws Exception {
        Path tei = Files.createDirectories(home.resolve("tei"));
        try (Stream<Path> files = Files.list(TEI)) {
            for (Path file : files.filter(f -> f.toString().matches(".*protocol-\\d+\\.xml"))
                    .toList()) {
                Files.write(tei.resolve(file.getFileName()), Files.readAllBytes(file));
            }
        }
        Files.writeString(
                tei.resolve("edition.xml"), settings.replaceAll("<xi:include href=\"protocol-066-excerpt.xml\"/>", ""));
        try (Stream<Path> files = Files.list(tei)) {
            return new Validator(Xml.below(home))
                    .validate(files.sorted().toList()).stream()
                            .filter(f -> f.rule().id().matches("ML02\\d\\d"))
                            .toList();
        }
    }
}
