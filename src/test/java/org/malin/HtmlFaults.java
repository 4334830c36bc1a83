package org.malin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** What the Nu HTML checker has against pages; its grammar is read once for all of them. */
public final class HtmlFaults {

    /** Bytes; the grammar is nested too deeply for the usual stack. */
    private static final long STACK = 64L << 20;

    private HtmlFaults() {}

    /** Errors and warnings of the pages, as file, line and words; of each page the first few. */
    public static List<String> of(List<Path> pages) throws Exception {
        FutureTask<List<String>> check = new FutureTask<>(() -> check(pages));
        new Thread(null, check, "checker", STACK).start();
        return check.get();
    }

    private static List<String> check(List<Path> pages) throws Exception {
        List<String> faults = new ArrayList<>();
        Told told = new Told();
        SimpleDocumentValidator checker = new SimpleDocumentValidator(true, false, false);
        checker.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, told);
        checker.setUpValidatorAndParsers(told, false, false);
        for (Path page : pages) {
            checker.checkHtmlFile(page.toFile(), true);
            told.faults.stream().limit(3).map(fault -> page + fault).forEach(faults::add);
            told.faults.clear();
        }
        return faults;
    }

    private static final class Told implements ErrorHandler {
        private final List<String> faults = new ArrayList<>();

        @Override
        public void warning(SAXParseException e) {
            tell("warning", e);
        }

        @Override
        public void error(SAXParseException e) {
            tell("error", e);
        }

        @Override
        public void fatalError(SAXParseException e) {
            tell("error", e);
        }

        private void tell(String severity, SAXParseException e) {
            faults.add(":" + e.getLineNumber() + ": " + severity + ": " + e.getMessage());
        }
    }
}
