package org.malin.xml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.DocumentBuilder;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Reads many small pieces of XML into one tree, whose document node holds the roots of all, one after another: that takes
 * about half as much memory as a tree for each. What nobody will read of them is left out.
 */
final class Together extends XMLFilterImpl {
    private final ValuePool pool = new ValuePool();
    private final Set<String> without;
    private final Map<String, String> prefixes = new LinkedHashMap<>();
    private int leftOut;

    private Together(ContentHandler tree, Set<String> without) {
        this.without = without;
        setContentHandler(tree);
    }

    static XdmNode read(Processor processor, String name, List<? extends Xml.Piece> pieces, Set<String> without)
            throws BadXml {
        try {
            DocumentBuilder builder = processor.newDocumentBuilder();
            builder.setBaseURI(TreeReader.base(name));
            BuildingContentHandler tree = builder.newBuildingContentHandler();
            Together together = new Together(tree, without);
            tree.startDocument();
            for (Xml.Piece piece : pieces) {
                TreeReader.stream(piece.bytes(), name, null, together);
            }
            tree.endDocument();
            return tree.getDocumentNode();
        } catch (SaxonApiException | SAXException e) {
            throw new BadXml(XmlFaults.of(e, name, new byte[0]));
        }
    }

    @Override
    public void startDocument() {}

    @Override
    public void endDocument() {}

    @Override
    public void startPrefixMapping(String prefix, String uri) {
        prefixes.put(prefix, uri);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        if (leftOut > 0 || without.contains(name)) {
            leftOut++;
        } else {
            for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
                super.startPrefixMapping(prefix.getKey(), prefix.getValue());
            }
            super.startElement(uri, name, qualified, kept(attributes));
        }
        prefixes.clear();
    }

    private Attributes kept(Attributes attributes) {
        AttributesImpl kept = new AttributesImpl();
        for (int i = 0; i < attributes.getLength(); i++) {
            if (!without.contains("@" + attributes.getQName(i))) {
                kept.addAttribute(
                        attributes.getURI(i),
                        attributes.getLocalName(i),
                        attributes.getQName(i),
                        attributes.getType(i),
                        pool.share(attributes.getValue(i)));
            }
        }
        return kept;
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        if (leftOut > 0) {
            leftOut--;
        } else {
            super.endElement(uri, name, qualified);
        }
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        if (leftOut == 0) {
            super.characters(text, start, length);
        }
    }
}
