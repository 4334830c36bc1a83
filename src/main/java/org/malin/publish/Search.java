package org.malin.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import net.sf.saxon.s9api.XdmValue;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.malin.ledger.Hash;
import org.malin.ledger.Making;
import org.malin.publish.search.SearchIndex;
import org.malin.xml.BadXml;
import org.malin.xml.Names;

/** The index of the search page, made of the passages of documents, which lie in the folder of the pages. */
final class Search {
    private static final String NAMES = "xslt/names.xsl";

    private final Run run;
    private final Collection<String> documents;

    Search(Run run, Collection<String> documents) {
        this.run = run;
        this.documents = documents;
    }

    /** Makes the index; says what went wrong. A document of an earlier run that has no passages there is not searched. */
    List<Finding> make() {
        List<Path> passages = new TreeSet<>(documents)
                .stream()
                        .map(id -> Format.PASSAGES.file(run.out(), id))
                        .filter(Files::exists)
                        .toList();
        String key = Hash.of(
                run.inputs().stylesheets(),
                run.inputs().authority(),
                passages.stream().map(Hash::ofFile).toList());
        return run.ledger()
                .step("site/search", key, making -> {
                    write(passages, making);
                    return "";
                })
                .findings();
    }

    private void write(List<Path> passages, Making making) {
        try {
            byte[] names = run.xml()
                    .stylesheet(NAMES)
                    .start(
                            "names",
                            Map.of("authority", new XdmValue(run.parameters().authority())),
                            making::tell);
            SearchIndex index = new SearchIndex(new String(names, UTF_8));
            for (Path file : passages) {
                add(index, file, making);
            }
            index.write((path, content) -> run.write(run.out().resolve(path), content, making));
        } catch (BadXml e) {
            e.findings().forEach(making::tell);
        }
    }

    private static void add(SearchIndex index, Path passages, Making making) {
        try {
            index.add(Files.readAllBytes(passages));
        } catch (IOException e) {
            making.tell(Finding.of(Rule.UNREADABLE, Names.of(passages), "the passages cannot be read"));
        }
    }
}
