package org.malin.generate;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XPathSelector;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmItem;

/** Reads the facts that an editor expects from a JSON file. */
final class GoldFacts {
    private static final Set<String> SURE = Set.of("direct", "listing");
    private static final Processor PROCESSOR = new Processor(false);

    private final XdmItem json;
    private final Facts facts = new Facts();

    private GoldFacts(XdmItem json) {
        this.json = json;
    }

    static Facts read(Path file) {
        XPathCompiler compiler = PROCESSOR.newXPathCompiler();
        compiler.declareVariable(new QName("file"));
        try {
            XPathSelector selector = compiler.compile("json-doc($file)").load();
            selector.setVariable(
                    new QName("file"), new XdmAtomicValue(file.toUri().toString()));
            return new GoldFacts(selector.evaluateSingle()).read();
        } catch (SaxonApiException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    private Facts read() {
        strings("?title").forEach(facts::title);
        strings("?date").forEach(facts::date);
        shelfmark();
        strings("?present?*, ?sessions?*[position() > 1]?present?*").forEach(facts::present);
        strings("(?chair, ?absent?*)").forEach(facts::alsoNamed);
        items("?agenda_items?*").forEach(i -> facts.item(string(i, "?n"), string(i, "?head")));
        items("?speeches?*").forEach(this::speech);
        items("?notes?*").forEach(n -> facts.note(string(n, "?n"), string(n, "?starts")));
        times("?note_refs", facts::marker);
        times("?gap_count", facts::gap);
        strings("?deletions?*?text").forEach(words -> facts.words(Category.DELETIONS, words));
        strings("?supplied?*").forEach(words -> facts.words(Category.SUPPLIED, words));
        strings("?expansions?*").forEach(words -> facts.words(Category.EXPANSIONS, words));
        return facts;
    }

    private void shelfmark() {
        strings("?repository").forEach(r -> facts.shelfmark("repository", r));
        Stream.of("fond", "opis", "delo", "list")
                .forEach(level -> strings("?shelfmark?" + level).forEach(v -> facts.shelfmark(level, v)));
    }

    private void speech(XdmItem speech) {
        List<String> speakers =
                items(speech, "?speakers?*").map(XdmItem::getStringValue).collect(Collectors.toList());
        String starts = string(speech, "?starts");
        if (SURE.contains(string(speech, "?attribution"))) {
            facts.speech(speakers, starts);
        } else {
            facts.possibleSpeech(speakers, starts);
        }
    }

    private void times(String path, Runnable fact) {
        strings(path).forEach(count -> {
            for (int i = 0; i < Integer.parseInt(count); i++) {
                fact.run();
            }
        });
    }

    private Stream<String> strings(String path) {
        return items(path).map(XdmItem::getStringValue);
    }

    private Stream<XdmItem> items(String path) {
        return items(json, path);
    }

    private static String string(XdmItem item, String path) {
        return items(item, path).map(XdmItem::getStringValue).findFirst().orElse("");
    }

    private static Stream<XdmItem> items(XdmItem item, String path) {
        try {
            XPathSelector selector = PROCESSOR.newXPathCompiler().compile(path).load();
            selector.setContextItem(item);
            return selector.evaluate().stream().map(i -> (XdmItem) i);
        } catch (SaxonApiException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
