package org.malin.encode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.thaiopensource.validate.ValidationDriver;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.malin.fidelity.Proofs;
import org.malin.fidelity.SourceMap;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.malin.model.Document;
import org.malin.validate.Validator;
import org.malin.xml.Xml;
import org.xml.sax.InputSource;

/** One document with everything that a document may hold. */
class EverythingTest {
    /** What hangs on the authority files, which this document has not. */
    private static final Set<Rule> OTHER_FILES = Set.of(Rule.EDITION_POINTER, Rule.MISSING_PROTOCOL);

    private final Document document = Everything.document();
    private final Encoded encoded = TeiEncoder.encode(document, "protocol-007", Sample.SETTINGS);

    @Test
    void followsTheSchemaOfTheEdition(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("protocol-007.xml"), encoded.xml());
        List<Finding> errors = new Validator(Xml.builtIn())
                .validate(List.of(file)).stream()
                        .filter(f -> f.isError() && !OTHER_FILES.contains(f.rule()))
                        .collect(Collectors.toList());
        assertEquals("", errors.stream().map(Finding::toString).collect(Collectors.joining("\n")));
    }

    @Test
    @EnabledIfSystemProperty(named = "malin.teiAll", matches = ".+")
    void followsTheSchemaOfAllTei() throws Exception {
        ValidationDriver driver = new ValidationDriver();
        assertTrue(driver.loadSchema(ValidationDriver.fileInputSource(System.getProperty("malin.teiAll"))));
        assertTrue(driver.validate(new InputSource(new StringReader(encoded.xml()))));
    }

    @Test
    void holdsAllThatTheSourceSays() {
        SourceMap map = SourceMap.of(document.source(), encoded.claims());
        assertEquals(List.of(), Proofs.check(document.source(), map, encoded.xml()));
    }

    @Test
    void isTheSameEveryTime() {
        assertEquals(
                encoded.xml(),
                TeiEncoder.encode(Everything.document(), "protocol-007", Sample.SETTINGS)
                        .xml());
    }

    @Test
    void isUntouchedUntilAnEditorChangesIt() {
        assertTrue(Checksum.isUntouched(encoded.xml()));
        assertTrue(!Checksum.isUntouched(encoded.xml().replace("Opening", "First")));
    }
}
