package org.malin.publish;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What pages are made of.
 *
 * @param edition the edition's own file, if there is one
 * @param authority the authority files
 * @param documents every TEI document that may have pages
 */
public record Material(@Nullable Path edition, List<Path> authority, List<Path> documents) {

    public Material {
        authority = List.copyOf(authority);
        documents = List.copyOf(documents);
    }
}
