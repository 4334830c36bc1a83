package org.malin.validate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.malin.finding.Finding;
import org.malin.xml.Xml;

/** An edition with a schema of a few elements, so that tests show one mistake each. */
final class SmallEdition {
    final Path home;
    final Path tei;

    SmallEdition(Path folder) throws IOException {
        home = folder;
        tei = Files.createDirectories(home.resolve("tei"));
        Path schema = Files.createDirectories(home.resolve("schema/generated"));
        copy("small.rng", schema.resolve("malin.rng"));
        copy("small.sch", schema.resolve("malin.sch"));
    }

    private static void copy(String name, Path to) throws IOException {
        try (InputStream in = SmallEdition.class.getResourceAsStream(name)) {
            Files.write(to, in.readAllBytes());
        }
    }

    Path write(String name, String xml) throws IOException {
        Path file = tei.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, xml);
    }

    /** A document whose content begins on line 2. */
    Path document(String id, String content) throws IOException {
        return write(
                id + ".xml", "<TEI xmlns='http://www.tei-c.org/ns/1.0' xml:id='" + id + "'>\n" + content + "</TEI>");
    }

    List<Finding> findings(Path... files) throws Exception {
        return new Validator(Xml.below(home)).validate(List.of(files));
    }

    /** Findings in short: {@code file:line:column ML0000 found}. */
    List<String> shortFindings(Path... files) throws Exception {
        return findings(files).stream()
                .map(f -> Path.of(f.place().file()).getFileName() + ":"
                        + f.place().line() + ":" + f.place().column() + " "
                        + f.rule().id() + " " + f.found())
                .collect(Collectors.toList());
    }

    static List<String> lines(String... lines) {
        return Arrays.asList(lines);
    }
}
