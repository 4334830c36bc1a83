package org.malin.publish.pdf;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.util.function.Consumer;
import javax.xml.parsers.SAXParserFactory;
import org.apache.fop.events.Event;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/** XSL-FO of one small page, for tests of what is told and kept. */
final class SmallFo {
    private static final String HEAD =
            "<fo:root xmlns:fo='http://www.w3.org/1999/XSL/Format' xml:lang='en' font-family='Text'"
                    + " xmlns:fox='http://xmlgraphics.apache.org/fop/extensions'><fo:layout-master-set><fo:simple-page-master"
                    + " master-name='p' page-width='100mm' page-height='100mm'>"
                    + "<fo:region-body/></fo:simple-page-master></fo:layout-master-set><fo:declarations><x:xmpmeta"
                    + " xmlns:x='adobe:ns:meta/'><r:RDF"
                    + " xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><r:Description r:about=''"
                    + " xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title>T</dc:title></r:Description>"
                    + "</r:RDF></x:xmpmeta></fo:declarations><fo:bookmark-tree><fo:bookmark"
                    + " internal-destination='a'><fo:bookmark-title>A</fo:bookmark-title></fo:bookmark></fo:bookmark-tree><fo:page-sequence"
                    + " master-reference='p'><fo:flow flow-name='xsl-region-body'><fo:block id='a'>A</fo:block>";

    private SmallFo() {}

    static ByteArrayOutputStream print(String flow, Consumer<Event> events) throws Exception {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        SAXParserFactory parsers = SAXParserFactory.newInstance();
        parsers.setNamespaceAware(true);
        XMLReader reader = parsers.newSAXParser().getXMLReader();
        reader.setContentHandler(new Formatter().run(pdf, events).handler());
        reader.parse(new InputSource(new StringReader(HEAD + flow + "</fo:flow></fo:page-sequence></fo:root>")));
        return pdf;
    }
}
