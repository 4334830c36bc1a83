package org.malin.publish.search;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.malin.spelling.Replacement;
import org.malin.spelling.Rules;
import org.malin.spelling.Spelling;

/**
 * Collects what documents say, one after the other, and writes the index. It depends on the documents and on the authority
 * files only; of the documents it keeps nothing but the places of their words.
 */
public final class SearchIndex {
    private static final int FORMAT = 1;

    private final Documents documents = new Documents();
    private final Dictionary dictionary = new Dictionary();
    private final Persons persons;
    private int passages;

    /** @param names what {@code xslt/names.xsl} wrote */
    public SearchIndex(String names) {
        persons = new Persons(names);
    }

    /** Adds the passages of a document, as {@code xslt/passages.xsl} wrote them; documents come in the order of their ids. */
    public void add(byte[] script) {
        DocumentText document = DocumentText.read(script);
        documents.add(document);
        persons.add(document);
        for (Passage passage : document.passages()) {
            dictionary.add(passages, passage);
            persons.add(passages, passage);
            passages++;
        }
    }

    /** Hands on the scripts of the index, each with its path, one after another: all of them are much. */
    public void write(BiConsumer<String, byte[]> into) {
        persons.spellings().forEach(dictionary::join);
        String tables = Stream.of(
                        table("words", dictionary.words(), into),
                        table("places", dictionary.places(), into),
                        table("stems", dictionary.stems(), into),
                        table("names", dictionary.names(), into),
                        table("persons", persons.places(), into))
                .collect(Collectors.joining(",", "{", "}"));
        into.accept("search/documents.js", Script.of("documents", documents.lines()));
        into.accept("search/people.js", Script.of("people", persons.lines()));
        String index = "{\"format\":" + FORMAT + ",\"passages\":" + passages + ",\"languages\":"
                + list(List.copyOf(dictionary.languages())) + ",\"tables\":" + tables + ",\"spelling\":"
                + spelling(Spelling.RULES) + "}";
        into.accept("search/index.js", Script.ofValue("index", index));
    }

    /** Hands on the scripts of a table; says where which key is to be found. */
    private static String table(String name, SortedMap<String, ?> entries, BiConsumer<String, byte[]> into) {
        return Script.quoted(name) + ":" + list(Table.write(name, entries, into));
    }

    private static String spelling(Rules rules) {
        String readings = rules.readings().stream()
                .map(reading -> "[" + Script.quoted(reading.when().pattern()) + "," + rules(reading.rules()) + "]")
                .collect(Collectors.joining(",", "[", "]"));
        return "{\"letters\":" + letters(rules.letters()) + ",\"cyrillic\":" + letters(rules.cyrillic())
                + ",\"readings\":" + readings + ",\"hissing\":" + rules(rules.hissing()) + ",\"sounds\":"
                + rules(rules.sounds()) + "}";
    }

    private static String rules(List<Replacement> rules) {
        return rules.stream()
                .map(rule -> list(List.of(rule.pattern().pattern(), rule.by())))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String letters(Map<String, String> letters) {
        return letters.entrySet().stream()
                .map(entry -> Script.quoted(entry.getKey()) + ":" + Script.quoted(entry.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String list(List<String> words) {
        return words.stream().map(Script::quoted).collect(Collectors.joining(",", "[", "]"));
    }
}
