package org.malin.validate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.malin.finding.Finding;
import org.malin.finding.Phase;
import org.malin.finding.Rule;
import org.malin.validate.explain.Told;
import org.malin.validate.sieve.Tree;
import org.malin.xml.BadXml;
import org.malin.xml.InOrder;
import org.malin.xml.Names;
import org.malin.xml.Xml;

/** Validates files of one edition: grammar and rules file by file, then the references between them. */
public final class Validator {
    private static final String EDITION = "edition.xml";

    private final Xml xml;
    private final Grammar grammar;
    private final Schematron schematron;
    private final PhaseRules rules;
    private final Models models;
    private final Memory memory;
    private final Set<Path> looked = new LinkedHashSet<>();

    /** Reads the schema: the edition's own where it has one, else the built-in one. */
    public Validator(Xml xml) throws BadXml {
        this(xml, Phase.ALL);
    }

    /** Reads the schema; only the rules of a phase are checked. */
    public Validator(Xml xml, Phase phase) throws BadXml {
        this(xml, phase, Memory.NONE);
    }

    /** The same with what an earlier run has found in files by these rules. */
    public Validator(Xml xml, Phase phase, Memory memory) throws BadXml {
        this.memory = memory;
        this.xml = xml;
        Meanwhile<Schematron> compiled = new Meanwhile<>(() -> Schematron.of(xml, phase));
        this.grammar = Grammar.of(xml);
        this.schematron = compiled.get();
        this.rules = PhaseRules.of(xml, phase);
        this.models = new Models(xml);
    }

    /** All findings about these files, each once, in the order of the files. */
    public List<Finding> validate(Collection<Path> files) {
        Set<Finding> findings = new LinkedHashSet<>();
        check(files, finding -> {
            Finding judged = rules.judged(finding);
            if (judged != null) {
                findings.add(judged);
            }
        });
        return new ArrayList<>(findings);
    }

    /** What was looked at besides: files to which others point, and folders of schemas that they name. */
    public Set<Path> looked() {
        Set<Path> looked = new LinkedHashSet<>(models.looked());
        looked.addAll(this.looked);
        return looked;
    }

    private void check(Collection<Path> files, Consumer<Finding> findings) {
        References references = new References();
        Set<Path> documents = new HashSet<>();
        InOrder.each(List.copyOf(files), this::check, checked -> checked.tell(references, documents, findings));
        Set<String> names = files.stream().map(Names::of).collect(Collectors.toSet());
        files.stream().filter(Validator::isEdition).forEach(file -> checkWhole(file, names, documents, findings));
        boolean whole = files.stream().anyMatch(file -> isEdition(file) && references.includes(file));
        references.finish(files, whole, findings);
        looked.addAll(references.looked());
    }

    /**
     * A file that is not well-formed has that one finding: what came before it is not worth telling. Nor is what the rules
     * say of an element in which the grammar has found a fault.
     */
    private Checked check(Path file) {
        List<Finding> found = new ArrayList<>();
        Pointers pointers = new Pointers(found::add);
        Facts facts = new Facts();
        try {
            List<Finding> known = isEdition(file) ? null : memory.of(file);
            if (known != null) {
                Xml.scan(file, pointers);
                Xml.scan(file, facts);
                return new Checked(file, pointers, facts, known);
            }
            Grammar.Check check = grammar.check();
            Models.Named named = new Models.Named();
            Tree heard = new Tree();
            if (isEdition(file)) {
                Xml.scan(file, heard, pointers, named);
            } else {
                Xml.scan(file, heard, pointers, facts, named, check.handler());
            }
            Told told =
                    rules.has(Rule.GRAMMAR) ? check.tell(handler -> Xml.scan(file, handler), found::add) : Told.NOTHING;
            schematron.check(heard, () -> xml.read(file), finding -> {
                if (!told.touches(finding.place())) {
                    found.add(finding);
                }
            });
            models.check(file, named, found::add);
            if (told.elements().isEmpty() && named.areOurs(file)) {
                memory.keep(file, found);
            }
            return new Checked(file, pointers.without(told.elements()), facts, found);
        } catch (BadXml e) {
            return new Checked(file, null, facts, e.findings());
        }
    }

    /** What one file has to tell by itself, and what others must know of it, unless it could not be read. */
    private record Checked(Path file, @Nullable Pointers pointers, Facts facts, List<Finding> found) {

        void tell(References references, Set<Path> documents, Consumer<Finding> findings) {
            if (pointers != null) {
                if (pointers.isDocument()) {
                    documents.add(real(file));
                }
                references.add(file, pointers, facts, findings);
            }
            found.forEach(findings);
        }
    }

    /**
     * The edition with all that it includes; what stands in a file that is validated itself is told there. Such a document
     * is not read again.
     */
    private void checkWhole(Path edition, Set<String> validated, Set<Path> documents, Consumer<Finding> findings) {
        String name = Names.of(edition);
        Consumer<Finding> others = finding -> {
            String file = finding.place().file();
            if (file.equals(name) || !validated.contains(file)) {
                findings.accept(finding);
            }
        };
        try {
            Grammar.Check check = grammar.check();
            Predicate<Path> known = file -> grammar.takesIncludes() && documents.contains(file);
            xml.stream(edition, known, check.handler(), new Ids(others));
            check.tell(handler -> xml.stream(edition, known, handler), others);
        } catch (BadXml e) {
            e.findings().forEach(others);
        }
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file; // it was read a moment ago; that it is gone is told by who includes it
        }
    }

    private static boolean isEdition(Path file) {
        return EDITION.equals(String.valueOf(file.getFileName()));
    }
}
