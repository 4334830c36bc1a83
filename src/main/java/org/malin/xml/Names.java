package org.malin.xml;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** How files are called in findings: from the working directory where that is short, with forward slashes. */
public final class Names {

    private Names() {}

    public static String of(Path file) {
        Path here = Path.of("").toAbsolutePath().normalize();
        Path absolute = file.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(here) && !absolute.equals(here) ? here.relativize(absolute) : absolute;
        return shown.toString().replace('\\', '/');
    }

    /** The name for a system identifier; what is not a file keeps its URI. */
    public static String of(@Nullable String systemId) {
        Path path = systemId == null ? null : path(systemId);
        return path != null ? of(path) : systemId == null ? "" : systemId;
    }

    static @Nullable Path path(String systemId) {
        try {
            URI uri = new URI(systemId);
            return "file".equals(uri.getScheme()) && uri.getAuthority() == null ? Path.of(withoutFragment(uri)) : null;
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return null;
        }
    }

    private static URI withoutFragment(URI uri) throws URISyntaxException {
        return new URI(uri.getScheme(), null, uri.getPath(), null);
    }
}
