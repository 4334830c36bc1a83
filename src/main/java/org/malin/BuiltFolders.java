package org.malin;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.malin.ledger.Ledger;

/** Tells which files below a folder were made by publishing: copies of documents are no documents. */
final class BuiltFolders {
    private final Path named;
    private final Map<Path, Boolean> known = new HashMap<>();

    /** The folder that was named is read itself, whatever it is. */
    BuiltFolders(Path named) {
        this.named = named;
    }

    /** Whether a file lies in a folder of pages. */
    boolean hold(Path file) {
        Path folder = file.getParent();
        return folder != null && !folder.equals(named) && isBuilt(folder);
    }

    private boolean isBuilt(Path folder) {
        Boolean before = known.get(folder);
        if (before != null) {
            return before;
        }
        boolean built = hasPages(folder) || hold(folder);
        known.put(folder, built);
        return built;
    }

    /** An edition whose pages lie in its home has its documents there, too. */
    private static boolean hasPages(Path folder) {
        return Ledger.isAt(folder) && EditionFolder.at(folder).isEmpty() || isSite(folder);
    }

    /** The usual place of pages, also where nothing is remembered of them. */
    private static boolean isSite(Path folder) {
        Path target = folder.toAbsolutePath().getParent();
        Path home = target == null ? null : target.getParent();
        return home != null
                && folder.toAbsolutePath().endsWith(EditionFolder.SITE)
                && EditionFolder.at(home).isPresent();
    }
}
