package org.malin.validate.explain;

import java.util.Set;
import org.malin.finding.Place;

/**
 * What an explanation was about. What other rules say of the same elements may be a consequence.
 *
 * @param elements the places of elements that are wrong themselves
 * @param parents the places of elements in which something is wrong
 */
public record Told(Set<Place> elements, Set<Place> parents) {

    /** Nothing was wrong. */
    public static final Told NOTHING = new Told(Set.of(), Set.of());

    /** True if an element is wrong or holds something that is. */
    public boolean touches(Place element) {
        return elements.contains(element) || parents.contains(element);
    }
}
