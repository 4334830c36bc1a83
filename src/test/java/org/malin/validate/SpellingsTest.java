package org.malin.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.malin.finding.Finding;
import org.malin.finding.Place;
import org.malin.finding.Rule;
import org.malin.finding.Severity;
import org.malin.xml.Xml;

/** One person in two spellings, in two documents of an edition. */
class SpellingsTest {
    private static final Path RULES = Path.of("src/test/resources/schema/rules");

    @TempDir
    Path folder;

    @Test
    void anotherSpellingInALaterDocumentIsToldAndNothingElse() throws Exception {
        List<Finding> found = validate(
                document("901", "<persName><roleName>Cde.</roleName> Malinovskii</persName>"),
                document("902", "<persName>Malinovsky</persName>"),
                document("903", "<persName>Malinovsky</persName>"));
        assertEquals(1, found.size(), found.toString());
        Finding finding = found.get(0);
        assertEquals("ML0414", finding.rule().id());
        assertEquals(Severity.WARNING, finding.severity());
        assertTrue(finding.place().toString().endsWith("protocol-902.xml:12:75"), finding.toString());
        assertTrue(
                finding.found()
                        .matches("\"Malinovsky\" and \"Malinovskii\" at .*protocol-901.xml:12:75 may be one person in"
                                + " two spellings"),
                finding.found());
    }

    @Test
    void onePointerIsOnePersonHoweverTheNameIsPrinted() throws Exception {
        String example = Files.readString(RULES.resolve("ML0414/protocol-901.xml"))
                .replaceAll("<particDesc>(?s:.*)</particDesc>", "");
        Path tei = Files.createDirectories(folder.resolve("tei"));
        Path one = Files.writeString(tei.resolve("protocol-901.xml"), example);
        Path other = Files.writeString(
                tei.resolve("protocol-902.xml"),
                example.replace("901", "902").replace(">Malinovskii<", ">Malinowski<"));
        assertTrue(validate(one, other).stream().noneMatch(f -> f.rule() == Rule.TWO_SPELLINGS));
    }

    @ParameterizedTest
    @CsvSource({
        "Malinovskii, Malinovsky",
        "Kosygin, Kossygin",
        "Semenov, Semyonov",
        "Alekseev, Alexeyev",
        "Khrushchev, Chruschtschow",
        "Vinogradov, Venogradov",
        "A. Malinovskii, Malinovsky",
        "A. Malinovskii, Andrei Malinovsky",
        "Iurii Orlov, Yuri Orlov"
    })
    void spellingsOfOneNameMeet(String one, String other) {
        assertEquals(1, told(one, other), one + ", " + other);
        assertEquals(1, told(other, one), other + ", " + one);
    }

    @ParameterizedTest
    @CsvSource({
        "Ivanov, Ivanova",
        "Kuznetsov, Kuznetsova",
        "Rozhdestvenskii, Rozhdestvenskaia",
        "Smith, Smithe",
        "Fedorov, Fedotov",
        "Baranov, Barinov",
        "Danilov, Danilin",
        "Simonov, Semenov",
        "Malinovskii, Malinovskii",
        "MALINOVSKII, Malinovskii",
        "A. Malinovskii, A Malinovskii",
        "Malinovskii, A. Malinovskii",
        "A. Malinovskii, B. Malinovsky",
        "Ivan Orlov, Igor Orlov",
        "SPEAKER(?), SPEAKER",
        "Lii, Lij",
        "Li, Lee"
    })
    void namesOfTwoPersonsAndOneSpellingAreNotTold(String one, String other) {
        assertEquals(0, told(one, other), one + ", " + other);
        assertEquals(0, told(other, one), other + ", " + one);
    }

    @Test
    void spellingsOfOneDocumentAreNotComparedHere() {
        List<Finding> found = new ArrayList<>();
        Spellings spellings = new Spellings();
        spellings.add(List.of(name("Malinovskii", 1), name("Malinovsky", 1)), found::add);
        assertEquals(List.of(), found);
        spellings.add(List.of(name("Malinowski", 2)), found::add);
        spellings.add(List.of(name("Malinowski", 3), name("Malinovskii", 3)), found::add);
        assertEquals(1, found.size(), found.toString());
        assertEquals("2.xml", found.get(0).place().file());
    }

    /** Names with one skeleton are the worst case; of those, as of all names, only so many are kept. */
    @Test
    void manyNamesTakeTimeInProportion() {
        take(2_000);
        long half = take(3_000);
        long whole = take(6_000);
        assertTrue(whole < 3 * half, whole + " and " + half + " nanoseconds of one processor");
    }

    private static long take(int number) {
        Random random = new Random(1);
        Spellings spellings = new Spellings();
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int i = 0; i < number; i++) {
            String vowels =
                    random.ints(8, 0, 5).mapToObj(v -> "b" + "aeiou".charAt(v)).reduce("", String::concat);
            spellings.add(List.of(name(vowels, i)), finding -> {});
        }
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;
    }

    private static int told(String one, String other) {
        List<Finding> found = new ArrayList<>();
        Spellings spellings = new Spellings();
        spellings.add(List.of(name(one, 1)), found::add);
        spellings.add(List.of(name(other, 2)), found::add);
        return found.size();
    }

    private static LocalName name(String shown, int file) {
        List<String> words = List.of(shown.split(" "));
        return new LocalName(
                words.get(words.size() - 1), words.subList(0, words.size() - 1), shown, Place.of(file + ".xml"));
    }

    /** That persons of one document only are in no authority file is always told. */
    private List<Finding> validate(Path... files) throws Exception {
        return new Validator(Xml.below(folder))
                .validate(List.of(files)).stream()
                        .filter(f -> f.rule() != Rule.UNKNOWN_PERSON)
                        .toList();
    }

    /** The rule's own example, with another person and no other spelling beside it. */
    private Path document(String number, String name) throws Exception {
        Path tei = Files.createDirectories(folder.resolve("tei"));
        String example = Files.readString(RULES.resolve("ML0414/protocol-901.xml"));
        return Files.writeString(
                tei.resolve("protocol-" + number + ".xml"),
                example.replaceAll("<persName ref=.*</persName>", "the ships")
                        .replace(" ana=\"ed:att.none\"", "")
                        .replace("<persName>Malinovsky</persName>", name)
                        .replace("901", number));
    }
}
