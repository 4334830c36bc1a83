package org.malin.encode;

import java.util.ArrayList;
import java.util.List;
import org.malin.model.Document;
import org.malin.source.Claim;

/** Writes a document as TEI: a pure function of the document, its identifier and the settings of the edition. */
public final class TeiEncoder {
    static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";

    private TeiEncoder() {}

    /**
     * Encodes a document.
     *
     * @param id the document's {@code xml:id}, with which all identifiers in the file begin
     */
    public static Encoded encode(Document document, String id, EditionSettings settings) {
        Output output = new Output(document, new Ids(id));
        PropsWriter props = new PropsWriter(output);
        InlineWriter inlines = new InlineWriter(output, props);
        models(output.xml(), settings.schema());
        start(output);
        new HeaderWriter(output, inlines, settings).write();
        output.claims().inText();
        text(output, props, inlines);
        output.decisions()
                .overruled(document.answered().overruled(), output.claims().all());
        output.decisions().write(output.xml());
        String xml = output.xml().end().finish();
        return new Encoded(id, Checksum.stamp(xml), claims(output));
    }

    /** Which schema an XML editor is to use: the grammar and the rules (W3C Note xml-model). */
    private static void models(XmlWriter xml, String folder) {
        xml.instruction("xml-model", model(folder + "malin.rng", "http://relaxng.org/ns/structure/1.0"));
        xml.instruction("xml-model", model(folder + "malin.sch", "http://purl.oclc.org/dsdl/schematron"));
    }

    private static String model(String address, String language) {
        return "href=\"" + address + "\" type=\"application/xml\" schematypens=\"" + language + "\"";
    }

    private static void start(Output output) {
        output.xml()
                .block("TEI")
                .attribute("xmlns", NAMESPACE)
                .attribute(XmlWriter.ID, output.ids().document())
                .attribute("type", output.document().kind().value())
                .attribute("xml:lang", ProfileWriter.language(output.document()));
    }

    private static void text(Output output, PropsWriter props, InlineWriter inlines) {
        output.xml().block("text");
        new StructureWriter(output, props, inlines).body(output.document());
        new NotesWriter(output, inlines).write(output.document().notes());
        output.xml().end();
    }

    private static List<Claim> claims(Output output) {
        List<Claim> all = new ArrayList<>(output.claims().all());
        all.addAll(output.document().claims());
        return all;
    }
}
