package org.malin.conventions;

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
import javax.xml.namespace.QName;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.jspecify.annotations.Nullable;
import org.malin.finding.Finding;
import org.malin.finding.Place;
import org.malin.finding.Rule;
import org.malin.xml.BadXml;
import org.malin.xml.XmlEvents;

/**
 * Reads a file of conventions: {@code conventions/list[@name]/w}. Attributes of a list ({@code xml:lang}, {@code value},
 * {@code cert}) are those of its words, as long as a word has none of its own.
 */
final class ConventionsReader {

    private static final Map<String, WordList> LISTS = Arrays.stream(WordList.values())
            .collect(Collectors.toMap(WordList::dataName, list -> list, (a, b) -> a, LinkedHashMap::new));

    private static final QName LANG = new QName("http://www.w3.org/XML/1998/namespace", "lang");

    private final String systemId;
    private final Map<WordList, List<Word>> lists = new EnumMap<>(WordList.class);
    private @Nullable StartElement list;
    private @Nullable StartElement word;
    private final StringBuilder form = new StringBuilder();

    private ConventionsReader(String systemId) {
        this.systemId = systemId;
    }

    static Map<WordList, List<Word>> read(InputStream in, String systemId) throws BadXml {
        ConventionsReader reader = new ConventionsReader(systemId);
        for (XMLEvent event : XmlEvents.of(in, systemId)) {
            reader.event(event);
        }
        return reader.lists;
    }

    private void event(XMLEvent event) throws BadXml {
        if (event.isStartElement()) {
            start(event.asStartElement());
        } else if (event.isCharacters() && word != null) {
            form.append(event.asCharacters().getData());
        } else if (event.isEndElement() && word != null) {
            add(word);
            word = null;
        }
    }

    private void start(StartElement element) throws BadXml {
        String name = element.getName().getLocalPart();
        if (name.equals("list")) {
            list = element;
            lists.computeIfAbsent(listOf(element), key -> new ArrayList<>());
        } else if (name.equals("w") && list != null) {
            word = element;
            form.setLength(0);
        } else if (!name.equals("conventions")) {
            throw bad(element, "element \"" + name + "\"; expected are conventions, list and w");
        }
    }

    private void add(StartElement element) throws BadXml {
        if (list == null) {
            return;
        }
        String text = form.toString().strip().replaceAll("\\s+", " ");
        if (text.isEmpty()) {
            throw bad(element, "an empty word");
        }
        Word read = new Word(text, value(element, LANG), value(element, new QName("value")), certainty(element));
        check(element, read);
        lists.computeIfAbsent(listOf(list), key -> new ArrayList<>()).add(read);
    }

    private String certainty(StartElement element) {
        return value(element, new QName("cert"));
    }

    /** Other words are no regular expressions. */
    private void check(StartElement element, Word read) throws BadXml {
        if (!Forms.isPattern(read)) {
            return;
        }
        try {
            Pattern.compile(Forms.pattern(read));
        } catch (PatternSyntaxException e) {
            throw bad(element, "\"" + read.form() + "\", which is no regular expression: " + e.getDescription());
        }
    }

    /** The word's own value, else that of its list. */
    private String value(StartElement element, QName name) {
        Attribute own = element.getAttributeByName(name);
        Attribute inherited = list == null ? null : list.getAttributeByName(name);
        return own != null ? own.getValue() : inherited != null ? inherited.getValue() : "";
    }

    private WordList listOf(StartElement element) throws BadXml {
        Attribute name = element.getAttributeByName(new QName("name"));
        WordList known = name == null ? null : LISTS.get(name.getValue());
        if (known == null) {
            String found = name == null ? "" : name.getValue();
            throw bad(element, "a list of the name \"" + found + "\"; lists are " + String.join(", ", LISTS.keySet()));
        }
        return known;
    }

    private BadXml bad(StartElement element, String found) {
        Place place = Place.of(
                systemId,
                element.getLocation().getLineNumber(),
                element.getLocation().getColumnNumber());
        return new BadXml(Finding.of(Rule.GRAMMAR, place, found).withAdvice("see the conventions of the tool"));
    }
}
