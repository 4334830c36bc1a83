package org.malin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.malin.finding.ExampleDocument;
import org.malin.finding.Explanation;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.malin.source.SourceReader;

/** The examples by which rules of the converter and of a whole edition are explained. */
class ExplainedRulesTest {

    /** The persons whom the examples name. */
    private static final String PERSONS = """
        <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="persons" type="authority" xml:lang="en">
         <teiHeader><fileDesc>
          <titleStmt><title type="main">Persons</title></titleStmt>
          <publicationStmt><publisher>The edition</publisher><availability status="free"><licence target="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</licence></availability></publicationStmt>
          <sourceDesc><listBibl><bibl xml:id="persons.bibl.book"><title level="m">A book</title></bibl></listBibl></sourceDesc>
         </fileDesc></teiHeader>
         <standOff><listPerson>%s</listPerson></standOff>
        </TEI>
        """;

    @TempDir
    Path folder;

    private Path home;

    @BeforeEach
    void makeEdition() throws Exception {
        home = folder.resolve("edition");
        assertEquals(List.of(), Edition.init(home).findings());
        Path edition = home.resolve("tei/edition.xml");
        String include =
                "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"protocol-901.xml\"/></teiCorpus>";
        Files.writeString(edition, Files.readString(edition).replace("</teiCorpus>", include));
    }

    private void persons(String... persons) throws Exception {
        Files.writeString(home.resolve("tei/authority/persons.xml"), String.format(PERSONS, String.join("", persons)));
    }

    private static String person(String id, String forename, String surname, String death) {
        return "<person xml:id=\"" + id + "\" source=\"#persons.bibl.book\"><persName type=\"preferred\"><forename>"
                + forename + "</forename> <surname>" + surname + "</surname></persName>"
                + (death.isEmpty() ? "" : "<death when=\"" + death + "\">" + death + "</death>") + "</person>";
    }

    static Stream<Rule> ofSources() {
        return rules("source");
    }

    static Stream<Rule> ofEditions() {
        return rules("edition");
    }

    private static Stream<Rule> rules(String in) {
        return Arrays.stream(Rule.values())
                .filter(rule -> Explanation.of(rule).in().equals(in));
    }

    @Test
    void thereAreExamplesOfBoth() {
        assertTrue(ofSources().count() >= 8);
        assertTrue(ofEditions().count() >= 5);
    }

    @ParameterizedTest
    @MethodSource("ofSources")
    void theWrongSourceHasThisFindingMoreThanTheRightOne(Rule rule) throws Exception {
        persons(
                person("adler-a", "Anna", "Adler", ""),
                person("berg-n", "Nora", "Berg", ""),
                person("carter-n", "Nora", "Carter", ""),
                person("clark-j", "James", "Clark", ""),
                person("clark-p", "Paul", "Clark", ""));
        List<Rule> right = encoded(Explanation.of(rule).right());
        List<Rule> wrong = encoded(Explanation.of(rule).wrong());
        right.forEach(wrong::remove);
        assertEquals(List.of(rule), wrong.stream().distinct().toList());
        assertEquals(List.of(), right);
    }

    private List<Rule> encoded(String source) throws Exception {
        byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
        Converter converter = Knowledge.converter(new EditionFolder(home, home.resolve("tei")));
        return rules(converter
                .convert(SourceReader.read("protocol-5.txt", bytes, null))
                .findings());
    }

    @ParameterizedTest
    @MethodSource("ofEditions")
    void theWrongEditionHasThisFindingAndTheRightOneNone(Rule rule) throws Exception {
        persons(person("adler-a", "Anna", "Adler", ""));
        if (rule == Rule.OUTLIVED) {
            persons(person("adler-a", "Anna", "Adler", ""), person("old-b", "Bert", "Old", "1950-01-01"));
        }
        List<Rule> right = validated(rule, Explanation.of(rule).right());
        List<Rule> wrong = validated(rule, Explanation.of(rule).wrong());
        right.forEach(wrong::remove);
        assertEquals(List.of(rule), wrong.stream().distinct().toList());
    }

    private List<Rule> validated(Rule rule, String item) throws Exception {
        ExampleDocument document = new ExampleDocument();
        Explanation.of(rule).with().forEach(document::put);
        document.put("item", item);
        Files.writeString(home.resolve("tei/protocol-901.xml"), document.toString());
        Outcome outcome = Edition.around(home).validate(List.of());
        return rules(outcome.findings());
    }

    private static List<Rule> rules(List<Finding> findings) {
        return new ArrayList<>(findings.stream().map(Finding::rule).toList());
    }
}
