package org.malin.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.XdmNode;
import org.junit.jupiter.api.Test;
import org.malin.finding.Rule;

/** The form of the source: one element a file, all of it told, every rule of the tool's table in it. */
class OddFormTest {
    private static final Pattern REFERENCE = Pattern.compile("<specGrpRef target=\"([^\"]+)\"/>");

    @Test
    void eachFileTellsAllAboutItsElement() throws Exception {
        for (Path file : SchemaSource.files(SchemaSource.FOLDER.resolve("elements"))) {
            XdmNode spec = SchemaSource.read(file);
            String name = file.getFileName().toString().replace(".xml", "");
            assertEquals(List.of(name), SchemaSource.values(spec, "//elementSpec/@ident"));
            assertEquals(List.of("spec." + name), SchemaSource.values(spec, "/specGrp/@xml:id"));
            assertEquals(
                    List.of(),
                    SchemaSource.values(spec, "//(elementSpec | attDef | valItem)[not(normalize-space(desc))]/@ident"),
                    () -> "no description in " + file);
            assertEquals(
                    1, SchemaSource.values(spec, "//remarks[normalize-space()]").size(), () -> "no remark in " + file);
        }
    }

    @Test
    void everyFileIsReferredTo() throws Exception {
        XdmNode odd = SchemaSource.read(SchemaSource.ODD);
        List<String> files = List.of("commons", "elements").stream()
                .flatMap(folder -> Arrays.stream(
                                SchemaSource.FOLDER.resolve(folder).toFile().list())
                        .map(file -> folder + "/" + file))
                .sorted()
                .collect(Collectors.toList());
        List<String> targets = SchemaSource.values(odd, "//specGrpRef/@target").stream()
                .sorted(Comparator.naturalOrder())
                .collect(Collectors.toList());
        assertEquals(files, targets);
    }

    @Test
    void theRulesAreThoseOfTheTable() throws Exception {
        Map<String, String> severities = new TreeMap<>();
        for (Path file : SchemaSource.files(SchemaSource.FOLDER.resolve("elements"))) {
            for (XdmNode rule : SchemaSource.nodes(SchemaSource.read(file), "//constraintSpec")) {
                severities.put(
                        SchemaSource.values(rule, "@ident").get(0),
                        SchemaSource.values(rule, "string-join(distinct-values(.//@role), ' ')")
                                .get(0));
            }
        }
        Map<String, String> table = Arrays.stream(Rule.values())
                .filter(rule -> rule == Rule.ANSWER_FORM
                        || rule.id().compareTo("ML0301") >= 0 && rule.id().compareTo("ML0499") <= 0)
                .filter(rule -> rule != Rule.EDITION_RULE)
                .collect(Collectors.toMap(
                        Rule::id,
                        rule -> rule.severity().name().toLowerCase(java.util.Locale.ROOT),
                        (a, b) -> a,
                        TreeMap::new));
        assertEquals(table, severities);
    }

    @Test
    void chaptersTellOfEveryFileOfAnEdition() throws Exception {
        String prose = String.join("", SchemaSource.values(SchemaSource.read(SchemaSource.ODD), "//body/div/p"));
        for (String file : List.of(
                "edition.xml",
                "conventions.xml",
                "decisions.xml",
                "authority/persons.xml",
                "authority/organizations.xml",
                "authority/places.xml")) {
            assertTrue(prose.contains(file), file);
        }
    }

    @Test
    void theSourceIsValidTei() throws Exception {
        Optional<Grammar> tei = Grammar.teiAll();
        assumeTrue(tei.isPresent(), "no grammar of TEI is given");
        assertEquals(List.of(), tei.get().faults(inlined()));
    }

    @Test
    void aReferenceStandsForAFile() throws Exception {
        assertTrue(inlined().contains("<elementSpec ident=\"del\""));
    }

    /** The ODD with the specs in place of the references to their files. */
    private static String inlined() throws Exception {
        StringBuilder all = new StringBuilder();
        Matcher reference = REFERENCE.matcher(Files.readString(SchemaSource.ODD));
        while (reference.find()) {
            String group = Files.readString(SchemaSource.FOLDER.resolve(reference.group(1)))
                    .replaceFirst("(?s)^.*?<specGrp[^>]*>", "")
                    .replace("</specGrp>", "");
            reference.appendReplacement(all, Matcher.quoteReplacement(group));
        }
        reference.appendTail(all);
        return all.toString()
                .replaceFirst(
                        "<TEI ",
                        "<TEI xmlns:sch=\"http://purl.oclc.org/dsdl/schematron\""
                                + " xmlns:xsl=\"http://www.w3.org/1999/XSL/Transform\" ");
    }
}
