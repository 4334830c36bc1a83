package org.malin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileListsTest {

    @TempDir
    Path home;

    @BeforeEach
    void makeEdition() throws IOException {
        write("tei/edition.xml");
        write("tei/a.xml");
        write("seeds/a.txt");
    }

    @Test
    void whatWasBuiltIsNoDocument() throws IOException {
        write("target/edition/tei/a.xml");
        write("target/edition/text/a.txt");
        write("pages/.malin/ledger");
        write("pages/tei/a.xml");
        write("pages/text/a.txt");
        assertEquals(List.of("tei/a.xml", "tei/edition.xml"), tei(""));
        assertEquals(List.of("tei/a.xml"), tei("tei/a.xml"));
        assertEquals(List.of("seeds/a.txt"), names(FileLists.sources(List.of(home), new Outcome())));
    }

    @Test
    void whatIsNamedIsReadThoughItWasBuilt() throws IOException {
        write("target/edition/tei/a.xml");
        write("pages/.malin/ledger");
        write("pages/tei/a.xml");
        assertEquals(List.of("pages/tei/a.xml"), tei("pages"));
        assertEquals(List.of("pages/tei/a.xml"), tei("pages/tei"));
        assertEquals(List.of("target/edition/tei/a.xml"), tei("target/edition"));
        assertEquals(List.of("target/edition/tei/a.xml"), tei("target/edition/tei/a.xml"));
    }

    @Test
    void anEditionWhosePagesLieInItsHomeIsRead() throws IOException {
        write("other/.malin/ledger");
        write("other/tei/edition.xml");
        assertEquals(List.of("other/tei/edition.xml"), tei("other"));
        assertEquals(List.of("other/tei/edition.xml", "tei/a.xml", "tei/edition.xml"), tei(""));
    }

    @Test
    void anotherFolderOfThatNameIsRead() throws IOException {
        write("seeds/target/edition/b.txt");
        assertEquals(
                List.of("seeds/a.txt", "seeds/target/edition/b.txt"),
                names(FileLists.sources(List.of(home), new Outcome())));
    }

    private List<String> tei(String named) {
        return names(FileLists.tei(List.of(named.isEmpty() ? home : home.resolve(named)), new Outcome()));
    }

    private List<String> names(List<Path> files) {
        return files.stream()
                .map(file -> home.toAbsolutePath()
                        .normalize()
                        .relativize(file)
                        .toString()
                        .replace('\\', '/'))
                .toList();
    }

    private void write(String name) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "<TEI/>");
    }
}
