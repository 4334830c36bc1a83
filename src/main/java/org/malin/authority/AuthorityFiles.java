package org.malin.authority;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.jspecify.annotations.Nullable;
import org.malin.store.WholeFile;
import org.malin.xml.BadXml;
import org.malin.xml.XmlEvents;

/** Writes authority files that have only some of the entries; the XML of an entry stays as it is. */
public final class AuthorityFiles {

    private static final QName ID = new QName("http://www.w3.org/XML/1998/namespace", "id");

    /** Where StAX has lost the line end after the XML declaration or an instruction. */
    private static final Pattern PROLOG = Pattern.compile("(?<=\\?>)(?=<)");

    private static final Pattern SCHEMA = Pattern.compile("(?<=<\\?xml-model href=\")(?:\\.\\./)+(?=schema/)");
    /** An element without content, which StAX writes with two tags. */
    private static final Pattern EMPTY = Pattern.compile("<([\\w:.-]+)((?:\\s[^<>]*)?)></\\1>");

    private AuthorityFiles() {}

    /**
     * Copies the entries with these ids, and those that they point to, from one folder to another. A file of which no
     * entry is used is not written.
     *
     * @param toHome from the folder that is written to the one in which the schema lies: {@code ../} or {@code ../../}
     */
    public static void write(Path fromAuthorityDir, Path toDir, String toHome, Set<String> usedIds)
            throws IOException, BadXml {
        Map<AuthorityFile, List<XMLEvent>> files = new EnumMap<>(AuthorityFile.class);
        for (AuthorityFile file : AuthorityFile.values()) {
            Path path = fromAuthorityDir.resolve(file.fileName());
            if (Files.exists(path)) {
                files.put(file, XmlEvents.of(path));
            }
        }
        Set<String> wanted = withNeighbours(files, usedIds);
        for (Map.Entry<AuthorityFile, List<XMLEvent>> file : files.entrySet()) {
            write(file.getKey(), file.getValue(), wanted, toDir, toHome);
        }
    }

    private static void write(AuthorityFile file, List<XMLEvent> events, Set<String> wanted, Path toDir, String toHome)
            throws IOException {
        List<XMLEvent> kept = kept(file, events, wanted);
        boolean any = kept.stream().anyMatch(event -> id(file, event) != null);
        if (any) {
            StringWriter out = new StringWriter();
            XmlEvents.write(kept, out);
            String xml = PROLOG.matcher(out.toString().stripTrailing()).replaceAll("\n") + "\n";
            xml = SCHEMA.matcher(xml).replaceAll(toHome);
            byte[] content = EMPTY.matcher(xml).replaceAll("<$1$2/>").getBytes(StandardCharsets.UTF_8);
            WholeFile.write(toDir.resolve(file.fileName()), content);
        }
    }

    /** The events without the entries that are not wanted, and without the white space before those. */
    private static List<XMLEvent> kept(AuthorityFile file, List<XMLEvent> events, Set<String> wanted) {
        List<XMLEvent> kept = new ArrayList<>();
        int skipping = 0;
        for (XMLEvent event : events) {
            String id = id(file, event);
            if (skipping > 0 || id != null && !wanted.contains(id)) {
                if (skipping == 0) {
                    dropSpace(kept);
                }
                skipping += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
            } else {
                kept.add(event);
            }
        }
        return kept;
    }

    private static void dropSpace(List<XMLEvent> kept) {
        XMLEvent last = kept.get(kept.size() - 1);
        if (last.isCharacters() && last.asCharacters().isWhiteSpace()) {
            kept.remove(kept.size() - 1);
        }
    }

    /** The id of the entry that begins here. */
    private static @Nullable String id(AuthorityFile file, XMLEvent event) {
        if (!event.isStartElement()
                || !event.asStartElement().getName().getLocalPart().equals(file.entry())) {
            return null;
        }
        Attribute id = event.asStartElement().getAttributeByName(ID);
        return id == null ? null : id.getValue();
    }

    /** Adds entries that wanted entries point to, until nothing is added. */
    private static Set<String> withNeighbours(Map<AuthorityFile, List<XMLEvent>> files, Set<String> usedIds) {
        Set<String> wanted = new HashSet<>(usedIds);
        int before;
        do {
            before = wanted.size();
            files.forEach((file, events) -> addNeighbours(file, events, wanted));
        } while (wanted.size() > before);
        return wanted;
    }

    private static void addNeighbours(AuthorityFile file, List<XMLEvent> events, Set<String> wanted) {
        int inside = 0;
        for (XMLEvent event : events) {
            String id = id(file, event);
            if (event.isStartElement() && (inside > 0 || id != null && wanted.contains(id))) {
                inside++;
                addTargets(event.asStartElement(), wanted);
            } else if (event.isEndElement() && inside > 0) {
                inside--;
            }
        }
    }

    private static void addTargets(StartElement element, Set<String> wanted) {
        for (Iterator<Attribute> all = element.getAttributes(); all.hasNext(); ) {
            Arrays.stream(all.next().getValue().split("\\s+"))
                    .filter(token -> token.matches("(?:per|org|pla):.+"))
                    .forEach(token -> wanted.add(token.substring(4)));
        }
    }
}
