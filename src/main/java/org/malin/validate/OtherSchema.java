package org.malin.validate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import net.sf.saxon.s9api.XdmNode;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.malin.xml.BadXml;
import org.malin.xml.Names;
import org.malin.xml.Xml;
import org.malin.xml.XsdSchema;

/** A schema that is not the edition's: RELAX NG in either syntax, Schematron or W3C XML Schema, by its file's name. */
interface OtherSchema {

    /** Tells what the schema says of a file. */
    void check(Path file, Consumer<Finding> findings) throws BadXml;

    static OtherSchema of(Xml xml, Path schema) throws BadXml {
        String name = String.valueOf(schema.getFileName()).toLowerCase(Locale.ROOT);
        if (!Files.isRegularFile(schema)) {
            throw new BadXml(Finding.of(Rule.UNREADABLE, Names.of(schema), "there is no such schema"));
        }
        if (name.endsWith(".rng") || name.endsWith(".rnc")) {
            return relaxNg(Grammar.of(xml, schema));
        }
        if (name.endsWith(".sch")) {
            return rules(xml, Schematron.of(xml, xml.read(schema)));
        }
        if (name.endsWith(".xsd")) {
            XsdSchema xsd = XsdSchema.of(schema);
            return (file, findings) -> Xml.scan(file, xsd.checker(findings));
        }
        throw new BadXml(Finding.of(Rule.UNREADABLE, Names.of(schema), "a schema of an unknown kind")
                .withAdvice("give a file that ends in .rng, .rnc, .sch or .xsd"));
    }

    private static OtherSchema relaxNg(Grammar grammar) {
        return (file, findings) -> {
            Grammar.Check check = grammar.check();
            Xml.scan(file, check.handler());
            check.tell(handler -> Xml.scan(file, handler), findings);
        };
    }

    private static OtherSchema rules(Xml xml, Schematron rules) {
        return (file, findings) -> {
            XdmNode tree = xml.read(file);
            rules.check(tree, finding -> findings.accept(other(finding)));
        };
    }

    /** A rule that Malin does not know is one of that schema. */
    private static Finding other(Finding finding) {
        return finding.rule() != Rule.EDITION_RULE
                ? finding
                : new Finding(
                        Rule.OTHER_SCHEMA,
                        finding.severity(),
                        finding.place(),
                        finding.found(),
                        finding.advice().equals(Rule.EDITION_RULE.hint())
                                ? Rule.OTHER_SCHEMA.hint()
                                : finding.advice());
    }
}
