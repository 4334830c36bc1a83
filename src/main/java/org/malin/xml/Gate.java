package org.malin.xml;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.transform.Source;
import javax.xml.transform.sax.SAXSource;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.lib.ResourceRequest;
import net.sf.saxon.lib.ResourceResolver;
import net.sf.saxon.trans.XPathException;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;

/** All that stylesheets read passes here: built-in resources, and files below the edition's folder. */
final class Gate implements ResourceResolver {
    private final Resources resources;
    private final @Nullable Path folder;

    Gate(Resources resources, @Nullable Path folder) {
        this.resources = resources;
        this.folder = folder;
    }

    /** True if a file, links followed, lies below a folder. */
    static boolean isBelow(Path file, Path folder) {
        try {
            return file.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public Source resolve(ResourceRequest request) throws XPathException {
        try {
            InputStream stream = open(new URI(request.uri));
            boolean text = ResourceRequest.TEXT_NATURE.equals(request.nature)
                    || ResourceRequest.BINARY_NATURE.equals(request.nature);
            return text ? new StreamSource(stream, request.uri) : xml(stream, request.uri);
        } catch (URISyntaxException | IOException e) {
            throw new XPathException(request.uri + " cannot be read", "FODC0002");
        }
    }

    InputStream open(URI uri) throws IOException, XPathException {
        if (Resources.owns(uri)) {
            return resources.open(uri);
        }
        Path file = Names.path(uri.toString());
        if (file == null || folder == null || (Files.exists(file) && !isBelow(file, folder))) {
            throw new XPathException(uri + " is outside the edition and is not read", "FODC0002");
        }
        return Files.newInputStream(file);
    }

    static SAXSource xml(InputStream stream, String systemId) {
        InputSource input = new InputSource(stream);
        input.setSystemId(systemId);
        return new SAXSource(SafeParser.newReader(), input);
    }
}
