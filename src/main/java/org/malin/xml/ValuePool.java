package org.malin.xml;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Lets trees that are held together share the values of their attributes, of which most are the same: what was seen lately
 * is kept, so that the pool never grows.
 */
public final class ValuePool {
    private static final int SLOTS = 1 << 14;

    private final String[] values = new String[SLOTS];

    /** The same value, the one that was seen before if it is still kept. */
    String share(String value) {
        int hash = value.hashCode();
        int slot = (hash ^ hash >>> 14) & SLOTS - 1;
        String known = values[slot];
        if (value.equals(known)) {
            return known;
        }
        values[slot] = value;
        return value;
    }

    /** A reader whose elements come with shared values. */
    XMLReader sharing(XMLReader parent) {
        return new XMLFilterImpl(parent) {
            @Override
            public void startElement(String uri, String name, String qualified, Attributes attributes)
                    throws SAXException {
                AttributesImpl shared = new AttributesImpl(attributes);
                for (int i = 0; i < shared.getLength(); i++) {
                    shared.setValue(i, share(shared.getValue(i)));
                }
                super.startElement(uri, name, qualified, shared);
            }
        };
    }
}
