package org.malin.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whatever our grammar allows, the grammar of TEI allows as well. */
class SubsetTest {
    private static final int DOCUMENTS = 200;

    @Test
    void randomDocumentsFollowOurGrammar() throws Exception {
        check(Grammar.of(SchemaSource.grammar(SchemaSource.ODD)), 40);
    }

    @Test
    void randomDocumentsFollowTheGrammarOfTei() throws Exception {
        Optional<Grammar> tei = Grammar.teiAll();
        assumeTrue(tei.isPresent(), "no grammar of TEI is given");
        check(tei.get(), DOCUMENTS);
    }

    private static void check(Grammar grammar, int documents) throws Exception {
        RandomDocuments random = new RandomDocuments(SchemaSource.grammar(SchemaSource.ODD));
        for (int seed = 0; seed < documents; seed++) {
            String document = random.document(seed);
            assertEquals(List.of(), grammar.faults(document), "seed " + seed + ": " + document);
        }
    }
}
