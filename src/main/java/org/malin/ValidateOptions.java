package org.malin;

import java.nio.file.Path;
import java.util.List;
import org.malin.finding.Phase;

/**
 * How to validate.
 *
 * @param phase which rules of the edition
 * @param schemas other schemas in place of the edition's; none = the edition's
 */
public record ValidateOptions(Phase phase, List<Path> schemas) {

    /** Everything that the edition's schema and rules say. */
    public static ValidateOptions usual() {
        return new ValidateOptions(Phase.ALL, List.of());
    }
}
