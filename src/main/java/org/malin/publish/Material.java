package org.malin.publish;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malin.xml.Xml;

/**
 * What pages are made of.
 *
 * @param edition the edition's own file, if there is one
 * @param authority the authority files
 * @param documents every TEI document that may have pages
 * @param editors what the pages for editors show; null = there are none
 */
public record Material(
        @Nullable Path edition,
        List<Path> authority,
        List<Path> documents,
        @Nullable ForEditors editors) {

    /** Without pages for editors. */
    public Material(@Nullable Path edition, List<Path> authority, List<Path> documents) {
        this(edition, authority, documents, null);
    }

    /**
     * What the pages for editors show.
     *
     * @param questions the open decisions as XML, a piece for each document
     * @param key the hash of them all
     * @param rules the body of the page of rules as XHTML
     */
    public record ForEditors(List<Xml.Piece> questions, String key, String rules) {
        public ForEditors {
            questions = List.copyOf(questions);
        }
    }

    public Material {
        authority = List.copyOf(authority);
        documents = List.copyOf(documents);
    }
}
