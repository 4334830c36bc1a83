package org.malin.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.Location;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;
import org.malin.finding.Finding;
import org.malin.finding.Place;
import org.malin.finding.Rule;

/** Reads small XML files as a list of events, and writes such lists; takes no DTD and no entity. */
public final class XmlEvents {

    private static final XMLInputFactory INPUT = input();
    private static final XMLOutputFactory OUTPUT = XMLOutputFactory.newDefaultFactory();

    private XmlEvents() {}

    public static List<XMLEvent> of(Path file) throws BadXml {
        String name = Names.of(file);
        try (InputStream in = Files.newInputStream(file)) {
            return of(in, name);
        } catch (IOException e) {
            throw new BadXml(Finding.of(Rule.UNREADABLE, name, "the file cannot be read"));
        }
    }

    private static List<XMLEvent> of(InputStream in, String name) throws BadXml {
        List<XMLEvent> events = new ArrayList<>();
        try {
            XMLEventReader reader = INPUT.createXMLEventReader(in);
            while (reader.hasNext()) {
                events.add(reader.nextEvent());
                refuseDtd(events.get(events.size() - 1), name);
            }
            return events;
        } catch (XMLStreamException e) {
            throw bad(e, name);
        }
    }

    /** Writes events. */
    public static void write(List<XMLEvent> events, Writer out) throws IOException {
        try {
            XMLEventWriter writer = OUTPUT.createXMLEventWriter(out);
            for (XMLEvent event : events) {
                writer.add(event);
            }
            writer.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static XMLInputFactory input() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private static void refuseDtd(XMLEvent event, String name) throws BadXml {
        if (event.getEventType() == XMLEvent.DTD) {
            Place place = place(event.getLocation(), name);
            throw new BadXml(
                    Finding.of(Rule.NOT_WELL_FORMED, place, "a document type declaration (DTD), which is never read"));
        }
    }

    private static BadXml bad(XMLStreamException e, String name) {
        String message = String.valueOf(e.getMessage());
        String plain = message.substring(message.lastIndexOf("Message: ") + 1).replaceFirst("^essage: ", "");
        return new BadXml(Finding.of(
                Rule.NOT_WELL_FORMED,
                e.getLocation() == null ? Place.of(name) : place(e.getLocation(), name),
                plain.strip()));
    }

    private static Place place(Location location, String name) {
        return Place.of(name, location.getLineNumber(), location.getColumnNumber());
    }
}
