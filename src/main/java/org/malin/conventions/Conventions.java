package org.malin.conventions;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.malin.xml.BadXml;

/** The words by which protocols are read: those of the tool, and those that an edition adds. Immutable. */
public final class Conventions {

    private static final String RESOURCE = "/org/malin/conventions.xml";
    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private final Map<WordList, List<Word>> lists;

    private final Map<WordList, Map<String, Word>> byKey = new EnumMap<>(WordList.class);
    private final Map<WordList, List<Word>> patterns = new EnumMap<>(WordList.class);

    private final Map<List<WordList>, String> alternations = new ConcurrentHashMap<>();
    /** By their flags, and by their text. */
    private final Map<Integer, Map<String, Opening>> compiled = new ConcurrentHashMap<>();

    private final Map<Class<?>, Object> made = new ConcurrentHashMap<>();

    private Conventions(Map<WordList, List<Word>> lists) {
        this.lists = new EnumMap<>(WordList.class);
        lists.forEach((list, words) -> {
            this.lists.put(list, List.copyOf(words));
            Map<String, Word> keys = new HashMap<>();
            words.forEach(word -> keys.putIfAbsent(Forms.key(word.form()), word));
            byKey.put(list, keys);
            patterns.put(list, words.stream().filter(Forms::isPattern).toList());
        });
    }

    /** The words of the tool itself. */
    public static Conventions builtIn() {
        return BuiltIn.WORDS;
    }

    /** These and an edition's own, which come first. */
    public Conventions plus(InputStream in, String systemId) throws BadXml, IOException {
        Map<WordList, List<Word>> both = new EnumMap<>(WordList.class);
        ConventionsReader.read(in, systemId)
                .forEach((list, words) ->
                        both.computeIfAbsent(list, key -> new ArrayList<>()).addAll(words));
        lists.forEach((list, words) ->
                both.computeIfAbsent(list, key -> new ArrayList<>()).addAll(words));
        return new Conventions(both);
    }

    /** The same sign in any case. */
    static char folded(char sign) {
        return Character.toLowerCase(Character.toUpperCase(sign));
    }

    public List<Word> words(WordList list) {
        return lists.getOrDefault(list, List.of());
    }

    /**
     * A regular expression without capturing groups that matches each word of the lists, the longest first; white space
     * matches any, straight and curly apostrophes each other. It matches nothing when the lists are empty. Case is left
     * to the flags, word boundaries to the expression around it.
     */
    public String alternation(WordList... wanted) {
        return alternations.computeIfAbsent(
                List.of(wanted), lists -> alternation(lists.stream().flatMap(list -> words(list).stream())));
    }

    /** The same of the words of a list that have this value. */
    public String alternation(WordList list, String value) {
        return alternation(words(list).stream().filter(word -> word.value().equals(value)));
    }

    private static String alternation(Stream<Word> words) {
        List<Word> all =
                words.sorted((a, b) -> b.form().length() - a.form().length()).toList();
        if (all.isEmpty()) {
            return "(?!)";
        }
        return all.stream().anyMatch(Forms::isPattern)
                ? all.stream().map(Forms::pattern).distinct().collect(Collectors.joining("|", "(?:", ")"))
                : Alternation.of(all.stream().map(Forms::steps).distinct().toList());
    }

    /** A pattern that these words are part of. It is compiled once, for all documents that are read by the words. */
    public Pattern pattern(String regex, int flags) {
        return opening(regex, flags).pattern();
    }

    /** The same without flags. */
    public Pattern pattern(String regex) {
        return pattern(regex, 0);
    }

    /** Such a pattern, which knows how its matches may begin. */
    public Opening opening(String regex, int flags) {
        return compiled.computeIfAbsent(flags, key -> new ConcurrentHashMap<>())
                .computeIfAbsent(regex, key -> Opening.of(Pattern.compile(regex, flags)));
    }

    /** The same without flags. */
    public Opening opening(String regex) {
        return opening(regex, 0);
    }

    /** What is made of these words once and serves all documents, for example a recogniser. It must be immutable. */
    public <T> T shared(Class<T> kind, Function<Conventions, T> making) {
        Object known = made.get(kind);
        // not computed inside of the map: what is made may share others
        if (known == null) {
            T ready = making.apply(this);
            known = Objects.requireNonNullElse(made.putIfAbsent(kind, ready), ready);
        }
        return kind.cast(known);
    }

    /** Tells quickly which texts end with no word of a list. */
    public Ending ending(WordList list) {
        return new Ending(this, list);
    }

    /** The word of a form; case, a final colon or stop do not matter. */
    public Optional<Word> find(WordList list, String form) {
        String key = Forms.key(form);
        Word known = byKey.getOrDefault(list, Map.of()).get(key);
        return known != null && !Forms.isPattern(known)
                ? Optional.of(known)
                : patterns.getOrDefault(list, List.of()).stream()
                        .filter(word ->
                                pattern(word.form(), ANY_CASE).matcher(key).matches())
                        .findFirst();
    }

    /** Read at first use. */
    private static final class BuiltIn {
        static final Conventions WORDS = load();

        private static Conventions load() {
            try (InputStream in = Conventions.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException(RESOURCE + " is missing");
                }
                return new Conventions(ConventionsReader.read(in, "conventions.xml"));
            } catch (IOException | BadXml e) {
                throw new IllegalStateException(RESOURCE + " cannot be read", e);
            }
        }
    }
}
