package org.malin.validate;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.streams.Predicates;
import net.sf.saxon.s9api.streams.Steps;
import org.malin.finding.Finding;
import org.malin.finding.Phase;
import org.malin.finding.Place;
import org.malin.validate.sieve.Said;
import org.malin.validate.sieve.Tree;
import org.malin.xml.BadXml;
import org.malin.xml.Names;
import org.malin.xml.Xml;

/** The edition's Schematron rules as stylesheets. The built-in ones are transpiled when the tool is built. */
final class Schematron {
    static final String PATH = "schema/generated/malin.sch";
    private static final String SCHXSLT = "Q{http://dmaus.name/ns/2023/schxslt}";
    private static final String DEFAULT_PHASE = "#DEFAULT";
    private static final Map<String, XdmValue> STATICS = Map.of(
            SCHXSLT + "location-function",
            new XdmAtomicValue("generate-id"),
            SCHXSLT + "report-active-pattern",
            new XdmAtomicValue(false),
            SCHXSLT + "report-suppressed-rule",
            new XdmAtomicValue(false),
            SCHXSLT + "report-skipped-assertion",
            new XdmAtomicValue(false));
    static final String LEAN = "schema/compiler/lean.xsl";
    private static final String TRANSPILER = "/content/transpile.xsl";

    private final Rules rules;

    Schematron(Rules rules) {
        this.rules = rules;
    }

    /** The rules of a phase: the edition's own where it has some, else the built-in ones, which are known to be right. */
    static Schematron of(Xml xml, Phase phase) throws BadXml {
        String name = "malin:/" + transpiled(phase);
        return xml.hasOwn(PATH)
                ? checked(new Rules(xml, transpile(xml, xml.readResource(PATH), phase.label()), name))
                : new Schematron(new Rules(xml, xml.builtInResource(transpiled(phase)), name));
    }

    /** All rules of a schema that is none of an edition; its default phase, if it has one. */
    static Schematron of(Xml xml, XdmNode schema) throws BadXml {
        return checked(new Rules(xml, transpile(xml, schema, DEFAULT_PHASE), "malin:/rules.xsl"));
    }

    private static Schematron checked(Rules rules) throws BadXml {
        rules.check();
        return new Schematron(rules);
    }

    /** The path of the stylesheet that the built-in rules of a phase become. */
    static String transpiled(Phase phase) {
        return PATH + "." + phase.label() + ".xsl";
    }

    /**
     * The stylesheet for a phase of a Schematron schema, or for its default phase where it has none of the name. It names
     * a place by {@code generate-id()}: the path that is usual counts siblings, so that many failures in a row take
     * quadratic time.
     */
    static byte[] transpile(Xml xml, XdmNode schema, String phase) throws BadXml {
        return xml.compile(xml.builtInResource(LEAN), "malin:/" + LEAN)
                .bytes(transpilePlainly(xml, schema, phase), Map.of(), finding -> {});
    }

    /** The same before what slows it down is taken out. */
    static XdmNode transpilePlainly(Xml xml, XdmNode schema, String phase) throws BadXml {
        boolean known = schema.select(Steps.descendant("phase").where(Predicates.attributeEq("id", phase)))
                .exists();
        Map<String, XdmValue> phases = Map.of(SCHXSLT + "phase", new XdmAtomicValue(known ? phase : DEFAULT_PHASE));
        return xml.compile(transpiler(), "malin:/schxslt/transpile.xsl", STATICS)
                .tree(schema, phases, finding -> {});
    }

    /** Tells what the rules report about a document, all of them; the tree must know its lines. */
    void check(XdmNode document, Consumer<Finding> findings) throws BadXml {
        new Report(document, List.of(rules.report(document, findings))).tell(findings);
    }

    /** The same of a document that was heard; it is read as a tree that knows its lines only where a transform is needed. */
    void check(Tree heard, Reading document, Consumer<Finding> findings) throws BadXml {
        BitSet speaking = rules.speaking(heard);
        Optional<List<Said>> said = rules.said(speaking, heard);
        if (said.isPresent()) {
            String file = Names.of(heard.address());
            said.get().forEach(message -> findings.accept(finding(message, file)));
        } else {
            XdmNode tree = document.read();
            new Report(tree, rules.reports(tree, speaking, findings)).tell(findings);
        }
    }

    /** A document that can be read. */
    interface Reading {
        XdmNode read() throws BadXml;
    }

    private static Finding finding(Said said, String file) {
        Place place = said.line() < 0 ? Place.of(file) : Place.of(file, said.line(), said.column());
        return Message.finding(said.id(), said.role(), Message.inLine(said.text()), "", place);
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
