package org.malin.xml;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Schema and stylesheets under the scheme {@code malin:}. {@code malin:/xslt/reading.xsl} is the file {@code
 * xslt/reading.xsl} of the edition if it has one, else the built-in file of that name; {@code malin:/builtin/xslt/…} is
 * always the built-in one, so that an edition's own file can import what it replaces.
 */
final class Resources {
    private static final String ROOT = "/org/malin/";
    private static final String SCHEME = "malin";
    static final String BUILT_IN = "builtin/";

    private final @Nullable Path folder;

    Resources(@Nullable Path folder) {
        this.folder = folder;
    }

    static String uri(String path) {
        return SCHEME + ":/" + path;
    }

    static boolean owns(URI uri) {
        return SCHEME.equals(uri.getScheme());
    }

    InputStream open(URI uri) throws IOException {
        String path = uri.normalize().getPath().substring(1);
        if (path.startsWith(BUILT_IN)) {
            return builtIn(path.substring(BUILT_IN.length()));
        }
        Path own = own(path);
        return own != null ? Files.newInputStream(own) : builtIn(path);
    }

    /** The edition's own file for a path, if it has one inside its folders {@code xslt} and {@code schema}. */
    @Nullable
    Path own(String path) throws IOException {
        if (folder == null || !(path.startsWith("xslt/") || path.startsWith("schema/"))) {
            return null;
        }
        Path file = folder.resolve(path).normalize();
        boolean own = Files.isRegularFile(file)
                && file.toRealPath().startsWith(folder.toRealPath())
                && !CopiedResource.isCopy(file);
        return own ? file : null;
    }

    /** No bytes where there is no such built-in file. */
    byte[] builtInBytes(String path) throws IOException {
        try (InputStream stream = builtIn(path)) {
            return stream.readAllBytes();
        } catch (NoSuchFileException e) {
            return new byte[0];
        }
    }

    List<String> list(String path) throws IOException {
        SortedSet<String> names = new TreeSet<>(BuiltInFolder.list(ROOT + path));
        Path own = folder == null ? null : folder.resolve(path);
        if (own != null && Files.isDirectory(own)) {
            try (Stream<Path> files = Files.list(own)) {
                files.filter(Files::isRegularFile).forEach(f -> names.add(String.valueOf(f.getFileName())));
            }
        }
        return new ArrayList<>(names);
    }

    private static InputStream builtIn(String path) throws IOException {
        InputStream stream = path.contains("..") ? null : Resources.class.getResourceAsStream(ROOT + path);
        if (stream == null) {
            throw new NoSuchFileException(path);
        }
        return stream;
    }
}
