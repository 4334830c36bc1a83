package org.malin.publish.pdf;

import java.util.List;
import org.malin.publish.pdf.PageNumbers.Span;
import org.malin.publish.pdf.PageNumbers.Stop;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Writes page numbers into the index while XSL-FO goes by. FOP lays out a page sequence as soon as it ends, so when the
 * index, which is the last one, begins, the pages of all others are known. The stylesheet writes {@code <m:pages
 * ids="a b c"/>}; here it becomes links: {@code 12–14, 17}.
 */
final class IndexPages extends XMLFilterImpl {
    private static final String MALIN = "urn:malin:xslt";
    private static final String FO = "http://www.w3.org/1999/XSL/Format";
    private static final String FOX = "http://xmlgraphics.apache.org/fop/extensions";

    private final PageNumbers pages;

    IndexPages(PageNumbers pages, ContentHandler next) {
        this.pages = pages;
        setContentHandler(next);
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
        if (MALIN.equals(uri)) {
            write(pages.spans(List.of(attributes.getValue("ids").split(" "))), attributes.getValue("label"));
        } else {
            super.startElement(uri, local, name, attributes);
        }
    }

    @Override
    public void endElement(String uri, String local, String name) throws SAXException {
        if (!MALIN.equals(uri)) {
            super.endElement(uri, local, name);
        }
    }

    private void write(List<Span> spans, String label) throws SAXException {
        String separator = "";
        for (Span span : spans) {
            text(separator);
            link(span.first(), label);
            if (!span.isOnePage()) {
                text("\u2013");
                link(span.last(), label);
            }
            separator = ", ";
        }
    }

    private void link(Stop stop, String label) throws SAXException {
        AttributesImpl attributes = new AttributesImpl();
        attributes.addAttribute("", "internal-destination", "internal-destination", "CDATA", stop.id());
        attributes.addAttribute(FOX, "alt-text", "fox:alt-text", "CDATA", label.replace("{}", stop.number()));
        super.startElement(FO, "basic-link", "fo:basic-link", attributes);
        text(stop.number());
        super.endElement(FO, "basic-link", "fo:basic-link");
    }

    private void text(String text) throws SAXException {
        characters(text.toCharArray(), 0, text.length());
    }
}
