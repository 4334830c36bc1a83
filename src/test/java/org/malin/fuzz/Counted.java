package org.malin.fuzz;

/** A beginning, a run of one unit, an end: a text that counts how often a character of it is asked for. */
final class Counted implements CharSequence {

    /** More characters were asked for than is allowed. */
    static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooMany() {
            super("too many steps", null, false, false);
        }
    }

    private final String prefix;
    private final String unit;
    private final String end;
    private final int endStart;
    private final long most;
    private long steps;

    Counted(String prefix, String unit, int times, String end, int mostACharacter) {
        this.prefix = prefix;
        this.unit = unit;
        this.end = end;
        this.endStart = prefix.length() + unit.length() * times;
        this.most = (long) mostACharacter * length();
    }

    @Override
    public int length() {
        return endStart + end.length();
    }

    @Override
    public char charAt(int index) {
        if (++steps > most) {
            throw new TooMany();
        }
        if (index < prefix.length()) {
            return prefix.charAt(index);
        }
        return index < endStart ? unit.charAt((index - prefix.length()) % unit.length()) : end.charAt(index - endStart);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new StringBuilder().append(this, start, end);
    }

    @Override
    public String toString() {
        return "\"" + prefix + "\" \"" + unit + "\"… \"" + end + "\"";
    }
}
