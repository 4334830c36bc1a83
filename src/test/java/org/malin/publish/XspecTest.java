package org.malin.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the XSpec modules that lie beside the stylesheets they test. */
class XspecTest {
    private static final String XSPEC = "http://www.jenitennison.com/xslt/xspec";
    private static final String COMPILER = "io/xspec/xspec/impl/src/compiler/compile-xslt-tests.xsl";
    private static final Processor SAXON = new Processor(false);

    static List<Path> modules() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("src/test/xspec"))) {
            return files.filter(file -> file.toString().endsWith(".xspec"))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyExpectationIsMet(Path module) throws Exception {
        XdmNode report = run(compiled(module));
        assertTrue(texts(report, "//x:test/@successful").size() > 0);
        assertEquals(List.of(), texts(report, "//x:test[@successful = 'false']/x:label"));
    }

    private static XdmNode compiled(Path module) throws SaxonApiException {
        URL compiler = XspecTest.class.getClassLoader().getResource(COMPILER);
        assertNotNull(compiler);
        XdmDestination test = new XdmDestination();
        Xslt30Transformer transformer =
                executable(new StreamSource(compiler.toString())).load30();
        XdmNode source = SAXON.newDocumentBuilder().build(module.toFile());
        transformer.setGlobalContextItem(source);
        transformer.applyTemplates(source, test);
        return test.getXdmNode();
    }

    private static XdmNode run(XdmNode test) throws SaxonApiException {
        XdmDestination report = new XdmDestination();
        Xslt30Transformer transformer = executable(test.asSource()).load30();
        transformer.setMessageHandler(message -> {});
        transformer.callTemplate(new QName(XSPEC, "main"), report);
        return report.getXdmNode();
    }

    private static XsltExecutable executable(Source source) throws SaxonApiException {
        return SAXON.newXsltCompiler().compile(source);
    }

    private static List<String> texts(XdmNode report, String path) throws SaxonApiException {
        XPathCompiler xpath = SAXON.newXPathCompiler();
        xpath.declareNamespace("x", XSPEC);
        return xpath.evaluate(path, report).stream()
                .map(XdmItem::getStringValue)
                .collect(Collectors.toList());
    }
}
