package org.malin.publish.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/** What FOP may read: resources of the class path, and nothing else; no file, no network. */
final class ClassPath implements ResourceResolver {
    static final URI BASE = URI.create("classpath:/");

    @Override
    public Resource getResource(URI uri) throws IOException {
        InputStream stream = BASE.getScheme().equals(uri.getScheme()) ? open(uri.getPath()) : null;
        if (stream == null) {
            throw new NoSuchFileException(uri.toString());
        }
        return new Resource(stream);
    }

    static InputStream open(String path) throws IOException {
        InputStream stream = ClassPath.class.getResourceAsStream(path);
        if (stream == null) {
            throw new NoSuchFileException(path);
        }
        return stream;
    }

    @Override
    public OutputStream getOutputStream(URI uri) throws IOException {
        throw new IOException("nothing is written beside the PDF: " + uri);
    }
}
