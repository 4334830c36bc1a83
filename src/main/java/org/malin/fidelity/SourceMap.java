package org.malin.fidelity;

import java.util.List;
import org.malin.source.Claim;
import org.malin.source.SourceText;

/**
 * What became of a source: consecutive stretches of it from the first character to the last, each with its class.
 *
 * @param source the name of the source file
 * @param entries in the order of the source
 */
public record SourceMap(String source, List<Entry> entries) {

    /**
     * A stretch of the source in code points from 0, end exclusive.
     *
     * @param target the {@code xml:id} of the element that holds it, or what was recognised; may be empty
     * @param reads the words that the stretch, a tag, stands for; empty where it stands for itself
     */
    public record Entry(int start, int end, Claim.Kind kind, String target, String reads) {

        /** A stretch that stands for itself. */
        public Entry(int start, int end, Claim.Kind kind, String target) {
            this(start, end, kind, target, "");
        }
    }

    public SourceMap {
        entries = List.copyOf(entries);
    }

    /**
     * Builds the map from claims; where claims overlap, the first holds. White space and bullets that nobody claims are
     * layout; anything else that nobody claims is in the map as unplaced.
     */
    public static SourceMap of(SourceText source, List<Claim> claims) {
        return new SourceMapBuilder(source.text()).paint(claims).build(source.name());
    }

    /** Reads what {@link #toJson()} wrote. Throws {@link IllegalArgumentException} for anything else. */
    public static SourceMap parse(String json) {
        return SourceMapJson.read(json);
    }

    public String toJson() {
        return toJson(List.of());
    }

    /** The map with further members of the object, each a name and a value that are JSON already. */
    public String toJson(List<String> members) {
        return SourceMapJson.write(this, members);
    }
}
