package org.malin.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malin.ledger.Ledger;
import org.malin.publish.Request.Parts;
import org.malin.xml.Xml;

/** Pages lead to the files that there are, and to no others. */
class DownloadsTest {
    private static final String ID = "protocol-063";
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]*)\" type=");

    @TempDir
    Path home;

    private Path out;
    private Path document;

    @BeforeEach
    void makeEdition() throws IOException {
        out = home.resolve("out");
        document = Files.createDirectories(home.resolve("tei")).resolve(ID + ".xml");
        Files.copy(Path.of("tei", ID + ".xml"), document);
    }

    @Test
    void aPageLeadsToTheFilesThatAreMadeWithIt() throws Exception {
        publish(EnumSet.of(Format.HTML, Format.EPUB, Format.TEXT), Parts.BOTH);
        assertEquals(
                List.of("../tei/" + ID + ".xml", "../epub/" + ID + ".epub", "../text/" + ID + ".txt"),
                links("reading/" + ID + ".html"));
        assertEquals(
                List.of("epub/edition.epub", "tei/" + ID + ".xml", "epub/" + ID + ".epub", "text/" + ID + ".txt"),
                links("index.html"));
    }

    @Test
    void everyLinkOfThePagesFindsItsFile() throws Exception {
        publish(EnumSet.of(Format.HTML, Format.EPUB, Format.TEXT, Format.LATEX), Parts.BOTH);
        for (String page : List.of("index.html", "reading/" + ID + ".html", "diplomatic/" + ID + ".html")) {
            for (String link : links(page)) {
                assertTrue(Files.exists(out.resolve(page).resolveSibling(link)), page + ": " + link);
            }
        }
    }

    @Test
    void filesOfAnEarlierRunAreLinkedToToo() throws Exception {
        publish(EnumSet.of(Format.TEXT), Parts.DOCUMENTS);
        publish(EnumSet.of(Format.HTML), Parts.DOCUMENTS);
        assertEquals(List.of("../tei/" + ID + ".xml", "../text/" + ID + ".txt"), links("reading/" + ID + ".html"));
    }

    @Test
    void theTeiFileIsTheOneThatWasPublished() throws Exception {
        publish(EnumSet.of(Format.HTML), Parts.DOCUMENTS);
        assertArrayEquals(Files.readAllBytes(document), Files.readAllBytes(out.resolve("tei/" + ID + ".xml")));
    }

    private List<String> links(String page) throws IOException {
        Matcher matcher = LINK.matcher(Files.readString(out.resolve(page)));
        return matcher.results().map(found -> found.group(1)).collect(Collectors.toList());
    }

    private void publish(EnumSet<Format> formats, Parts parts) {
        Material material = new Material(Path.of("tei/edition.xml"), List.of(), List.of(document));
        Request request = new Request(formats, EnumSet.of(View.READING, View.DIPLOMATIC), parts, Map.of());
        assertEquals(
                List.of(),
                new Publisher(Xml.below(home), material, request, out, Ledger.none(out), false)
                        .publish(List.of(document)));
    }
}
