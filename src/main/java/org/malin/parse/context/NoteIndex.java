package org.malin.parse.context;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The notes of a document by number, and what each explains. */
public final class NoteIndex {

    private final List<RawNote> notes;
    private final Map<String, RawNote> byNumber = new HashMap<>();
    private final Map<Integer, RawNote> tied = new HashMap<>();
    private final Map<String, String> targets = new HashMap<>();

    /** Notes whose markers are told by their look alone. */
    public NoteIndex(List<RawNote> notes) {
        this(notes, Map.of());
    }

    /** Notes, and the markers that the format ties to them: offset in the source, key of the note. */
    public NoteIndex(List<RawNote> notes, Map<Integer, String> markers) {
        this.notes = List.copyOf(notes);
        Map<String, RawNote> byKey = new HashMap<>();
        for (RawNote note : notes) {
            byKey.put(note.key(), note);
            if (note.number() != null) {
                byNumber.putIfAbsent(note.number(), note);
            }
        }
        markers.forEach((offset, key) -> {
            RawNote note = byKey.get(key);
            if (note != null) {
                tied.put(offset, note);
            }
        });
    }

    public List<RawNote> all() {
        return notes;
    }

    /** The note with the printed number or sign. */
    public Optional<RawNote> find(String number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /** The note to which the format ties the marker at this offset of the source. */
    public Optional<RawNote> tiedAt(int offset) {
        return Optional.ofNullable(tied.get(offset));
    }

    /**
     * Records what a note explains.
     *
     * @param target part of the identifier of the words, or of the marker
     * @param words whether it is words; words win over markers, the first over later ones
     */
    public void explains(String noteId, String target, boolean words) {
        if (words && !isWords(noteId)) {
            targets.put(noteId, target);
        } else {
            targets.putIfAbsent(noteId, target);
        }
    }

    private boolean isWords(String noteId) {
        String target = targets.get(noteId);
        return target != null && !target.matches("r\\d+");
    }

    /** What the note explains: the part of an identifier, null if unknown. */
    public @Nullable String targetOf(String noteId) {
        return targets.get(noteId);
    }
}
