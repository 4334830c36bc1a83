package org.malin.validate;

import com.thaiopensource.resolver.BasicResolver;
import com.thaiopensource.resolver.Identifier;
import com.thaiopensource.resolver.Input;
import com.thaiopensource.resolver.Resolver;
import com.thaiopensource.resolver.ResolverException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** Lets a schema take in files of its own folder, and nothing else: no other folder, no network. */
final class Beside implements Resolver {
    private final Path folder;

    Beside(Path schema) {
        Path parent = schema.toAbsolutePath().normalize().getParent();
        this.folder = parent == null ? schema.toAbsolutePath() : parent;
    }

    @Override
    public void resolve(Identifier identifier, Input input) throws IOException, ResolverException {
        BasicResolver.getInstance().resolve(identifier, input);
    }

    @Override
    public void open(Input input) throws IOException, ResolverException {
        if (input.isOpen()) {
            return;
        }
        URI uri = URI.create(input.getUri());
        Path file = "file".equals(uri.getScheme()) ? Path.of(uri) : null;
        if (file == null || !file.toRealPath().startsWith(folder.toRealPath())) {
            throw new IOException(uri + " is outside the folder of the schema and is not read");
        }
        input.setByteStream(Files.newInputStream(file));
    }
}
