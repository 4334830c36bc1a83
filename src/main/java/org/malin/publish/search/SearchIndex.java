package org.malin.publish.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    /** The scripts of the index by path. */
    public Map<String, byte[]> files() {
        persons.spellings().forEach(dictionary::join);
        List<String> names = List.of("words", "places", "stems", "names", "persons");
        List<Table> tables = List.of(
                Table.of("words", dictionary.words()),
                Table.of("places", dictionary.places()),
                Table.of("stems", dictionary.stems()),
                Table.of("names", dictionary.names()),
                Table.of("persons", persons.places()));
        Map<String, byte[]> files = new LinkedHashMap<>();
        StringBuilder firsts = new StringBuilder();
        for (int i = 0; i < tables.size(); i++) {
            files.putAll(tables.get(i).files());
            firsts.append(i == 0 ? "" : ",").append(Script.quoted(names.get(i))).append(':');
            firsts.append(list(tables.get(i).firsts()));
        }
        put(files, "documents", documents.lines());
        put(files, "people", persons.lines());
        String index = "{\"format\":" + FORMAT + ",\"passages\":" + passages + ",\"languages\":"
                + list(List.copyOf(dictionary.languages())) + ",\"tables\":{" + firsts + "},\"spelling\":"
                + spelling(Spelling.RULES) + "}";
        files.put("search/index.js", Script.ofValue("index", index));
        return files;
    }

    private static void put(Map<String, byte[]> files, String name, String lines) {
        files.put("search/" + name + ".js", Script.of(name, lines));
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
