package org.malin.publish.pdf;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.lang.ref.WeakReference;
import org.junit.jupiter.api.Test;

/** A document that is written is not kept in memory by FOP. */
class ConstantsTest {

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
        ByteArrayOutputStream pdf = SmallFo.print(
                "<fo:block role='H1'>Words <fo:basic-link internal-destination='a'"
                        + " fox:alt-text='link'>link</fo:basic-link>"
                        + "<fo:footnote><fo:inline>1</fo:inline><fo:footnote-body><fo:block>Note</fo:block>"
                        + "</fo:footnote-body></fo:footnote></fo:block>",
                event -> {});
        assertTrue(pdf.size() > 1000);
        return new WeakReference<>(pdf);
    }
}
