package org.malin.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import org.malin.finding.Finding;
import org.malin.xml.BadXml;
import org.malin.xml.Xml;

/** The encoding guidelines, which come with the schema as one page of XHTML, as pages of the site. */
final class Guidelines {
    /** What frames a page. */
    static final String FRAME = "xslt/guidelines.xsl";

    private static final String WHOLE = "schema/generated/guidelines.html";
    private static final String CUT = "xslt/passes/50-guidelines.xsl";
    private static final QName PATH = new QName("path");

    private Guidelines() {}

    /** The content of each page in one element, by its path in the site. */
    static SortedMap<String, XdmNode> pages(Xml xml, Consumer<Finding> findings) throws BadXml {
        String html = new String(xml.resource(WHOLE), UTF_8);
        byte[] withoutDoctype = html.substring(html.indexOf("<html")).getBytes(UTF_8);
        XdmNode cut = xml.stylesheet(CUT).tree(xml.read(withoutDoctype, WHOLE), Map.of(), findings);
        SortedMap<String, XdmNode> pages = new TreeMap<>();
        for (XdmNode page : first(cut).children()) {
            pages.put(page.getAttributeValue(PATH), page);
        }
        return pages;
    }

    /** The element of a document. */
    static XdmNode first(XdmNode document) {
        return document.children().iterator().next();
    }
}
