package org.malin.xml;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.sf.saxon.s9api.Location;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XmlProcessingError;
import org.jspecify.annotations.Nullable;
import org.malin.finding.Finding;
import org.malin.finding.Place;
import org.malin.finding.Rule;
import org.xml.sax.SAXParseException;

/** Turns what parsers and Saxon throw into findings. */
final class XmlFaults {

    private XmlFaults() {}

    /** What a parser threw while it read some bytes, those of an included file apart. */
    static Finding of(Exception e, String systemId, byte[] xml) {
        for (Throwable cause = e; cause != null; cause = next(cause)) {
            Finding finding = known(cause, systemId, xml);
            if (finding != null) {
                return finding;
            }
        }
        return Finding.of(Rule.NOT_WELL_FORMED, Names.of(systemId), message(e));
    }

    private static @Nullable Finding known(Throwable cause, String systemId, byte[] xml) {
        if (cause instanceof Including.Refused) {
            return ((Including.Refused) cause).finding();
        }
        if (cause instanceof CharConversionException || cause instanceof UnsupportedEncodingException) {
            return BadBytes.finding(xml, Names.of(systemId));
        }
        return cause instanceof SAXParseException ? parse((SAXParseException) cause, systemId, xml) : null;
    }

    private static Finding parse(SAXParseException e, String systemId, byte[] xml) {
        Throwable inner = next(e);
        String address = e.getSystemId() != null ? e.getSystemId() : systemId;
        byte[] read = Names.of(address).equals(Names.of(systemId)) ? xml : bytes(address);
        if (inner instanceof Including.Refused) {
            return of((Exception) inner, address, read);
        }
        if (inner instanceof CharConversionException || BadBytes.isMisdeclared(read)) {
            return BadBytes.finding(read, Names.of(address));
        }
        FaultText text = new FaultText(Names.of(address), BadBytes.text(read));
        return FaultForm.of(message(e), text, e.getLineNumber(), e.getColumnNumber());
    }

    private static byte[] bytes(String address) {
        Path file = Names.path(address);
        try {
            return file == null ? new byte[0] : Files.readAllBytes(file);
        } catch (IOException e) {
            return new byte[0]; // it could be read a moment ago; the place is told all the same
        }
    }

    private static @Nullable Throwable next(Throwable cause) {
        Throwable inner = cause instanceof org.xml.sax.SAXException
                ? ((org.xml.sax.SAXException) cause).getException()
                : cause.getCause();
        return inner == cause ? null : inner;
    }

    private static String message(Throwable e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    /** A static error of a stylesheet. */
    static Finding of(XmlProcessingError error) {
        return Finding.of(Rule.STYLESHEET, place(error.getLocation()), error.getMessage());
    }

    /** An error while a stylesheet runs over a document; the place is the document's, the stylesheet's is told. */
    static Finding running(SaxonApiException e, String document) {
        String where = e.getSystemId() == null ? "" : " (" + Names.of(e.getSystemId()) + ":" + e.getLineNumber() + ")";
        return Finding.of(Rule.STYLESHEET, document, message(e) + where);
    }

    private static Place place(@Nullable Location location) {
        if (location == null) {
            return Place.of("stylesheet");
        }
        return Place.of(Names.of(location.getSystemId()), location.getLineNumber(), location.getColumnNumber());
    }
}
