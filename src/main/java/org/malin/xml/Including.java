package org.malin.xml;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.malin.finding.Finding;
import org.malin.finding.Place;
import org.malin.finding.Rule;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

/** XInclude of whole XML files below one folder; anything else is refused with a finding. */
final class Including extends XMLFilterImpl implements Locator {
    private static final String XINCLUDE = "http://www.w3.org/2001/XInclude";

    private final Includes includes;
    private final Deque<Locator> locators = new ArrayDeque<>();
    private final Deque<Path> open = new ArrayDeque<>();
    private int skipping;

    Including(XMLReader parent, Includes includes) {
        super(parent);
        this.includes = includes;
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        boolean first = locators.isEmpty();
        locators.push(locator);
        if (first) {
            super.setDocumentLocator(this);
        }
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes atts) throws SAXException {
        boolean ours = XINCLUDE.equals(uri);
        if (skipping > 0 || ours) {
            skipping++;
        }
        if (ours && skipping == 1) {
            Path file = target(atts);
            if (includes.passedOver().test(file)) {
                super.startElement(uri, local, name, atts);
                super.endElement(uri, local, name);
            } else {
                pull(file);
            }
        } else if (skipping == 0) {
            super.startElement(uri, local, name, atts);
        }
    }

    @Override
    public void endElement(String uri, String local, String name) throws SAXException {
        if (skipping > 0) {
            skipping--;
        } else {
            super.endElement(uri, local, name);
        }
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        if (skipping == 0) {
            super.characters(text, start, length);
        }
    }

    private Path target(Attributes atts) throws SAXException {
        String href = atts.getValue("href");
        Path file = file(href);
        if (file == null || atts.getValue("xpointer") != null || "text".equals(atts.getValue("parse"))) {
            throw refused("xi:include of \"" + href + "\", which is not an XML file of this edition");
        }
        if (open.contains(file)) {
            throw refused("xi:include of \"" + href + "\", which includes itself");
        }
        return file;
    }

    private @Nullable Path file(@Nullable String href) {
        String base = getSystemId();
        if (href == null || href.isEmpty() || base == null) {
            return null;
        }
        try {
            Path file = Names.path(URI.create(base).resolve(href).toString());
            return file != null && Gate.isBelow(file, includes.below()) && Files.isRegularFile(file)
                    ? file.toRealPath()
                    : null;
        } catch (IllegalArgumentException | IOException e) {
            return null;
        }
    }

    private void pull(Path file) throws SAXException {
        int outer = skipping;
        skipping = 0;
        open.push(file);
        XMLReader reader = SafeParser.newReader();
        reader.setContentHandler(new Inner());
        reader.setErrorHandler(getErrorHandler());
        try {
            reader.parse(new InputSource(file.toUri().toString()));
        } catch (IOException e) {
            throw refused("xi:include of a file that cannot be read: " + Names.of(file));
        } finally {
            skipping = outer;
            open.pop();
            locators.pop();
        }
    }

    private Refused refused(String found) {
        return new Refused(
                Finding.of(Rule.INCLUDE, Place.of(Names.of(getSystemId()), getLineNumber(), getColumnNumber()), found));
    }

    @Override
    public int getLineNumber() {
        return locators.isEmpty() ? 0 : locators.element().getLineNumber();
    }

    @Override
    public int getColumnNumber() {
        return locators.isEmpty() ? 0 : locators.element().getColumnNumber();
    }

    @Override
    public @Nullable String getPublicId() {
        return null;
    }

    @Override
    public @Nullable String getSystemId() {
        return locators.isEmpty() ? null : locators.element().getSystemId();
    }

    /** A finding on its way out of a parser. */
    static final class Refused extends SAXException {
        private static final long serialVersionUID = 1L;

        private final transient Finding finding;

        Refused(Finding finding) {
            super(finding.found());
            this.finding = finding;
        }

        Finding finding() {
            return finding;
        }
    }

    /** Events of an included file: all but the ends of the document go to the including one. */
    private final class Inner extends XMLFilterImpl {

        @Override
        public void setDocumentLocator(Locator locator) {
            Including.this.setDocumentLocator(locator);
        }

        @Override
        public void startDocument() {}

        @Override
        public void endDocument() {}

        @Override
        public void startPrefixMapping(String prefix, String uri) throws SAXException {
            Including.this.startPrefixMapping(prefix, uri);
        }

        @Override
        public void endPrefixMapping(String prefix) throws SAXException {
            Including.this.endPrefixMapping(prefix);
        }

        @Override
        public void startElement(String uri, String local, String name, Attributes atts) throws SAXException {
            Including.this.startElement(uri, local, name, atts);
        }

        @Override
        public void endElement(String uri, String local, String name) throws SAXException {
            Including.this.endElement(uri, local, name);
        }

        @Override
        public void characters(char[] text, int start, int length) throws SAXException {
            Including.this.characters(text, start, length);
        }

        @Override
        public void processingInstruction(String target, String data) throws SAXException {
            Including.this.processingInstruction(target, data);
        }
    }
}
