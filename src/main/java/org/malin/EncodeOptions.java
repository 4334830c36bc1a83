package org.malin;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How sources are encoded.
 *
 * @param encoding the character encoding of the sources; null = find out
 * @param force whether files that an editor has changed are replaced, after a backup
 * @param maps where source maps are written; null = nowhere
 */
public record EncodeOptions(
        @Nullable Charset encoding, boolean force, @Nullable Path maps) {
    public static final EncodeOptions DEFAULT = new EncodeOptions(null, false, null);

    EncodeOptions mapsTo(Path folder) {
        return new EncodeOptions(encoding, force, folder);
    }
}
