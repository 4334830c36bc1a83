package org.malin.publish.search;

/**
 * Where a word stands, in order: for each passage the distance from the last one, doubled, and one more if it stands there
 * several times; then how often, where that is several times; then its places, each as the distance from the last one.
 */
final class Postings {
    private final Numbers written = new Numbers();
    private int passages;
    private int last;

    /** A passage after those before, and the places of the word there in their order; none = it simply is there. */
    void add(int passage, int... places) {
        boolean several = places.length != 1;
        written.add((passage - last) * 2 + (several ? 1 : 0));
        if (several) {
            written.add(places.length);
        }
        int before = 0;
        for (int place : places) {
            written.add(place - before);
            before = place;
        }
        last = passage;
        passages++;
    }

    int passages() {
        return passages;
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
