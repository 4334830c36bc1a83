package org.malin.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.malin.publish.search.StemmedWords;
import org.malin.spelling.Spelling;

/** The browser reads words as the index has them: every word of the edition, and many that it has not. */
class SearchWordsTest extends BrowserTest {
    /** Endings that make words of words, so that every step of a stemmer has something to do. */
    private static final Map<String, List<String>> ENDINGS = Map.of(
            "en",
            List.of((" s es ed ing er ers ly ness ful fulness ization ize izing ational ation ator alism ality ous"
                            + " ousness ive iveness ility able ably ment ments ement ent ency ancy al ally ic ical icate ogy ology"
                            + " ies ied edly ingly eed sses us less lessly iest y yed ying ll e ion tion sion")
                    .split(" ")),
            "de",
            List.of((" e en es er ern em s st est end ung ungen ig ige igkeit lich liche lichkeit isch ische heit"
                            + " heiten keit keiten nis nisse nissen erlich erheit enheit te ten test et ik")
                    .split(" ")),
            "ru",
            List.of((" а я ы и у ю ой ей ом ем ами ями ах ях ов ев ий ый ая ое ые ого ему ому ими ыми ость ости остью"
                            + " ейший ейше ть л ла ли ло ет ют ит ят ешь ишь ся лся лась ться в вши вшись ив ивши ывший ующий"
                            + " енный нный нно ение ения ением ь ью ия ии ию иями")
                    .split(" ")));

    /** Words of the edition, of its sources and of the words of the interface. */
    private static Set<String> words() throws Exception {
        List<Path> files = new ArrayList<>(List.of(
                Path.of("xslt/common/labels.xml"), Path.of("docs/rules.md"), Path.of("LICENSE"), Path.of("README.md")));
        try (Stream<Path> texts = Stream.concat(
                Files.list(BuiltSite.folder().resolve("search/text")), Files.list(Path.of("tei/authority")))) {
            texts.sorted().forEach(files::add);
        }
        Set<String> words = new TreeSet<>();
        for (Path file : files) {
            words.addAll(Spelling.words(Files.readString(file)));
        }
        return words;
    }

    @Test
    void everyWordIsFoldedAlike() throws Exception {
        List<String> words = List.copyOf(words());
        try (BrowserContext context = chromium.context(true, 1200, ColorScheme.LIGHT)) {
            Page page = page(context);
            assertEquals(
                    words.stream().map(Spelling::plain).collect(Collectors.toList()),
                    page.evaluate("words => words.map(malin.spelling.plain)", words));
            assertEquals(
                    words.stream()
                            .map(word -> new ArrayList<>(Spelling.keys(word)))
                            .collect(Collectors.toList()),
                    page.evaluate("words => words.map(malin.spelling.keys)", words));
            String text = String.join("; ", words);
            assertEquals(
                    Spelling.words(text).stream()
                            .map(Spelling::plain)
                            .filter(word -> !word.isEmpty())
                            .collect(Collectors.toList()),
                    page.evaluate("text => malin.spelling.words(text).map(at => at.plain)", text));
        }
    }

    @Test
    void everyWordHasTheSameStem() throws Exception {
        Set<String> plain = words().stream().map(Spelling::plain).collect(Collectors.toCollection(TreeSet::new));
        try (BrowserContext context = chromium.context(true, 1200, ColorScheme.LIGHT)) {
            Page page = page(context);
            List<String> differences = new ArrayList<>();
            for (String language : ENDINGS.keySet()) {
                List<String> words = plain.stream()
                        .filter(word -> word.matches(language.equals("ru") ? "[а-я]+" : "[a-z]+"))
                        .flatMap(word -> word.hashCode() % 4 == 0 || language.equals("ru")
                                ? ENDINGS.get(language).stream().flatMap(end -> grown(word, end))
                                : Stream.of(word))
                        .distinct()
                        .collect(Collectors.toList());
                assertTrue(words.size() > 20_000, language + " " + words.size());
                List<?> stems = (List<?>) page.evaluate(
                        "([words, language]) => words.map(word => malin.stem(word, language))",
                        List.of(words, language));
                differences.addAll(differences(words, StemmedWords.of(words, language), stems));
            }
            assertEquals(List.of(), differences);
        }
    }

    /** A word with an ending, at its end and in the place of its last letters. */
    private static Stream<String> grown(String word, String ending) {
        return Stream.of(0, 1, 2)
                .filter(cut -> cut < word.length())
                .map(cut -> word.substring(0, word.length() - cut) + ending);
    }

    private static List<String> differences(List<String> words, List<String> ours, List<?> theirs) {
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!ours.get(i).equals(theirs.get(i))) {
                differences.add(words.get(i) + ": " + ours.get(i) + ", in the browser " + theirs.get(i));
            }
        }
        return differences.subList(0, Math.min(30, differences.size()));
    }

    private static Page page(BrowserContext context) {
        Page page = context.newPage();
        page.navigate(chromium.address(Chromium.From.FOLDER, "search.html") + "?q=x");
        page.locator("html[data-searched]").waitFor();
        return page;
    }
}
