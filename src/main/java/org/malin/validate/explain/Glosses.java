package org.malin.validate.explain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;
import org.jspecify.annotations.Nullable;
import org.malin.xml.BadXml;
import org.malin.xml.Xml;

/** What the schema's source says of elements, attributes and data types, in its own words; read when asked for. */
final class Glosses {
    private static final String ELEMENTS = "schema/elements/";
    private static final String TYPES = "schema/commons/datatypes.xml";
    private static final String ATTRIBUTES = "schema/commons/attributes.xml";

    private final @Nullable Xml xml;
    private final Map<String, Optional<XdmNode>> files = new HashMap<>();

    Glosses(@Nullable Xml xml) {
        this.xml = xml;
    }

    /** Those of a schema whose source is not known. */
    static Glosses none() {
        return new Glosses(null);
    }

    /** What an element is, or nothing. */
    String element(String name) {
        return file(ELEMENTS + name + ".xml")
                .flatMap(file -> file.select(Steps.descendant("elementSpec").then(Steps.child("desc")))
                        .findFirst())
                .map(Glosses::brief)
                .orElse("");
    }

    /** What an attribute of an element says, or nothing. */
    String attribute(String element, String attribute) {
        return file(ELEMENTS + element + ".xml")
                .flatMap(file -> described(file, "attDef", attribute))
                .or(() -> file(ATTRIBUTES).flatMap(file -> described(file, "attDef", attribute)))
                .map(Glosses::brief)
                .orElse("");
    }

    /** What the values of a type are, or nothing. */
    String type(String name) {
        return file(TYPES)
                .flatMap(file -> described(file, "dataSpec", name))
                .map(node -> sentence(node.getStringValue()))
                .orElse("");
    }

    private static Optional<XdmNode> described(XdmNode file, String kind, String ident) {
        return file.select(Steps.descendant(kind))
                .filter(node -> ident.equals(node.getAttributeValue(new QName("ident"))))
                .flatMap(Steps.child("desc"))
                .findFirst();
    }

    private Optional<XdmNode> file(String path) {
        return files.computeIfAbsent(path, p -> Optional.ofNullable(read(p)));
    }

    private @Nullable XdmNode read(String path) {
        try {
            return xml == null ? null : xml.readResource(path);
        } catch (BadXml e) {
            return null; // a schema of another edition has no such source
        }
    }

    private static String brief(XdmNode desc) {
        return sentence(desc.getStringValue().split("[.:;](\\s|$)", 2)[0]);
    }

    /** In the middle of another sentence: small first letter, no full stop. */
    private static String sentence(String text) {
        String plain = text.strip().replaceAll("\\s+", " ").replaceFirst("\\.$", "");
        boolean word = plain.length() > 1 && Character.isLowerCase(plain.charAt(1)) || plain.startsWith("A ");
        return word ? Character.toLowerCase(plain.charAt(0)) + plain.substring(1) : plain;
    }
}
