package org.malin.publish.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchIndexTest {
    private static final String NAMES =
            "per:khrushchev-ns\tNikita Khrushchev\tNikita Khrushchev|Nikita Chruščëv\tKhrushchev\n"
                    + "per:alekseev-ai\tAleksandr Alekseev\tAleksandr Alekseev|Aleksandr Orlov\tAlekseev|Orlov\n";

    private static byte[] document(String id, String... passages) {
        String lines = IntStream.range(0, passages.length)
                .mapToObj(i -> "p\tt\tp" + i + "\ten\t1962-10-25\t1962-10-25\tper:khrushchev-ns\tKhrushchev\t\t\t"
                        + passages[i])
                .collect(Collectors.joining("\n"));
        return Script.of("text/" + id, "d\t" + id + "\ten\tTitle\n" + lines);
    }

    private static IndexReader index(byte[]... documents) {
        SearchIndex index = new SearchIndex(NAMES);
        List.of(documents).forEach(index::add);
        return new IndexReader(files(index));
    }

    private static Map<String, byte[]> files(SearchIndex index) {
        Map<String, byte[]> files = new TreeMap<>();
        index.write(files::put);
        return files;
    }

    @Test
    void aWordIsFoundInEachPassageAtEachOfItsPlaces() {
        IndexReader index = index(document("a", "one two one", "two"), document("b", "Two, one."));
        assertEquals(Map.of(0, List.of(0, 2), 2, List.of(1)), index.places().get("one"));
        assertEquals(
                Map.of(0, List.of(1), 1, List.of(0), 2, List.of(0)),
                index.places().get("two"));
        assertEquals("2", index.table("words").get("one"));
    }

    @Test
    void formsOfAWordStandUnderTheirStem() {
        IndexReader index = index(document("a", "dismantle dismantling missiles missile"));
        assertEquals("dismantle,dismantling", index.table("stems").get("en:dismantl"));
        assertEquals("missile,missiles", index.table("stems").get("en:missil"));
    }

    @Test
    void wordsOfAnotherLanguageHaveItsStems() {
        SearchIndex index = new SearchIndex("");
        index.add(Script.of(
                "text/a",
                "d\ta\ten\tT\np\tt\tp1\ten\t\t\t\t\t\tde=Sitzungen|fr=nationaux\tthe Sitzungen nationaux ракеты"));
        Map<String, String> stems = new IndexReader(files(index)).table("stems");
        assertEquals("sitzungen", stems.get("de:sitzung"));
        assertEquals("ракеты", stems.get("ru:ракет"));
        assertTrue(stems.keySet().stream().noneMatch(stem -> stem.startsWith("fr")));
    }

    @Test
    void spellingsOfANameStandUnderOneKey() {
        IndexReader index = index(document("a", "Khrushchev, Chruščëv and Хрущёва said yes"));
        assertEquals("chruscev,khrushchev,хрущева", index.table("names").get("hrushchev"));
        assertEquals(null, index.table("names").get("es"));
    }

    @Test
    void theAuthorityFileJoinsSpellingsThatNoRuleJoins() {
        IndexReader index = index(document("a", "Alekseev spoke"));
        assertEquals("alekseev", index.table("names").get("orlov"));
    }

    @Test
    void whoSpeaksIsFound() {
        IndexReader index = index(document("a", "x", "y"));
        assertEquals(
                List.of(0, 1),
                List.copyOf(IndexReader.places(index.table("persons").get("s:per:khrushchev-ns"))
                        .keySet()));
        assertTrue(index.text("people").startsWith("per:khrushchev-ns\tNikita Khrushchev\tNikita Khrushchev|Nikita"));
    }

    @Test
    void largeTablesAreCutAndTheFirstKeysAreKnown() {
        Random random = new Random(7);
        String[] passages = IntStream.range(0, 400)
                .mapToObj(i -> random.ints(60, 0, 9000).mapToObj(n -> "w" + n).collect(Collectors.joining(" ")))
                .toArray(String[]::new);
        IndexReader index = index(document("a", passages));
        Map<String, Map<Integer, List<Integer>>> places = index.places();
        assertTrue(
                index.index().contains("\"places\":[\"w0\",\"w"), index.index().substring(0, 300));
        for (int i = 0; i < passages.length; i++) {
            String[] words = passages[i].split(" ");
            for (int k = 0; k < words.length; k++) {
                assertTrue(places.get(words[k]).get(i).contains(k), words[k]);
            }
        }
    }

    @Test
    void theSameDocumentsGiveTheSameBytes() {
        Map<String, byte[]> once = files();
        Map<String, byte[]> again = files();
        assertEquals(once.keySet(), again.keySet());
        once.forEach((path, content) -> assertArrayEquals(content, again.get(path), path));
    }

    private static Map<String, byte[]> files() {
        SearchIndex index = new SearchIndex(NAMES);
        index.add(document("a", "one two", "Khrushchev"));
        index.add(document("b", "three"));
        return files(index);
    }

    @Test
    void markupAndQuotesStayText() {
        byte[] script = document("a", "</script><script>alert(\"x\\y\")</script>");
        assertEquals(
                "</script><script>alert(\"x\\y\")</script>",
                DocumentText.read(script).passages().get(0).text());
        assertTrue(new String(script, UTF_8).contains("alert(\\\"x\\\\y\\\")"));
    }

    @Test
    void numbersOfAnySizeAreReadAgain() {
        int[] numbers = {0, 1, 31, 32, 1023, 1024, 70_000, Integer.MAX_VALUE};
        Numbers written = new Numbers();
        for (int number : numbers) {
            written.add(number);
        }
        assertArrayEquals(numbers, Numbers.read(written.toString()));
    }
}
