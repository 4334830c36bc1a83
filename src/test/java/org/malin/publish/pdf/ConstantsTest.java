package org.malin.publish.pdf;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.lang.ref.WeakReference;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/** A document that is written is not kept in memory by FOP. */
class ConstantsTest {
    private static final String FO =
            "<fo:root xmlns:fo='http://www.w3.org/1999/XSL/Format' xml:lang='en' font-family='Text'>"
                    + "<fo:layout-master-set><fo:simple-page-master master-name='p' page-width='100mm' page-height='100mm'>"
                    + "<fo:region-body/></fo:simple-page-master></fo:layout-master-set>"
                    + "<fo:declarations><x:xmpmeta xmlns:x='adobe:ns:meta/'><r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
                    + "<r:Description r:about='' xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title>T</dc:title></r:Description></r:RDF>"
                    + "</x:xmpmeta></fo:declarations>"
                    + "<fo:bookmark-tree><fo:bookmark internal-destination='a'><fo:bookmark-title>A</fo:bookmark-title></fo:bookmark>"
                    + "</fo:bookmark-tree>"
                    + "<fo:page-sequence master-reference='p' format='i'><fo:flow flow-name='xsl-region-body'>"
                    + "<fo:block id='a' role='H1'>Words <fo:basic-link internal-destination='a'"
                    + " xmlns:fox='http://xmlgraphics.apache.org/fop/extensions' fox:alt-text='link'>link</fo:basic-link>"
                    + "<fo:footnote><fo:inline>1</fo:inline><fo:footnote-body><fo:block>Note</fo:block></fo:footnote-body></fo:footnote>"
                    + "</fo:block></fo:flow></fo:page-sequence></fo:root>";

    @Test
    void aDocumentThatIsWrittenIsForgotten() throws Exception {
        WeakReference<OutputStream> written = print();
        Constants.forgetDocuments();
        for (int i = 0; i < 50 && written.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertNull(written.get(), "something in FOP still holds the document");
    }

    private static WeakReference<OutputStream> print() throws Exception {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        SAXParserFactory parsers = SAXParserFactory.newInstance();
        parsers.setNamespaceAware(true);
        XMLReader reader = parsers.newSAXParser().getXMLReader();
        reader.setContentHandler(new Formatter().run(pdf, event -> {}).handler());
        reader.parse(new InputSource(new StringReader(FO)));
        assertTrue(pdf.size() > 1000);
        return new WeakReference<>(pdf);
    }
}
