package org.malin.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The files of a Word file, and which of them is what (ECMA-376 part 2, relationships). Files that lie outside of the
 * package are named and never fetched.
 */
final class WordPackage {

    /**
     * A relationship of a file to another.
     *
     * @param type the last step of its type: {@code footnotes}, {@code hyperlink}
     * @param target the path of the other file in the package, or an address outside of it
     */
    record Relation(String id, String type, String target, boolean outside) {}

    private static final String PROPERTIES = "core-properties";
    /** Kinds of files with words, in the order in which they make up the decoded source. */
    private static final List<String> TEXTS = List.of("footnotes", "endnotes", "comments", "header", "footer");

    private final Map<String, byte[]> files;
    private final String main;
    private final List<Relation> relations;

    private WordPackage(Map<String, byte[]> files, String main) {
        this.files = files;
        this.main = main;
        this.relations = relations(files, main);
    }

    /** The package of a Word file; empty if these are the files of something else. */
    static Optional<WordPackage> of(Map<String, byte[]> files) {
        String main = relations(files, "").stream()
                .filter(relation -> relation.type().equals("officeDocument") && !relation.outside())
                .map(Relation::target)
                .findFirst()
                .orElse("word/document.xml");
        boolean word = files.containsKey(main) && main.startsWith("word/");
        return word ? Optional.of(new WordPackage(files, main)) : Optional.empty();
    }

    private static List<Relation> relations(Map<String, byte[]> files, String of) {
        int slash = of.lastIndexOf('/') + 1;
        String folder = of.substring(0, slash);
        byte[] bytes = files.get(folder + "_rels/" + of.substring(slash) + ".rels");
        List<Relation> relations = new ArrayList<>();
        if (bytes != null) {
            Document document = WordXml.parse(WordXml.decode(bytes).text());
            for (Element element : document.getElementsByTag("Relationship")) {
                relations.add(relation(element, folder));
            }
        }
        return relations;
    }

    private static Relation relation(Element element, String folder) {
        String type = element.attr("Type");
        String target = element.attr("Target");
        boolean outside = element.attr("TargetMode").equals("External");
        return new Relation(
                element.attr("Id"),
                type.substring(type.lastIndexOf('/') + 1),
                outside ? target : target.startsWith("/") ? target.substring(1) : plain(folder + target),
                outside);
    }

    /** A path without steps up. */
    private static String plain(String path) {
        String shorter = path.replaceFirst("(?:^|(?<=/))(?!\\.\\./)[^/]+/\\.\\./", "");
        return shorter.equals(path) ? path : plain(shorter);
    }

    /** The path of the document itself. */
    String main() {
        return main;
    }

    /** The relationships of the document. */
    List<Relation> relations() {
        return relations;
    }

    /** The paths of all files. */
    List<String> paths() {
        return List.copyOf(files.keySet());
    }

    /**
     * The files with words and what they are, in the order of the decoded source: the document, its footnotes, endnotes
     * and comments, its running heads and feet by name, the properties.
     */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(main, "document");
        for (String type : TEXTS) {
            ofType(relations, type).forEach(path -> texts.putIfAbsent(path, type));
        }
        ofType(relations(files, ""), PROPERTIES).forEach(path -> texts.putIfAbsent(path, PROPERTIES));
        return texts;
    }

    private List<String> ofType(List<Relation> from, String type) {
        return from.stream()
                .filter(relation -> relation.type().equals(type) && files.containsKey(relation.target()))
                .map(Relation::target)
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** A file of the package. */
    byte[] bytes(String path) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new IllegalArgumentException("no file " + path);
        }
        return bytes;
    }

    /** The file of a kind that has no words of its own, such as {@code styles}, as a tree; empty if there is none. */
    Document tree(String type) {
        return ofType(relations, type).stream()
                .findFirst()
                .map(files::get)
                .map(bytes -> WordXml.parse(WordXml.decode(bytes).text()))
                .orElseGet(() -> WordXml.parse(""));
    }
}
