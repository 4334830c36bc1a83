package org.malin;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malin.finding.Finding;
import org.malin.ledger.Entry;
import org.malin.ledger.Hash;
import org.malin.ledger.Ledger;
import org.malin.validate.Memory;
import org.malin.xml.Names;

/**
 * What the ledger knows of the validation of files.
 *
 * @param rules the hash of the grammar and the rules
 */
record KnownFindings(Ledger ledger, String rules) implements Memory {
    private static final String STEP = "valid/";

    @Override
    public @Nullable List<Finding> of(Path file) {
        Entry entry = ledger.known(STEP + Names.of(file), key(file));
        return entry == null ? null : entry.findings();
    }

    @Override
    public void keep(Path file, List<Finding> found) {
        ledger.make(STEP + Names.of(file), key(file), making -> {
            found.forEach(making::tell);
            return "";
        });
    }

    /** Keeps what is known of files that need not be looked at this time. */
    static void stay(Ledger ledger, Collection<Path> files) {
        files.forEach(file -> ledger.stays(STEP + Names.of(file)));
    }

    private String key(Path file) {
        return Hash.of(rules, Hash.ofFile(file));
    }
}
