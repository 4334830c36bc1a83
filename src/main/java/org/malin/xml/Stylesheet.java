package org.malin.xml;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.xml.transform.Source;
import net.sf.saxon.s9api.Destination;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SAXDestination;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.XmlProcessingError;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.xml.sax.ContentHandler;

/** A compiled stylesheet: one document in, one result out; it writes no other file. */
public final class Stylesheet {
    private final XsltExecutable executable;

    private Stylesheet(XsltExecutable executable) {
        this.executable = executable;
    }

    static Stylesheet compile(Processor processor, Source source, Map<String, ? extends XdmValue> statics)
            throws BadXml {
        XsltCompiler compiler = processor.newXsltCompiler();
        named(statics).forEach(compiler::setParameter);
        List<XmlProcessingError> errors = new ArrayList<>();
        compiler.setErrorList(errors);
        try {
            return new Stylesheet(compiler.compile(source));
        } catch (SaxonApiException e) {
            List<Finding> findings = errors.stream()
                    .filter(error -> !error.isWarning())
                    .map(XmlFaults::of)
                    .collect(Collectors.toList());
            throw new BadXml(findings.isEmpty() ? List.of(XmlFaults.running(e, "stylesheet")) : findings);
        }
    }

    /** The result as bytes, by the stylesheet's own {@code xsl:output}. */
    public byte[] bytes(XdmNode document, Map<String, ? extends XdmValue> parameters, Consumer<Finding> findings)
            throws BadXml {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        apply(document, parameters, findings, transformer -> transformer.newSerializer(bytes));
        return bytes.toByteArray();
    }

    /** The result as a tree, for the next step. */
    public XdmNode tree(XdmNode document, Map<String, ? extends XdmValue> parameters, Consumer<Finding> findings)
            throws BadXml {
        XdmDestination tree = new XdmDestination();
        tree.setBaseURI(document.getBaseURI());
        apply(document, parameters, findings, transformer -> tree);
        return tree.getXdmNode();
    }

    /** A result of this stylesheet as bytes, by its own {@code xsl:output}. */
    public byte[] serialize(XdmNode result) throws BadXml {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try {
            executable.load30().newSerializer(bytes).serializeNode(result);
        } catch (SaxonApiException e) {
            throw new BadXml(XmlFaults.running(e, "result"));
        }
        return bytes.toByteArray();
    }

    /** The result of the initial template, which needs no document; the name is what findings call the result. */
    public byte[] start(String name, Map<String, ? extends XdmValue> parameters, Consumer<Finding> findings)
            throws BadXml {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
        run(name, parameters, findings, t -> t.callTemplate(null, t.newSerializer(bytes)));
        return bytes.toByteArray();
    }

    /** Several results of the initial template, each in an element of {@link Parts}, handed on one by one. */
    public void parts(
            String name,
            Map<String, ? extends XdmValue> parameters,
            Consumer<Finding> findings,
            BiConsumer<String, byte[]> parts)
            throws BadXml {
        run(name, parameters, findings, t -> {
            Parts split = new Parts(() -> t.newSerializer(), parts);
            t.callTemplate(null, new SAXDestination(split));
        });
    }

    /** The result as events, for a library that takes them. */
    public void events(
            XdmNode document,
            Map<String, ? extends XdmValue> parameters,
            Consumer<Finding> findings,
            ContentHandler handler)
            throws BadXml {
        apply(document, parameters, findings, transformer -> new SAXDestination(handler));
    }

    /** The result of the initial template as events. */
    public void startEvents(
            String name, Map<String, ? extends XdmValue> parameters, Consumer<Finding> findings, ContentHandler handler)
            throws BadXml {
        run(name, parameters, findings, t -> t.callTemplate(null, new SAXDestination(handler)));
    }

    /** The result of the initial template as a tree. */
    public XdmNode startTree(String name, Map<String, ? extends XdmValue> parameters, Consumer<Finding> findings)
            throws BadXml {
        XdmDestination tree = new XdmDestination();
        run(name, parameters, findings, t -> t.callTemplate(null, tree));
        return tree.getXdmNode();
    }

    private void apply(
            XdmNode document, Map<String, ? extends XdmValue> parameters, Consumer<Finding> findings, Output output)
            throws BadXml {
        run(Names.of(String.valueOf(document.getBaseURI())), parameters, findings, t -> {
            t.setGlobalContextItem(document);
            t.applyTemplates(document, output.of(t));
        });
    }

    private void run(String name, Map<String, ? extends XdmValue> parameters, Consumer<Finding> findings, Step step)
            throws BadXml {
        Xslt30Transformer transformer = executable.load30();
        transformer.setErrorReporter(error -> {});
        transformer.setResultDocumentHandler(Stylesheet::refuse);
        transformer.setMessageHandler(message -> findings.accept(
                Finding.of(Rule.VIEW_MESSAGE, name, message.getStringValue().strip())));
        try {
            transformer.setStylesheetParameters(named(parameters));
            step.run(transformer);
        } catch (SaxonApiException e) {
            throw new BadXml(XmlFaults.running(e, name));
        }
    }

    private static Map<QName, XdmValue> named(Map<String, ? extends XdmValue> parameters) {
        return parameters.entrySet().stream()
                .collect(Collectors.toMap(e -> QName.fromEQName(e.getKey()), Map.Entry::getValue));
    }

    private static Destination refuse(URI uri) {
        throw new IllegalArgumentException("a stylesheet writes no file of its own: " + uri);
    }

    /** Where the result goes. */
    private interface Output {
        Destination of(Xslt30Transformer transformer);
    }

    /** How a run is started. */
    private interface Step {
        void run(Xslt30Transformer transformer) throws SaxonApiException;
    }
}
