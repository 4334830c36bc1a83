package org.malin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malin.xml.CopiedResource;

/** Other tools find the schema of every file that Malin writes, and find the file valid. */
class SchemaFilesTest {
    private static final Pattern MODEL = Pattern.compile("<\\?xml-model href=\"([^\"]*)\"");
    private static final Path SEED = Path.of("seeds/002_a4ef60272ab82ae0.txt");

    @TempDir
    Path folder;

    @Test
    void theFilesOfTheRepositoryAreValidForOtherTools() throws Exception {
        isValidForOthers(xmlFiles(Path.of("tei")));
    }

    @Test
    void theFilesOfANewEditionAreValidForOtherTools() throws Exception {
        Edition.init(folder);
        Files.copy(SEED, folder.resolve("seeds").resolve("one.txt"));
        Edition.at(folder)
                .orElseThrow()
                .encode(List.of(folder.resolve("seeds")), folder.resolve("tei"), EncodeOptions.DEFAULT);
        isValidForOthers(xmlFiles(folder.resolve("tei")));
    }

    @Test
    void theFilesOfASmallEditionAreValidForOtherTools() throws Exception {
        Edition.at(Path.of("")).orElseThrow().encode(List.of(SEED), folder, EncodeOptions.DEFAULT);
        List<Path> files = xmlFiles(folder);
        assertTrue(files.size() > 3, "document, edition and authority files: " + files);
        isValidForOthers(files);
    }

    @Test
    void aCopyIsBroughtUpToDateAndIsNoSchemaOfTheEditionsOwn() throws Exception {
        Path rules = folder.resolve("schema/generated/malin.sch");
        Edition.init(folder);
        assertTrue(CopiedResource.isCopy(rules));
        String copy = Files.readString(rules);
        Files.writeString(rules, copy.replaceAll("(?s)<sch:pattern.*</sch:pattern>", ""));
        Files.copy(SEED, folder.resolve("seeds").resolve("one.txt"));
        Path tei = folder.resolve("tei");
        Edition edition = Edition.at(folder).orElseThrow();
        edition.encode(List.of(folder.resolve("seeds")), tei, EncodeOptions.DEFAULT);
        assertEquals(copy, Files.readString(rules));
    }

    @Test
    void aSchemaOfTheEditionsOwnIsLeftAsItIs() throws Exception {
        Path rules = folder.resolve("schema/generated/malin.sch");
        Files.createDirectories(rules.getParent());
        Files.writeString(rules, "<schema xmlns='http://purl.oclc.org/dsdl/schematron'/>");
        Edition.init(folder);
        assertFalse(CopiedResource.isCopy(rules));
        assertEquals("<schema xmlns='http://purl.oclc.org/dsdl/schematron'/>", Files.readString(rules));
    }

    private static List<Path> xmlFiles(Path tei) throws IOException {
        try (Stream<Path> files = Files.walk(tei)) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .filter(file -> !file.endsWith("conventions.xml"))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }

    private static void isValidForOthers(List<Path> files) throws Exception {
        for (Path file : files) {
            List<Path> models = models(file);
            assertEquals(List.of("malin.rng", "malin.sch"), names(models), file.toString());
            assertEquals(models(files.get(0)), models, file + " names the schema by which all are checked");
            for (Path model : models) {
                assertTrue(Files.isRegularFile(model), file + " names " + model);
            }
        }
        jing(files);
        xmllint(files);
    }

    /** The program jing, as its users start it. */
    private static void jing(List<Path> files) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("java.class.path");
        run(files, java, "-cp", classes, "com.thaiopensource.relaxng.util.Driver");
    }

    private static void xmllint(List<Path> files) throws Exception {
        Path program = Path.of("/usr/bin/xmllint");
        assumeTrue(Files.isExecutable(program), "xmllint is not installed (libxml2-utils)");
        run(files, program.toString(), "--noout", "--relaxng");
    }

    /** Runs a program with the grammar that the files name, and the files. */
    private static void run(List<Path> files, String... program) throws Exception {
        List<String> command = new ArrayList<>(List.of(program));
        command.add(models(files.get(0)).get(0).toString());
        files.forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
    }

    private static List<Path> models(Path file) throws IOException {
        return MODEL.matcher(Files.readString(file))
                .results()
                .map((MatchResult m) -> file.resolveSibling(m.group(1)).normalize())
                .collect(Collectors.toList());
    }

    private static List<String> names(List<Path> files) {
        return files.stream().map(file -> String.valueOf(file.getFileName())).collect(Collectors.toList());
    }
}
