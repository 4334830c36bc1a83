package org.malin.publish.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.OptionalInt;
import org.apache.fop.apps.FOPException;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.malin.publish.product.Rendering;
import org.malin.publish.product.Writer;
import org.malin.xml.BadXml;

/** Makes PDF of what a stylesheet writes as XSL-FO. FOP, fonts and the tables of characters are set up once. */
public final class PdfWriter implements Writer {
    /** The id that the stylesheet gives to the front of a book. */
    private static final String FRONT = "front";

    private final Formatter formatter = new Formatter();
    private final Glyphs glyphs = new Glyphs();

    @Override
    public byte[] write(Rendering rendering) throws BadXml {
        try {
            ByteArrayOutputStream pages = new ByteArrayOutputStream(1 << 18);
            OptionalInt front = format(rendering, pages);
            Constants.forgetDocuments();
            return new Archive(rendering).finish(pages.toByteArray(), front);
        } catch (FOPException | IOException e) {
            throw new BadXml(Finding.of(Rule.PRINT, rendering.name(), "the PDF cannot be made: " + e.getMessage()));
        }
    }

    /** Says where the front of a book begins, which is laid out last. */
    private OptionalInt format(Rendering rendering, ByteArrayOutputStream pages) throws FOPException, BadXml {
        Told told = new Told();
        Formatter.Run run = formatter.run(pages, told);
        MissingGlyphs missing = new MissingGlyphs(glyphs, run.handler());
        rendering.events(new IndexPages(run.pages(), missing));
        missing.found()
                .forEach(each -> rendering.report(
                        Finding.of(Rule.NO_GLYPH, rendering.place(each.passage()), "no font has " + each)));
        told.findings(rendering.name()).forEach(rendering::report);
        return run.pages().index(FRONT);
    }
}
