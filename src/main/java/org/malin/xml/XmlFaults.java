package org.malin.xml;

import java.io.CharConversionException;
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

    static Finding of(Exception e, String systemId) {
        for (Throwable cause = e; cause != null; cause = next(cause)) {
            Finding finding = known(cause, systemId);
            if (finding != null) {
                return finding;
            }
        }
        return Finding.of(Rule.NOT_WELL_FORMED, Names.of(systemId), message(e));
    }

    private static @Nullable Finding known(Throwable cause, String systemId) {
        if (cause instanceof Including.Refused) {
            return ((Including.Refused) cause).finding();
        }
        if (cause instanceof CharConversionException) {
            return Finding.of(
                            Rule.NOT_WELL_FORMED, Names.of(systemId), "bytes that are no text in the declared encoding")
                    .withAdvice("save the file as UTF-8");
        }
        return cause instanceof SAXParseException ? parse((SAXParseException) cause, systemId) : null;
    }

    private static Finding parse(SAXParseException e, String systemId) {
        Throwable inner = next(e);
        if (inner instanceof CharConversionException || inner instanceof Including.Refused) {
            return of((Exception) inner, systemId);
        }
        String file = Names.of(e.getSystemId() != null ? e.getSystemId() : systemId);
        return Finding.of(
                Rule.NOT_WELL_FORMED, Place.of(file, e.getLineNumber(), e.getColumnNumber()), plain(message(e)));
    }

    private static @Nullable Throwable next(Throwable cause) {
        Throwable inner = cause instanceof org.xml.sax.SAXException
                ? ((org.xml.sax.SAXException) cause).getException()
                : cause.getCause();
        return inner == cause ? null : inner;
    }

    private static String plain(String message) {
        if (message.startsWith("DOCTYPE is disallowed")) {
            return "a document type declaration (DTD), which is never read";
        }
        if (message.contains("maxElementDepth")) {
            return "elements nested too deep to be a text";
        }
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
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
