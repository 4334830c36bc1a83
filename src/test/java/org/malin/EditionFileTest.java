package org.malin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionFileTest {

    @TempDir
    Path folder;

    @Test
    void includesAreAddedInTheOrderOfTheirNamesAndNothingElseChanges() throws Exception {
        Path file = Files.writeString(
                folder.resolve("edition.xml"),
                "<teiCorpus>\n <teiHeader  odd='1'/>\n <xi:include href=\"b.xml\"/>\n <xi:include href=\"d.xml\"/>\n</teiCorpus>\n");
        assertTrue(EditionFile.include(file, List.of("e", "a", "c", "b")));
        assertEquals(
                "<teiCorpus>\n <teiHeader  odd='1'/>\n <xi:include href=\"a.xml\"/>\n <xi:include href=\"b.xml\"/>\n"
                        + " <xi:include href=\"c.xml\"/>\n <xi:include href=\"d.xml\"/>\n <xi:include href=\"e.xml\"/>\n"
                        + "</teiCorpus>\n",
                Files.readString(file));
        assertFalse(EditionFile.include(file, List.of("a", "e")));
    }

    @Test
    void theTemplateTakesDocuments() throws Exception {
        Path file = Files.write(folder.resolve("edition.xml"), EditionFile.template());
        EditionFile.include(file, List.of("a"));
        assertTrue(Files.readString(file).endsWith("</teiHeader>\n <xi:include href=\"a.xml\"/>\n</teiCorpus>\n"));
        assertEquals(
                new String(EditionFile.template(), StandardCharsets.UTF_8),
                new String(EditionFile.withoutDocuments(file), StandardCharsets.UTF_8));
    }
}
