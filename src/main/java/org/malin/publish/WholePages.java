package org.malin.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmValue;
import org.malin.finding.Finding;
import org.malin.ledger.Making;
import org.malin.xml.BadXml;
import org.malin.xml.InOrder;

/**
 * The pages that are made of facts of all documents. Each is given those that it reads; where memory is short they are made
 * one after another, so that no other facts are held.
 */
final class WholePages {
    /** Pages by path, each with its stylesheet, that read the same facts. */
    private record Group(List<Fact> facts, Map<String, String> pages) {
        Group(Map<String, String> pages, Fact... facts) {
            this(List.of(facts), pages);
        }
    }

    /** Lists that bring further pages: of single entries, or the parts of a long list. */
    private static final List<Group> LISTS = List.of(
            new Group(
                    Map.of(
                            "organizations.html", "xslt/organizations.xsl",
                            "persons.html", "xslt/persons.xsl",
                            "places.html", "xslt/places.xsl"),
                    Fact.PRESENT,
                    Fact.NAMED),
            new Group(Map.of("notes.html", "xslt/notes.xsl"), Fact.NOTED));

    private static final List<Group> PAGES = List.of(
            new Group(Map.of("index.html", "xslt/index.xsl"), Fact.CARDS),
            new Group(Map.of("search.html", "xslt/search.xsl")));

    /** The same for editors. */
    private static final List<Group> LISTS_FOR_EDITORS =
            List.of(new Group(Map.of("editors/review.html", "xslt/review.xsl"), Fact.QUESTIONS));

    private static final List<Group> PAGES_FOR_EDITORS =
            List.of(new Group(Map.of("editors/rules.html", "xslt/rules.xsl"), Fact.RULES));

    private final Run run;
    private final Making making;
    private final boolean forEditors;

    WholePages(Run run, Making making, boolean forEditors) {
        this.run = run;
        this.making = making;
        this.forEditors = forEditors;
    }

    /** The paths of the pages, but for those that lists and pictures bring besides. */
    static List<String> paths(boolean forEditors) {
        return Stream.concat(
                        Stream.concat(lists(forEditors), pages(forEditors))
                                .flatMap(group -> group.pages.keySet().stream()),
                        Stream.of(Figures.PAGE))
                .toList();
    }

    private static Stream<Group> lists(boolean forEditors) {
        return Stream.concat(LISTS.stream(), LISTS_FOR_EDITORS.stream().filter(group -> forEditors));
    }

    private static Stream<Group> pages(boolean forEditors) {
        return Stream.concat(PAGES.stream(), PAGES_FOR_EDITORS.stream().filter(group -> forEditors));
    }

    /** The run of a stylesheet, which makes a page, or a list with its pages. */
    private interface Work {
        void make(Consumer<Finding> findings) throws BadXml;
    }

    /** Pictures come first, for they have many pages; then what takes longest, so that no core waits for it. */
    void make() throws BadXml {
        make(pictures());
        List<Work> works = new ArrayList<>();
        lists(forEditors).forEach(group -> add(works, group, this::list));
        pages(forEditors).forEach(group -> add(works, group, this::page));
        make(works);
    }

    private void make(List<Work> works) throws BadXml {
        InOrder.each(works, run.atOnce(), WholePages::told, told -> told.forEach(making::tell));
    }

    private static List<Finding> told(Work work) throws BadXml {
        List<Finding> told = new ArrayList<>();
        work.make(told::add);
        return told;
    }

    private List<Work> pictures() throws BadXml {
        List<Work> works = new ArrayList<>();
        new Figures(run.xml(), run.parameters().with(List.of(Fact.DRAWN)), making::tell)
                .pages()
                .forEach((path, given) -> works.add(told -> page(path, Figures.STYLESHEET, given, told)));
        return works;
    }

    private interface Maker {
        void make(String path, String stylesheet, Map<String, XdmValue> given, Consumer<Finding> told) throws BadXml;
    }

    private void add(List<Work> works, Group group, Maker maker) {
        Shared given = new Shared(run.parameters(), group.facts, group.pages.size());
        group.pages.forEach((path, stylesheet) -> works.add(told -> {
            try {
                maker.make(path, stylesheet, given.take(), told);
            } finally {
                given.done();
            }
        }));
    }

    private void list(String path, String stylesheet, Map<String, XdmValue> given, Consumer<Finding> told)
            throws BadXml {
        run.xml()
                .stylesheet(stylesheet)
                .parts(path, given, told, (part, content) -> run.write(run.out().resolve(part), content, making));
    }

    private void page(String path, String stylesheet, Map<String, XdmValue> given, Consumer<Finding> told)
            throws BadXml {
        run.write(run.out().resolve(path), run.xml().stylesheet(stylesheet).start(path, given, told), making);
    }
}
