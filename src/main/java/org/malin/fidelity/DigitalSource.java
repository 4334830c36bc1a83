package org.malin.fidelity;

import org.jspecify.annotations.Nullable;
import org.malin.xml.BadXml;
import org.malin.xml.Xml;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A TEI file and what it says of the source that it was made from.
 *
 * @param name what findings call the file
 * @param id the identifier of the document
 * @param title the name of the source
 * @param sha256 the checksum of the source
 * @param labels the label words of the source
 */
public record DigitalSource(byte[] xml, String name, String id, String title, String sha256, String labels) {

    /** Reads a file; what it does not say is empty. */
    public static DigitalSource read(byte[] xml, String name) throws BadXml {
        Listener listener = new Listener();
        Xml.scan(xml, name, listener);
        return new DigitalSource(
                xml,
                name,
                listener.id,
                listener.title.toString().strip(),
                listener.sha256.toString().strip(),
                listener.labels.toString());
    }

    /** Hears the description of the digital source. */
    private static final class Listener extends DefaultHandler {
        private final StringBuilder title = new StringBuilder();
        private final StringBuilder sha256 = new StringBuilder();
        private final StringBuilder labels = new StringBuilder();
        private String id = "";
        private boolean inRoot;
        private boolean inSource;
        private @Nullable StringBuilder current;

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            String rootId = attributes.getValue("xml:id");
            id = !inRoot && rootId != null ? rootId : id;
            inRoot = true;
            String type = attributes.getValue("type");
            inSource |= name.equals("bibl") && "digital-source".equals(type);
            current = inSource ? part(name, type) : null;
        }

        private @Nullable StringBuilder part(String name, @Nullable String type) {
            if (name.equals("title")) {
                return title;
            }
            return "sha256".equals(type) ? sha256 : "labels".equals(type) ? labels : null;
        }

        @Override
        public void endElement(String uri, String name, String qualified) {
            current = null;
            inSource &= !name.equals("bibl");
        }

        @Override
        public void characters(char[] text, int start, int length) {
            if (current != null) {
                current.append(text, start, length);
            }
        }
    }
}
