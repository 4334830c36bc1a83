package org.malin.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmValue;
import org.malin.finding.Finding;
import org.malin.ledger.Hash;
import org.malin.ledger.Making;
import org.malin.xml.BadXml;

/**
 * The pages that are made of facts of all documents, a step each: one whose facts are as they were is not made again. Each
 * is given those that it reads; where memory is short they are made one after another, so that no other facts are held.
 */
final class WholePages {
    /** Pages, by their paths, that read the same facts; the stylesheet of each has its name. */
    private record Group(List<Fact> facts, String... paths) {}

    /** Lists that bring further pages: of single entries, or the parts of a long list. */
    private static final List<Group> LISTS = List.of(
            new Group(List.of(Fact.PRESENT, Fact.NAMED), "persons.html", "organizations.html", "places.html"),
            new Group(List.of(Fact.NOTED), "notes.html"));

    private static final List<Group> PAGES =
            List.of(new Group(List.of(Fact.CARDS), "index.html"), new Group(List.of(), "search.html"));

    /** The same for editors. */
    private static final List<Group> LISTS_FOR_EDITORS =
            List.of(new Group(List.of(Fact.QUESTIONS), "editors/review.html"));

    private static final List<Group> PAGES_FOR_EDITORS = List.of(new Group(List.of(Fact.RULES), "editors/rules.html"));

    private final Run run;
    private final boolean forEditors;

    WholePages(Run run, boolean forEditors) {
        this.run = run;
        this.forEditors = forEditors;
    }

    /** The paths of the pages, but for those that lists and pictures bring besides. */
    static List<String> paths(boolean forEditors) {
        return Stream.concat(
                        Stream.concat(lists(forEditors), pages(forEditors)).flatMap(group -> Stream.of(group.paths)),
                        Stream.of(FigureParts.ALL))
                .toList();
    }

    private static Stream<Group> lists(boolean forEditors) {
        return Stream.concat(LISTS.stream(), LISTS_FOR_EDITORS.stream().filter(group -> forEditors));
    }

    private static Stream<Group> pages(boolean forEditors) {
        return Stream.concat(PAGES.stream(), PAGES_FOR_EDITORS.stream().filter(group -> forEditors));
    }

    private interface Maker {
        void make(String path, Map<String, XdmValue> given, Making making) throws BadXml;
    }

    /** What takes longest comes first, so that no core waits for it. Pictures are made by {@link Figures}. */
    List<Supplier<List<Finding>>> steps() {
        List<Supplier<List<Finding>>> steps = new ArrayList<>();
        lists(forEditors).forEach(group -> add(steps, group, this::list));
        pages(forEditors).forEach(group -> add(steps, group, this::page));
        return steps;
    }

    private void add(List<Supplier<List<Finding>>> steps, Group group, Maker maker) {
        Parameters parameters = run.parameters();
        String key = Hash.of(run.whole(), parameters.hash(group.facts, parameters.documents()));
        Shared given = new Shared(parameters, group.facts, group.paths.length);
        for (String path : group.paths) {
            steps.add(() -> {
                try {
                    return run.step(path, key, making -> maker.make(path, given.take(), making));
                } finally {
                    given.done();
                }
            });
        }
    }

    private static String stylesheet(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1, path.length() - ".html".length());
        return "xslt/" + name + ".xsl";
    }

    private void list(String path, Map<String, XdmValue> given, Making making) throws BadXml {
        run.xml()
                .stylesheet(stylesheet(path))
                .parts(
                        path,
                        given,
                        making::tell,
                        (part, content) -> run.write(run.out().resolve(part), content, making));
    }

    private void page(String path, Map<String, XdmValue> given, Making making) throws BadXml {
        run.page(path, stylesheet(path), given, making);
    }
}
