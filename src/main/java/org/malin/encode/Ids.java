package org.malin.encode;

import org.malin.model.NameKind;
import org.malin.model.Pointer;

/** Makes identifiers of a document and pointers to them; every identifier begins with that of the document. */
final class Ids {
    private final String document;
    private int unnamed;

    Ids(String document) {
        this.document = document;
    }

    String document() {
        return document;
    }

    String full(String local) {
        return document + "." + local;
    }

    /** A pointer to a part of this document. */
    String pointer(String local) {
        return "#" + full(local);
    }

    /** An identifier for a node that has none and needs one: {@code x1}, {@code x2} … in document order. */
    String fresh() {
        unnamed++;
        return "x" + unnamed;
    }

    /** A pointer to an entry of the authority files, or to a person of this document. */
    String pointer(NameKind kind, Pointer to) {
        return to.local() ? pointer(to.id()) : prefix(kind) + to.id();
    }

    /** What is no address and has no prefix is a part of this document. */
    String resolve(String target) {
        return target.indexOf(':') >= 0 || target.startsWith("#") ? target : pointer(target);
    }

    private static String prefix(NameKind kind) {
        return switch (kind) {
            case PERSON -> "per:";
            case PLACE -> "pla:";
            case ORGANISATION, GROUP -> "org:";
        };
    }
}
