package org.malin.finding;

/** A place in a file. Lines and columns count from 1; 0 means unknown. */
public record Place(String file, int line, int column) {

    public Place {
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("line and column are 0 or more: " + line + ", " + column);
        }
    }

    /** The file as a whole. */
    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    /** A place as parsers tell it, where -1 stands for unknown. */
    public static Place of(String file, int line, int column) {
        return new Place(file, Math.max(line, 0), Math.max(column, 0));
    }

    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + (line > 0 && column > 0 ? ":" + column : "");
    }
}
