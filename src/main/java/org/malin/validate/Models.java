package org.malin.validate;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.malin.finding.Finding;
import org.malin.finding.Place;
import org.malin.finding.Rule;
import org.malin.finding.Severity;
import org.malin.xml.BadXml;
import org.malin.xml.Here;
import org.malin.xml.Xml;
import org.xml.sax.Locator;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The schemas that files name in {@code <?xml-model?>} (W3C, Associating Schemas with XML documents). One below the
 * edition is used; one from elsewhere is told and never fetched.
 */
final class Models {
    private static final Pattern HREF = Pattern.compile("\\bhref\\s*=\\s*(\"([^\"]*)\"|'([^']*)')");
    private static final Pattern OURS = Pattern.compile(".*/schema/generated/malin\\.(rng|rnc|sch)");

    private final Xml xml;
    private final Map<Path, Optional<OtherSchema>> known = new ConcurrentHashMap<>();
    private final Set<Path> looked = ConcurrentHashMap.newKeySet();

    /** The folders of the schemas: a schema may take in other files of its folder. */
    Set<Path> looked() {
        return looked;
    }

    Models(Xml xml) {
        this.xml = xml;
    }

    /** Holds a file against the schemas that it names. The edition's own is not one of them: every file is held against it. */
    void check(Path file, Named named, Consumer<Finding> findings) throws BadXml {
        for (Model model : named.models) {
            check(file, model, findings);
        }
    }

    private void check(Path file, Model model, Consumer<Finding> findings) throws BadXml {
        Path schema = local(file, model.href());
        if (isOurs(schema)) {
            return;
        }
        if (schema == null || !xml.isBelow(schema)) {
            findings.accept(Finding.of(
                    Rule.REMOTE_SCHEMA,
                    model.place(),
                    "the file names the schema " + model.href() + ", which is not in the edition and is not read"));
            return;
        }
        looked.add(schema.resolveSibling("."));
        Optional<OtherSchema> known = schema(schema, model, findings);
        if (known.isPresent()) {
            known.get().check(file, findings);
        }
    }

    private static boolean isOurs(@Nullable Path schema) {
        return schema != null
                && OURS.matcher(schema.toString().replace('\\', '/')).matches();
    }

    private Optional<OtherSchema> schema(Path schema, Model model, Consumer<Finding> findings) {
        if (!Files.isRegularFile(schema)) {
            findings.accept(Finding.of(
                            Rule.OTHER_SCHEMA,
                            model.place(),
                            "the file names the schema " + model.href() + ", and there is none")
                    .withSeverity(Severity.WARNING)
                    .withAdvice("mend the address, or remove the line"));
            return Optional.empty();
        }
        return known.computeIfAbsent(schema, s -> {
            try {
                return Optional.of(OtherSchema.of(xml, s));
            } catch (BadXml e) {
                e.findings().forEach(findings);
                return Optional.empty();
            }
        });
    }

    private static @Nullable Path local(Path file, String href) {
        try {
            URI uri = file.toUri().resolve(href);
            return "file".equals(uri.getScheme())
                    ? Path.of(URI.create("file://" + uri.getRawPath())).normalize()
                    : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Hears a parse and keeps the schemas that are named before the root element. */
    static final class Named extends DefaultHandler {
        private final List<Model> models = new ArrayList<>();
        private final Here here = new Here();
        private boolean inside;

        /** Whether the file names no schema but the edition's own. */
        boolean areOurs(Path file) {
            return models.stream().allMatch(model -> isOurs(local(file, model.href())));
        }

        @Override
        public void setDocumentLocator(Locator given) {
            here.follow(given);
        }

        @Override
        public void startElement(String uri, String local, String name, org.xml.sax.Attributes atts) {
            inside = true;
        }

        @Override
        public void processingInstruction(String target, String data) {
            Matcher m = HREF.matcher(data);
            if (!inside && "xml-model".equals(target) && m.find()) {
                String href = m.group(2) != null ? m.group(2) : m.group(3);
                models.add(new Model(href, here.place()));
            }
        }
    }

    /** A schema that is named at a place. */
    private record Model(String href, Place place) {}
}
