package org.malin;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.malin.finding.Finding;
import org.malin.ledger.Entry;
import org.malin.ledger.Hash;
import org.malin.ledger.Ledger;
import org.malin.validate.Memory;
import org.malin.xml.Names;

/** What the ledger knows of the validation of files. */
final class KnownFindings implements Memory {
    private static final String STEP = "valid/";

    private final Ledger ledger;
    private final String rules;

    /** Of files that are looked at: hashed before they are read, so that a later change is never taken for what was read. */
    private final Map<Path, String> keys = new ConcurrentHashMap<>();

    /**
     * A memory.
     *
     * @param rules the hash of the grammar and the rules
     */
    KnownFindings(Ledger ledger, String rules) {
        this.ledger = ledger;
        this.rules = rules;
    }

    @Override
    public @Nullable List<Finding> of(Path file) {
        String key = Hash.of(rules, Hash.ofFile(file));
        keys.put(file, key);
        Entry entry = ledger.known(STEP + Names.of(file), key);
        return entry == null ? null : entry.findings();
    }

    @Override
    public void keep(Path file, List<Finding> found) {
        String key = keys.remove(file);
        if (key != null) {
            ledger.make(STEP + Names.of(file), key, making -> {
                found.forEach(making::tell);
                return "";
            });
        }
    }

    /** Keeps what is known of files that need not be looked at this time. */
    static void stay(Ledger ledger, Collection<Path> files) {
        files.forEach(file -> ledger.stays(STEP + Names.of(file)));
    }
}
