package org.malin.validate.explain;

import com.thaiopensource.datatype.xsd.DatatypeLibraryFactoryImpl;
import com.thaiopensource.relaxng.match.IncorrectSchemaException;
import com.thaiopensource.relaxng.match.MatchablePattern;
import com.thaiopensource.relaxng.match.MatchablePatternLoader;
import com.thaiopensource.resolver.Input;
import com.thaiopensource.resolver.xml.sax.SAXResolver;
import com.thaiopensource.xml.util.Name;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.transform.sax.SAXSource;
import net.sf.saxon.s9api.XdmNode;
import org.jspecify.annotations.Nullable;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.malin.validate.explain.Item.Element;
import org.malin.xml.BadXml;
import org.malin.xml.Xml;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Explains what a grammar refuses; the grammar is known to be usable, and is read when there is something to explain. */
public final class Explainer {
    private final MatchablePattern pattern;
    private final Vocabulary vocabulary;
    private final Glosses glosses;

    private Explainer(MatchablePattern pattern, Vocabulary vocabulary, Glosses glosses) {
        this.pattern = pattern;
        this.vocabulary = vocabulary;
        this.glosses = glosses;
    }

    /** For a schema under {@code schema/}; nothing where it is of a kind that cannot be explained. */
    public static Optional<Explainer> of(Xml xml, String path) {
        try {
            return of(load(xml.source(path)), xml.readResource(path), new Glosses(xml));
        } catch (BadXml e) {
            return Optional.empty();
        }
    }

    /** For a schema in a file of RELAX NG in XML syntax, about which nothing more is known. */
    public static Optional<Explainer> of(Xml xml, Path schema) {
        try {
            return of(load(Xml.source(schema)), xml.read(schema), Glosses.none());
        } catch (BadXml e) {
            return Optional.empty();
        }
    }

    private static Optional<Explainer> of(@Nullable MatchablePattern pattern, XdmNode grammar, Glosses glosses) {
        return Optional.ofNullable(pattern).map(p -> new Explainer(p, Vocabulary.of(grammar), glosses));
    }

    private static @Nullable MatchablePattern load(SAXSource source) {
        Input input = new Input();
        input.setUri(source.getSystemId());
        SAXResolver resolver = new SAXResolver() {
            @Override
            public SAXSource createSAXSource(Input other) {
                return source;
            }
        };
        try {
            return new MatchablePatternLoader()
                    .load(input, resolver, new DefaultHandler(), new DatatypeLibraryFactoryImpl(), 0);
        } catch (IOException | SAXException | IncorrectSchemaException e) {
            return null;
        }
    }

    /**
     * Tells each mistake of a document once, in its order. The result is what was told of: what else is wrong there may be a
     * consequence.
     */
    public synchronized Told explain(TreeBuilder document, Consumer<Finding> findings) {
        Element root = document.root();
        if (root == null) {
            return Told.NOTHING;
        }
        Telling telling = new Telling(vocabulary, glosses, new StartTags(), findings);
        State start = State.start(pattern.createMatcher());
        Name name = new Name(root.namespace(), root.local());
        Optional<State> opened = start.opened(name);
        Walk.through(telling, root, opened.orElseGet(() -> tellRoot(telling, root, start, name)));
        return telling.told();
    }

    private static State tellRoot(Telling telling, Element root, State start, Name name) {
        Optional<Name> meant = start.possible().stream()
                .filter(other -> other.getLocalName().equalsIgnoreCase(root.local()))
                .findFirst();
        boolean namespace = meant.isPresent() && !meant.get().getNamespaceUri().equals(root.namespace());
        String found = "the document is a <" + root.tag() + ">"
                + (!namespace
                        ? ""
                        : root.namespace().isEmpty()
                                ? " in no namespace"
                                : " in the namespace \"" + root.namespace() + "\"");
        telling.tell(
                Rule.UNKNOWN_ELEMENT,
                root,
                found,
                Expectation.ofRoot(start),
                meant.map(m -> namespace
                                ? "add xmlns=\"" + m.getNamespaceUri() + "\""
                                : "write <" + m.getLocalName() + ">")
                        .orElse("give a file of the edition"));
        if (namespace) {
            telling.take(root.namespace(), meant.get().getNamespaceUri());
        }
        return start.forced(meant.orElse(name));
    }
}
