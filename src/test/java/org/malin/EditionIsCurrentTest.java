package org.malin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malin.cli.Commands;
import org.malin.finding.Finding;

/** The TEI in the repository is what the tool makes of the seeds; where it is not, {@code ./malin build} makes it so. */
class EditionIsCurrentTest {

    @TempDir
    Path folder;

    @Test
    void encodingTheSeedsAgainChangesNoFile() throws IOException {
        Commands.copy(Path.of("tei"), folder.resolve("tei"));
        Commands.copy(Path.of("schema/generated"), folder.resolve("schema/generated"));
        Commands.copy(Path.of("seeds"), folder.resolve("seeds"));
        Edition edition = Edition.at(folder).orElseThrow();
        Outcome outcome =
                edition.encode(List.of(folder.resolve("seeds")), folder.resolve("tei"), EncodeOptions.DEFAULT);
        assertEquals(List.of(), outcome.written(), "run ./malin build and commit what it changes in tei/");
    }

    @Test
    void theEditionHasNoError() throws IOException {
        Outcome outcome = Edition.at(Path.of("")).orElseThrow().validate(List.of());
        assertEquals(
                List.of(), outcome.findings().stream().filter(Finding::isError).collect(Collectors.toList()));
    }

    @Test
    void theEditionIncludesEveryDocument() throws IOException {
        EditionFolder edition = EditionFolder.at(Path.of("")).orElseThrow();
        String file = Files.readString(edition.edition());
        List<String> missing = edition.documents().stream()
                .map(document -> "<xi:include href=\"" + document.getFileName() + "\"/>")
                .filter(include -> !file.contains(include))
                .collect(Collectors.toList());
        assertEquals(List.of(), missing);
    }
}
