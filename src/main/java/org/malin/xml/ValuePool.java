package org.malin.xml;

/**
 * Lets elements that are held together share the values of their attributes, of which most are the same: what was seen
 * lately is kept, so that the pool never grows.
 */
final class ValuePool {
    private static final int SLOTS = 1 << 14;

    private final String[] values = new String[SLOTS];

    /** The same value, the one that was seen before if it is still kept. */
    String share(String value) {
        int hash = value.hashCode();
        int slot = (hash ^ hash >>> 14) & SLOTS - 1;
        String known = values[slot];
        if (value.equals(known)) {
            return known;
        }
        values[slot] = value;
        return value;
    }
}
