package org.malin.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malin.ledger.Entry;
import org.malin.ledger.Hash;
import org.malin.ledger.Ledger;
import org.malin.xml.Xml;

/** Of a large edition a change of one document lets those pages be made again that read what has changed. */
class OnlyWhatReadsItTest {
    private static final String ID = "protocol-063";
    private static final int YEARS = 3;

    @TempDir
    Path home;

    private final List<Path> documents = new ArrayList<>();
    private Path changed;

    @BeforeEach
    void makeEdition() throws Exception {
        String text = Files.readString(Path.of("src/test/resources/schema/valid", ID + ".xml"))
                .replace("installations.</item>", "installations. " + "More of it. ".repeat(9) + "So it ends.</item>");
        Path tei = Files.createDirectory(home.resolve("tei"));
        for (int i = 0; i < 6 * YEARS; i++) {
            String id = ID + "-" + i;
            String own = text.replace(ID, id).replace("1962-10-28", (1960 + i % YEARS) + "-10-28");
            documents.add(Files.writeString(tei.resolve(id + ".xml"), own));
        }
        changed = documents.get(1);
        String another = text.replace(ID, "named-otherwise").replace("1962-10-28", "1960-10-29");
        documents.add(Files.writeString(tei.resolve("another.xml"), another));
    }

    @Test
    void wordsOfASpeechAreInNoListAndInNoPicture() throws Exception {
        assertEquals(
                Set.of("entries", "facts", "passes", "html", "search/text", "site/search"),
                madeAgain("So it ends.", "So it stops."));
    }

    @Test
    void numbersOfWordsAreInThePicturesOfTheirYear() throws Exception {
        Set<String> again = madeAgain("So it ends.", "So then it ends.");
        assertTrue(again.contains("site/figures.html"), again::toString);
        assertTrue(again.contains("site/figures/1961.html"), again::toString);
        assertTrue(!again.contains("site/figures/1960.html"), again::toString);
        assertTrue(!again.contains("site/notes.html"), again::toString);
        assertTrue(!again.contains("site/index.html"), again::toString);
    }

    @Test
    void titlesAreOnPagesOfTheWholeEdition() throws Exception {
        Set<String> again = madeAgain("Presidium Protocol 63</title>", "Presidium, Protocol 63</title>");
        assertTrue(again.containsAll(Set.of("site/index.html", "site/persons.html", "register")), again::toString);
    }

    @Test
    void aFileMayHaveAnotherNameThanItsDocument() throws Exception {
        keys(home.resolve("out"));
        String page = Files.readString(home.resolve("out/figures/1960.html"));
        assertTrue(page.contains("reading/named-otherwise.html"), page);
    }

    /** The steps that a change lets run again; those of single documents by their first words, if they are of the changed one. */
    private Set<String> madeAgain(String words, String instead) throws Exception {
        Map<String, String> before = keys(home.resolve("out"));
        assertTrue(before.containsKey("site/figures/1960.html"), before.keySet()::toString);
        String text = Files.readString(changed);
        assertNotEquals(text, text.replace(words, instead));
        Files.writeString(changed, text.replace(words, instead));
        Set<String> again = new TreeSet<>();
        Map<String, String> after = keys(home.resolve("out"));
        keys(home.resolve("clean"));
        assertEquals(files(home.resolve("clean")), files(home.resolve("out")));
        after.forEach((step, key) -> {
            if (!key.equals(before.get(step))) {
                again.add(step.replace("/" + ID + "-1", ""));
            }
        });
        return again;
    }

    /** All steps after a run, each with its key. */
    private Map<String, String> keys(Path out) throws Exception {
        try (Ledger ledger = Ledger.at(out, "test")) {
            assertEquals(List.of(), publish(out, ledger));
        }
        Map<String, String> keys = new TreeMap<>();
        try (Ledger ledger = Ledger.at(out, "test")) {
            for (Entry entry : ledger.last()) {
                keys.put(entry.step(), entry.key());
            }
        }
        return keys;
    }

    /** The hashes of all files that are for readers. */
    private static Map<Path, String> files(Path out) throws IOException {
        try (Stream<Path> all = Files.walk(out)) {
            Map<Path, String> hashes = new TreeMap<>();
            all.map(out::relativize)
                    .filter(file -> !file.startsWith(".malin") && Files.isRegularFile(out.resolve(file)))
                    .forEach(file -> hashes.put(file, Hash.ofFile(out.resolve(file))));
            return hashes;
        }
    }

    private List<?> publish(Path out, Ledger ledger) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("tei/authority"))) {
            Material material =
                    new Material(Path.of("tei/edition.xml"), files.sorted().toList(), documents);
            Request request = Request.pages(EnumSet.of(View.READING));
            return new Publisher(Xml.below(home), material, request, out, ledger, true).publish(documents);
        }
    }
}
