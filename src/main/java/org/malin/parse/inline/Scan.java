package org.malin.parse.inline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.malin.parse.context.ParseContext;
import org.malin.source.Passage;

/** A passage while it is read: what the recognisers have found so far. */
final class Scan {

    private final ParseContext context;
    private final Passage passage;
    private final String text;
    private final boolean figures;
    private final Zone zone;
    private final List<Found> known;
    private final List<Found> found = new ArrayList<>();
    private List<Marker> markers = List.of();
    private List<Bracket> brackets;
    private final NavigableMap<Integer, Bracket> transparent = new TreeMap<>();
    private final NavigableMap<Integer, Edit> edits = new TreeMap<>();
    private final NavigableMap<Integer, Integer> quiet = new TreeMap<>();
    private final Map<Integer, Integer> leading = new HashMap<>();
    private @Nullable Projection projection;

    /** What stands in the words instead of a stretch of the passage. */
    record Edit(int end, String instead) {}

    Scan(ParseContext context, Passage passage, Zone zone, List<Found> known) {
        this.context = context;
        this.passage = passage;
        this.text = passage.toString();
        this.figures = hasFigures(text);
        this.zone = zone;
        this.known = List.copyOf(known);
        this.brackets = Bracket.in(text);
    }

    ParseContext context() {
        return context;
    }

    Passage passage() {
        return passage;
    }

    String text() {
        return text;
    }

    /** Whether a text has Arabic figures. */
    static boolean hasFigures(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** Whether it has Arabic figures; much that is looked for has. */
    boolean hasFigures() {
        return figures;
    }

    Zone zone() {
        return zone;
    }

    List<Found> known() {
        return known;
    }

    List<Found> found() {
        return found;
    }

    void add(Found one) {
        found.add(one);
    }

    /** The pairs of square brackets that are no markers. */
    List<Bracket> brackets() {
        return brackets;
    }

    /** The note markers in the order of the text. */
    List<Marker> markers() {
        return markers;
    }

    /** The markers, in the order of the text. */
    void markers(List<Marker> all) {
        markers = List.copyOf(all);
        Set<Integer> starts = all.stream().map(Marker::start).collect(Collectors.toSet());
        brackets = brackets.stream()
                .filter(bracket -> !starts.contains(bracket.start()))
                .toList();
        markers.forEach(marker -> edit(marker.start(), marker.end(), Projection.BARRIER));
    }

    /** Reads the words as if the stretch were something else; the first to say so is right. */
    void edit(int start, int end, String instead) {
        edits.putIfAbsent(start, new Edit(end, instead));
        projection = null;
    }

    /** Reads the words as if the stretch were not there, but takes it to the name that begins after it. */
    void leadsTo(int start, int end) {
        edit(start, end, "");
        leading.put(end, start);
    }

    /** Where a name begins whose words begin here. */
    int leadOf(int start) {
        return leading.getOrDefault(start, start);
    }

    /** Reads the words as if the brackets were not there. */
    void readThrough(Bracket bracket) {
        transparent.put(bracket.start(), bracket);
        edit(bracket.start(), bracket.innerStart(), "");
        edit(bracket.innerEnd(), bracket.end(), "");
    }

    /** No word goes across the brackets. */
    void barrier(Bracket bracket) {
        edit(bracket.start(), bracket.innerStart(), Projection.BARRIER);
        edit(bracket.innerEnd(), bracket.end(), Projection.BARRIER);
    }

    /** The bracket that words are read through, if the character stands in one. */
    @Nullable
    Bracket transparentAt(int index) {
        Map.Entry<Integer, Bracket> entry = transparent.floorEntry(index);
        return entry != null && entry.getValue().holds(index) ? entry.getValue() : null;
    }

    /** No names are looked for in the stretch. */
    void quiet(int start, int end) {
        quiet.merge(start, end, Math::max);
    }

    boolean isQuiet(int index) {
        Map.Entry<Integer, Integer> entry = quiet.floorEntry(index);
        return entry != null && index < entry.getValue();
    }

    /** The words as they are meant to be read. */
    Projection words() {
        if (projection == null) {
            projection = Projection.of(text, edits);
        }
        return projection;
    }
}
