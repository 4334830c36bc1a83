package org.malin.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Predicates;
import net.sf.saxon.s9api.streams.Steps;
import org.malin.finding.Finding;
import org.malin.finding.Place;
import org.malin.finding.Rule;
import org.malin.xml.BadXml;
import org.malin.xml.Names;
import org.malin.xml.Xml;

/** Reads documents. One that lacks what every page is made of cannot be published; that is told in plain words. */
final class DocumentReader {
    private static final String TEI = "http://www.tei-c.org/ns/1.0";
    private static final String ROOT = "TEI";
    static final QName ID = new QName("xml", "http://www.w3.org/XML/1998/namespace", "id");

    /** Each in the one before it, the first in the root. */
    private static final List<String> HEADER = List.of("teiHeader", "fileDesc", "titleStmt");

    private final Path file;

    private DocumentReader(Path file) {
        this.file = file;
    }

    /** The document in a file. */
    static XdmNode read(Xml xml, Path file) throws BadXml {
        XdmNode document = xml.read(file);
        new DocumentReader(file).check(root(document));
        return document;
    }

    /** The identifier that a document has in its file. */
    static String id(XdmNode document) {
        return String.valueOf(root(document).getAttributeValue(ID));
    }

    private static XdmNode root(XdmNode document) {
        return document.select(Steps.child(Predicates.isElement())).asNode();
    }

    private void check(XdmNode root) throws BadXml {
        if (!root.getNodeName().equals(new QName(TEI, ROOT))) {
            String found = "the document is a <" + root.getNodeName() + ">"
                    + (root.getNodeName().getLocalName().equals(ROOT) ? " without the namespace of TEI" : "");
            throw lack(
                    Rule.UNKNOWN_ELEMENT,
                    root,
                    found,
                    "begin it with <TEI xmlns=\"" + TEI + "\">, or move it out of the folder of documents");
        }
        String id = root.getAttributeValue(ID);
        if (id == null || id.isBlank()) {
            throw lack(
                    Rule.MISSING_ATTRIBUTE,
                    root,
                    "<TEI> has no xml:id, so that it is not published",
                    "add xml:id=\"" + String.valueOf(file.getFileName()).replaceFirst("\\.xml$", "") + "\"");
        }
        XdmNode parent = root;
        for (String name : HEADER) {
            parent = child(parent, name);
        }
    }

    private XdmNode child(XdmNode parent, String name) throws BadXml {
        Optional<XdmNode> child = parent.select(Steps.child(TEI, name)).findFirst();
        if (child.isEmpty()) {
            throw lack(
                    Rule.MISSING_ELEMENT,
                    parent,
                    "<" + name + "> is missing in <" + parent.getNodeName().getLocalName()
                            + ">, so that the document is not published",
                    "add <" + name + ">; malin validate tells what it must have");
        }
        return child.get();
    }

    private BadXml lack(Rule rule, XdmNode at, String found, String advice) {
        Place place = Place.of(Names.of(file), at.getLineNumber(), at.getColumnNumber());
        return new BadXml(Finding.of(rule, place, found).withAdvice(advice));
    }
}
