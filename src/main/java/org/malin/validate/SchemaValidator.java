package org.malin.validate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.malin.finding.Finding;
import org.malin.xml.BadXml;
import org.malin.xml.Xml;

/** Validates files against schemas that were named, and no other. */
public final class SchemaValidator {
    private final List<OtherSchema> schemas = new ArrayList<>();

    /** Reads the schemas, the kind of each by the end of its name: rng, rnc, sch, xsd. */
    public SchemaValidator(Xml xml, Collection<Path> schemas) throws BadXml {
        for (Path schema : schemas) {
            this.schemas.add(OtherSchema.of(xml, schema));
        }
    }

    /** All findings about these files; a file that is not well-formed has that one. */
    public List<Finding> validate(Collection<Path> files) {
        List<Finding> findings = new ArrayList<>();
        for (Path file : files) {
            List<Finding> found = new ArrayList<>();
            try {
                for (OtherSchema schema : schemas) {
                    schema.check(file, found::add);
                }
                findings.addAll(found);
            } catch (BadXml e) {
                findings.addAll(e.findings());
            }
        }
        return findings;
    }
}
