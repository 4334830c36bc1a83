package org.malin.validate;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.function.Consumer;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import org.malin.finding.Finding;
import org.malin.xml.BadXml;
import org.malin.xml.Stylesheet;
import org.malin.xml.Xml;

/** The edition's Schematron rules as a stylesheet. The built-in ones are transpiled when the tool is built. */
final class Schematron {
    static final String PATH = "schema/generated/malin.sch";
    private static final String SCHXSLT = "Q{http://dmaus.name/ns/2023/schxslt}";
    private static final String TRANSPILER = "/content/transpile.xsl";

    private final Stylesheet rules;

    private Schematron(Stylesheet rules) {
        this.rules = rules;
    }

    static Schematron of(Xml xml) throws BadXml {
        byte[] xslt = xml.hasOwn(PATH) ? transpile(xml, xml.readResource(PATH)) : xml.builtInResource(PATH + ".xsl");
        return new Schematron(xml.compile(xslt, "malin:/" + PATH + ".xsl"));
    }

    static Schematron of(Xml xml, XdmNode schema) throws BadXml {
        return new Schematron(xml.compile(transpile(xml, schema), "malin:/rules.xsl"));
    }

    /**
     * The stylesheet for a Schematron schema. It names a place by {@code generate-id()}: the path that is usual counts
     * siblings, so that many failures in a row take quadratic time.
     */
    static byte[] transpile(Xml xml, XdmNode schema) throws BadXml {
        Map<String, XdmValue> statics = Map.of(
                SCHXSLT + "location-function",
                new XdmAtomicValue("generate-id"),
                SCHXSLT + "report-suppressed-rule",
                new XdmAtomicValue(false),
                SCHXSLT + "report-skipped-assertion",
                new XdmAtomicValue(false));
        return xml.compile(transpiler(), "malin:/schxslt/transpile.xsl", statics)
                .bytes(schema, Map.of(), finding -> {});
    }

    /** Tells what the rules report about a document; the tree must know its lines. */
    void check(XdmNode document, Consumer<Finding> findings) throws BadXml {
        XdmNode report = rules.tree(document, Map.of(), findings);
        new Report(document, report).tell(findings);
    }

    private static byte[] transpiler() {
        try (InputStream stream = Schematron.class.getResourceAsStream(TRANSPILER)) {
            if (stream == null) {
                throw new IllegalStateException(TRANSPILER + " is not on the class path");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
