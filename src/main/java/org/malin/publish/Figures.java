package org.malin.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.sf.saxon.s9api.XdmValue;
import org.jspecify.annotations.Nullable;
import org.malin.finding.Finding;
import org.malin.ledger.Entry;
import org.malin.ledger.Hash;
import org.malin.ledger.Making;
import org.malin.xml.BadXml;
import org.malin.xml.InOrder;

/**
 * The pages of pictures. How they are divided is kept from run to run; each page is a step of its own and is given the facts
 * of its own documents only.
 */
final class Figures {
    static final String STYLESHEET = "xslt/figures.xsl";
    private static final String FILE = "figures.xml";
    private static final List<Fact> READ = List.of(Fact.DRAWN);

    private final Run run;
    private final Parameters parameters;
    private final Shared all;
    private @Nullable FigureParts parts;

    Figures(Run run) {
        this.run = run;
        this.parameters = run.parameters();
        this.all = new Shared(parameters, READ, 2);
    }

    /** Makes the pages; says what went wrong. */
    List<Finding> make() {
        List<Finding> told = new ArrayList<>();
        try {
            Map<String, String> pages = pages(told);
            InOrder.each(
                    List.copyOf(pages.entrySet()),
                    run.atOnce(),
                    page -> page(page.getKey(), Hash.of(run.whole(), page.getValue())),
                    told::addAll);
        } catch (BadXml e) {
            told.addAll(e.findings());
        }
        return told;
    }

    private List<Finding> page(String path, String key) {
        try {
            return run.step(path, key, making -> run.page(path, STYLESHEET, given(path), making));
        } finally {
            if (FigureParts.ALL.equals(path)) {
                all.done();
            }
        }
    }

    /** The paths of the pages, each with the hash of what it is made of. */
    private Map<String, String> pages(List<Finding> told) throws BadXml {
        Map<String, String> pages = new LinkedHashMap<>();
        try {
            String facts = parameters.hash(READ, parameters.documents());
            Entry entry = run.ledger().step("figures", Hash.of(run.whole(), facts), this::divide);
            told.addAll(entry.findings());
            entry.value().lines().forEach(line -> {
                String[] words = line.split(" ", 2);
                pages.put(words[1], words[0]);
            });
        } finally {
            all.done();
        }
        return pages;
    }

    private String divide(Making making) throws BadXml {
        FigureParts made = FigureParts.of(run.xml(), all.take(), making::tell);
        try {
            making.keep(FILE, run.xml().bytes(made.tree()));
        } catch (IOException e) {
            throw Facts.notKept(FILE, e);
        }
        StringBuilder pages = new StringBuilder();
        for (String path : made.paths()) {
            String facts = parameters.hash(READ, made.documents(path, parameters.ids()));
            pages.append(Hash.of(made.hash(path), facts) + " " + path + "\n");
        }
        return pages.toString();
    }

    private Map<String, XdmValue> given(String path) throws BadXml {
        return parts().given(
                        path,
                        FigureParts.ALL.equals(path)
                                ? all.take()
                                : parameters.with(READ, parts().documents(path, parameters.ids())));
    }

    private synchronized FigureParts parts() throws BadXml {
        FigureParts known = parts;
        if (known == null) {
            try {
                known = new FigureParts(run.xml().read(run.ledger().kept(FILE), FILE));
            } catch (IOException e) {
                throw Facts.notKept(FILE, e);
            }
            parts = known;
        }
        return known;
    }
}
