package org.malin.model;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What may be said of any node besides its kind and content.
 *
 * @param id the node's part of its identifier ({@code del1}); the document's id and a stop are put before it
 * @param source the part of the identifier of the note that tells of it ({@code n3})
 * @param editorial whether the translator or editor of the source is responsible for it, not the writer of the original
 * @param decision why it was read so
 * @param values further facts by name: {@code when}, {@code from}, {@code to}, {@code n}, {@code role}, {@code type} …;
 *     the name is that of the TEI attribute
 */
public record Props(
        @Nullable String id,
        @Nullable String source,
        boolean editorial,
        @Nullable Decision decision,
        Map<String, String> values) {

    /** Nothing to say. */
    public static final Props NONE = new Props(null, null, false, null, Map.of());

    public Props id(@Nullable String newId) {
        return new Props(newId, source, editorial, decision, values);
    }

    public Props source(@Nullable String noteId) {
        return new Props(id, noteId, editorial, decision, values);
    }

    public Props byEditor() {
        return new Props(id, source, true, decision, values);
    }

    public Props decided(@Nullable Decision newDecision) {
        return new Props(id, source, editorial, newDecision, values);
    }

    public Props with(String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(values);
        all.put(name, value);
        return new Props(id, source, editorial, decision, Map.copyOf(all));
    }

    public static Props of(String name, String value) {
        return NONE.with(name, value);
    }
}
