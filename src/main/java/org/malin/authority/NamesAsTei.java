package org.malin.authority;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Unknown persons as an authority file. It points to nobody: what is likely, or to be decided, stands in notes. */
final class NamesAsTei {

    private static final String HEADER = """
        <?xml version="1.0" encoding="UTF-8"?>
        <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="%1$s" type="authority" xml:lang="en">
         <teiHeader>
          <fileDesc>
           <titleStmt>
            <title type="main">Persons proposed for the authority file</title>
           </titleStmt>
           <publicationStmt>
            <publisher>Malin</publisher>
            <availability status="unknown"><p>No terms are stated for this list.</p></availability>
           </publicationStmt>
           <sourceDesc>
            <listBibl>
        %2$s    </listBibl>
           </sourceDesc>
          </fileDesc>
          <encodingDesc>
           <listPrefixDef>
            <prefixDef ident="src" matchPattern="(.+)" replacementPattern="../../seeds/$1"><p>Source files.</p></prefixDef>
           </listPrefixDef>
          </encodingDesc>
         </teiHeader>
         <standOff type="authority">
        """;

    private final String id;
    private final List<UnknownPerson> persons;
    private final StringBuilder xml = new StringBuilder();

    NamesAsTei(String id, List<UnknownPerson> persons) {
        this.id = id;
        this.persons = persons;
    }

    String write() {
        xml.append(String.format(Locale.ROOT, HEADER, id, documents()));
        list("Not in the authority file: check, complete and move to persons.xml", false);
        list("To be decided first: the authority file has bearers of the name", true);
        return xml.append(" </standOff>\n</TEI>\n").toString();
    }

    /** The documents in which somebody was found, as a bibliography. */
    private String documents() {
        Set<String> documents = persons.stream()
                .flatMap(person -> person.names().stream())
                .map(name -> name.spot().document())
                .collect(Collectors.toCollection(TreeSet::new));
        return documents.stream()
                .map(document -> "     <bibl xml:id=\"" + bibliography(document) + "\"><title level=\"u\">"
                        + escape(document) + "</title></bibl>\n")
                .collect(Collectors.joining());
    }

    private String bibliography(String document) {
        return id + ".bibl." + document;
    }

    private void list(String heading, boolean ambiguous) {
        List<UnknownPerson> part =
                persons.stream().filter(p -> p.isAmbiguous() == ambiguous).toList();
        if (!part.isEmpty()) {
            xml.append("  <listPerson type=\"group\">\n   <head>")
                    .append(heading)
                    .append("</head>\n");
            part.forEach(this::person);
            xml.append("  </listPerson>\n");
        }
    }

    private void person(UnknownPerson person) {
        xml.append("   <person xml:id=\"").append(person.id()).append("\" source=\"");
        xml.append(sources(person.names().stream())).append("\">\n");
        List<FoundName> forms = person.forms();
        forms.forEach(form -> name(form, form == forms.get(0) ? "main" : "variant", person));
        note(evidence(person));
        note(likenesses("Bearers of the name, one of whom may be meant: ", person.candidates()));
        note(likenesses("Perhaps the same as: ", person.similar()));
        xml.append("   </person>\n");
    }

    private void name(FoundName form, String type, UnknownPerson person) {
        Stream<FoundName> same = person.names().stream().filter(n -> n.form().equals(form.form()));
        xml.append("    <persName type=\"").append(type).append("\" source=\"").append(sources(same));
        xml.append("\">").append(marked(form)).append("</persName>\n");
    }

    /** The source files of names, or where these are unknown, the documents. */
    private String sources(Stream<FoundName> names) {
        return names.map(FoundName::spot)
                .map(spot -> spot.source().isEmpty() ? "#" + bibliography(spot.document()) : spot.source())
                .distinct()
                .map(NamesAsTei::escape)
                .collect(Collectors.joining(" "));
    }

    /** A part of a name, and where it begins. */
    private record Part(int start, String text, String element) {}

    /** The name as printed, its parts marked. */
    private static String marked(FoundName name) {
        String form = name.form();
        Stream<Part> given = name.given().stream().map(text -> new Part(form.indexOf(text), text, "forename"));
        Stream<Part> rest = Stream.of(
                new Part(form.indexOf(name.honorific()), name.honorific(), "roleName"),
                new Part(form.lastIndexOf(name.surname()), name.surname(), "surname"));
        StringBuilder marked = new StringBuilder();
        int end = 0;
        for (Part part : Stream.concat(given, rest)
                .sorted(Comparator.comparingInt(Part::start))
                .toList()) {
            if (part.start() >= end && !part.text().isEmpty()) {
                marked.append(escape(form.substring(end, part.start()))).append(element(part));
                end = part.start() + part.text().length();
            }
        }
        return marked.append(escape(form.substring(end))).toString();
    }

    private static String element(Part part) {
        return "<" + part.element() + ">" + escape(part.text()) + "</" + part.element() + ">";
    }

    private static String evidence(UnknownPerson person) {
        return "Found " + person.times() + " (" + person.roles() + "): "
                + person.inText().stream().map(NamesAsTei::place).collect(Collectors.joining("; "));
    }

    private static String place(FoundName name) {
        FoundName.Spot spot = name.spot();
        String line = spot.line() > 0 ? ", line " + spot.line() : "";
        return "“" + name.form() + "”, " + name.role().label() + ", " + spot.id() + line;
    }

    private static String likenesses(String opening, List<Likeness> all) {
        return all.isEmpty()
                ? ""
                : opening + all.stream().map(Likeness::toString).collect(Collectors.joining("; "));
    }

    private void note(String words) {
        if (!words.isEmpty()) {
            xml.append("    <note>").append(escape(words)).append("</note>\n");
        }
    }

    private static String escape(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
