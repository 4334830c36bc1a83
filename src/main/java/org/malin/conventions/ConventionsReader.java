package org.malin.conventions;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.malin.finding.Finding;
import org.malin.finding.Place;
import org.malin.finding.Rule;
import org.malin.xml.BadXml;
import org.malin.xml.Xml;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads a file of conventions: {@code conventions/list[@name]/w}. Attributes of a list ({@code xml:lang}, {@code value},
 * {@code cert}) are those of its words, as long as a word has none of its own.
 */
final class ConventionsReader extends DefaultHandler {

    private static final Map<String, WordList> LISTS = Arrays.stream(WordList.values())
            .collect(Collectors.toMap(WordList::dataName, list -> list, (a, b) -> a, LinkedHashMap::new));

    private static final Map<WordList, Numbers> NUMBERS = Map.of(
            WordList.MONTH, new Numbers("[1-9]|1[0-2]", "a month has a number from 1 to 12"),
            WordList.NUMBER_WORD, new Numbers("\\d{1,4}|regex", "a number has one to four digits"));

    private final String systemId;
    private final Map<WordList, List<Word>> lists = new EnumMap<>(WordList.class);
    private final List<Finding> faults = new ArrayList<>();
    private Attributes ofList = new AttributesImpl();
    private @Nullable WordList kind;
    private @Nullable List<Word> list;
    private @Nullable Word word;
    private Place start;
    private final StringBuilder form = new StringBuilder();
    private @Nullable Locator locator;

    private ConventionsReader(String systemId) {
        this.systemId = systemId;
        this.start = Place.of(systemId);
    }

    /** What the values of a list are where they are numbers. */
    private record Numbers(String pattern, String expected) {}

    /** Reads a file; the name is what findings call it. */
    static Map<WordList, List<Word>> read(InputStream in, String systemId) throws BadXml, IOException {
        ConventionsReader reader = new ConventionsReader(systemId);
        Xml.scan(in.readAllBytes(), systemId, reader);
        if (!reader.faults.isEmpty()) {
            throw new BadXml(reader.faults.get(0));
        }
        return reader.lists;
    }

    @Override
    public void setDocumentLocator(Locator given) {
        locator = given;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        if (locator != null) {
            start = Place.of(systemId, locator.getLineNumber(), locator.getColumnNumber());
        }
        if (local.equals("list")) {
            ofList = new AttributesImpl(attributes);
            list = listOf(attributes.getValue("name"));
        } else if (local.equals("w") && list != null) {
            word = new Word("", value(attributes, "xml:lang"), value(attributes, "value"), value(attributes, "cert"));
            form.setLength(0);
        } else if (!local.equals("conventions")) {
            fault("element \"" + local + "\"; expected are conventions, list and w");
        }
    }

    @Override
    public void characters(char[] text, int from, int length) {
        form.append(text, from, length);
    }

    @Override
    public void endElement(String uri, String local, String name) {
        if (word != null && list != null) {
            String text = Forms.oneLine(form.toString());
            Word read = new Word(text, word.lang(), word.value(), word.cert());
            check(read);
            list.add(read);
        }
        word = null;
    }

    private void check(Word read) {
        Numbers numbers = kind == null ? null : NUMBERS.get(kind);
        if (read.form().isEmpty()) {
            fault("an empty word");
        } else if (numbers != null && !read.value().matches(numbers.pattern())) {
            fault("the value \"" + read.value() + "\" of \"" + read.form() + "\"; " + numbers.expected());
        } else if (Forms.isPattern(read)) {
            try {
                Pattern.compile(Forms.pattern(read));
            } catch (PatternSyntaxException e) {
                fault("\"" + read.form() + "\", which is no regular expression: " + e.getDescription());
            }
        }
    }

    /** The word's own value, else that of its list. */
    private String value(Attributes own, String name) {
        String value = own.getValue(name);
        String inherited = value == null ? ofList.getValue(name) : value;
        return inherited == null ? "" : inherited;
    }

    private @Nullable List<Word> listOf(@Nullable String name) {
        WordList known = name == null ? null : LISTS.get(name);
        kind = known;
        if (known == null) {
            fault("a list of the name \"" + (name == null ? "" : name) + "\"; lists are "
                    + String.join(", ", LISTS.keySet()));
            return null;
        }
        return lists.computeIfAbsent(known, key -> new ArrayList<>());
    }

    private void fault(String found) {
        faults.add(Finding.of(Rule.GRAMMAR, start, found).withAdvice("see the conventions of the tool"));
    }
}
