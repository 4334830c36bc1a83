package org.malin.validate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import net.sf.saxon.s9api.XdmNode;
import org.jspecify.annotations.Nullable;
import org.malin.finding.Finding;
import org.malin.validate.sieve.Said;
import org.malin.validate.sieve.Sieve;
import org.malin.validate.sieve.Tree;
import org.malin.xml.BadXml;
import org.malin.xml.Stylesheet;
import org.malin.xml.Xml;

/**
 * A transpiled schema. Where its rules stand by themselves, a sieve says which of them may have something to say of a
 * document, and mostly what. Where that is in doubt these rules are run, and each is compiled when it is first needed.
 */
final class Rules {
    private static final String MARK = "rule";
    private static final Pattern BEFORE = Pattern.compile(Pattern.quote("<?" + MARK + "?>"));
    private static final Pattern END = Pattern.compile(Pattern.quote("<?end?>"));

    private final Xml xml;
    private final String name;
    private final Part whole;
    private final List<Part> parts = new ArrayList<>();
    private final @Nullable Sieve sieve;

    Rules(Xml xml, byte[] stylesheet, String name) throws BadXml {
        this.xml = xml;
        this.name = name;
        String text = new String(stylesheet, StandardCharsets.UTF_8);
        this.whole = new Part(text);
        String[] ends = END.split(text);
        this.sieve = ends.length == 2 ? Sieve.of(stylesheet, name, MARK) : null;
        if (sieve != null) {
            String[] rules = BEFORE.split(ends[0]);
            for (int i = 1; i < rules.length; i++) {
                parts.add(new Part(rules[0] + rules[i] + ends[1]));
            }
        }
    }

    /** Compiles all, so that faults of the schema are known. */
    void check() throws BadXml {
        whole.stylesheet();
    }

    /** What all rules report of a document. */
    XdmNode report(XdmNode document, Consumer<Finding> findings) throws BadXml {
        return whole.stylesheet().tree(document, Map.of(), findings);
    }

    /** The numbers of the rules that may have something to say; none are told where they cannot be parted. */
    BitSet speaking(Tree heard) {
        return sieve == null ? new BitSet() : sieve.speaking(heard);
    }

    /** What these say, in the order of the document; nothing where that takes a transform. */
    Optional<List<Said>> said(BitSet speaking, Tree heard) {
        return sieve == null ? Optional.empty() : sieve.said(speaking, heard);
    }

    /** What these report; a report for each of them, in their order, or one for all where they cannot be parted. */
    List<XdmNode> reports(XdmNode document, BitSet speaking, Consumer<Finding> findings) throws BadXml {
        if (sieve == null) {
            return List.of(report(document, findings));
        }
        List<XdmNode> reports = new ArrayList<>();
        for (int i = speaking.nextSetBit(0); i >= 0; i = speaking.nextSetBit(i + 1)) {
            reports.add(parts.get(i).stylesheet().tree(document, Map.of(), findings));
        }
        return reports;
    }

    /** A stylesheet that is compiled at first use; who wants it at the same time waits. */
    private final class Part {
        private final String text;
        private @Nullable Stylesheet compiled;

        Part(String text) {
            this.text = text;
        }

        synchronized Stylesheet stylesheet() throws BadXml {
            Stylesheet known = compiled;
            if (known == null) {
                known = xml.compile(text.getBytes(StandardCharsets.UTF_8), name);
                compiled = known;
            }
            return known;
        }
    }
}
