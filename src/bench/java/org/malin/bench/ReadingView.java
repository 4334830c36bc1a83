package org.malin.bench;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import org.malin.xml.BadXml;
import org.malin.xml.Xml;

/** The stylesheets of the reading view, compiled once: what makes one page of one document, and nothing else. */
final class ReadingView {
    private final Xml xml = Xml.builtIn();
    private final Map<String, XdmValue> parameters = new HashMap<>();

    /** For the documents of an edition whose TEI is in this folder. */
    ReadingView(Path tei) throws BadXml {
        parameters.put("edition", xml.read(tei.resolve("edition.xml")));
        Path persons = tei.resolve("authority/persons.xml");
        if (persons.toFile().exists()) {
            parameters.put("authority", xml.read(persons));
        }
    }

    XdmNode read(Path file) throws BadXml {
        return xml.read(file);
    }

    /** What all views are made of. */
    XdmNode passed(XdmNode document) throws BadXml {
        return tree("xslt/passes/20-normalize.xsl", tree("xslt/passes/10-resolve.xsl", document));
    }

    byte[] page(XdmNode passed) throws BadXml {
        return xml.stylesheet("xslt/reading.xsl").bytes(passed, parameters, f -> {});
    }

    private XdmNode tree(String pass, XdmNode document) throws BadXml {
        return xml.stylesheet(pass).tree(document, parameters, f -> {});
    }
}
