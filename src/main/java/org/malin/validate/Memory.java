package org.malin.validate;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malin.finding.Finding;

/** What an earlier validation has found in files that are still the same; what is between files is always looked at again. */
public interface Memory {
    /** Knows nothing. */
    Memory NONE = new Memory() {
        @Override
        public @Nullable List<Finding> of(Path file) {
            return null;
        }

        @Override
        public void keep(Path file, List<Finding> found) {
            // nothing is kept
        }
    };

    /** What was found in a file when it was as it is; null if that is not known. */
    @Nullable
    List<Finding> of(Path file);

    /** Keeps what was found in a file by itself. */
    void keep(Path file, List<Finding> found);
}
