package org.malin.generate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.malin.Docx;
import org.malin.source.Line;
import org.malin.source.Lines;
import org.malin.source.Passage;
import org.malin.source.Style;

/**
 * Prints the lines of a source in another format with the same words: a block a paragraph, lines that break on purpose
 * with a break, what is set off with the signs of the format.
 */
public final class Formats {

    /** How a format writes the styles of its words. */
    private interface Signs {
        String open(Style style);

        String close(Style style);

        String text(char c);
    }

    private static final List<Style> SHOWN = List.of(Style.ITALIC, Style.BOLD, Style.STRUCK, Style.SUPERSCRIPT);

    private Formats() {}

    public static String html(Lines lines) {
        StringBuilder out = new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head><body>\n");
        for (int i = 0; i < lines.lines().size(); i++) {
            Line line = lines.lines().get(i);
            boolean begins = begins(lines, i);
            if (begins) {
                out.append(open(line));
            }
            out.append(words(line.text(), HTML));
            boolean ends = i + 1 == lines.lines().size() || begins(lines, i + 1);
            out.append(ends ? close(line) : isSoft(lines, i + 1) ? "\n" : "<br>\n");
        }
        return out.append("</body></html>\n").toString();
    }

    private static boolean hasBlanks(Lines lines) {
        return lines.lines().stream().skip(1).anyMatch(Line::blankBefore);
    }

    private static boolean begins(Lines lines, int i) {
        if (i == 0) {
            return true;
        }
        Line before = lines.lines().get(i - 1);
        Line line = lines.lines().get(i);
        String words = before.text().toString();
        boolean list = words.endsWith(",") && words.length() < 80 && words.indexOf(',') < words.length() - 1;
        return line.blankBefore()
                || line.bullet()
                || line.heading() > 0
                || !before.hardBreak() && !list && !isSoft(before, line);
    }

    /** Whether a line is wrapped and goes on in the next. */
    private static boolean isSoft(Line before, Line line) {
        String words = before.text().toString();
        char end = words.charAt(words.length() - 1);
        return !line.blankBefore()
                && !before.hardBreak()
                && !before.bullet()
                && (Character.isLetterOrDigit(end) || end == ',' || end == '-')
                && Character.isLowerCase(line.text().charAt(0));
    }

    private static boolean isSoft(Lines lines, int i) {
        return i < lines.lines().size()
                && isSoft(lines.lines().get(i - 1), lines.lines().get(i));
    }

    private static String open(Line line) {
        return line.heading() > 0 ? "<h" + line.heading() + ">" : line.bullet() ? "<ul><li>" : "<p>";
    }

    private static String close(Line line) {
        return line.heading() > 0 ? "</h" + line.heading() + ">\n" : line.bullet() ? "</li></ul>\n" : "</p>\n";
    }

    private static final Signs HTML = new Signs() {
        @Override
        public String open(Style style) {
            return "<" + name(style) + ">";
        }

        @Override
        public String close(Style style) {
            return "</" + name(style) + ">";
        }

        private String name(Style style) {
            return switch (style) {
                case ITALIC -> "i";
                case BOLD -> "b";
                case STRUCK -> "del";
                default -> "sup";
            };
        }

        @Override
        public String text(char c) {
            return c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '\u00AD' ? "&shy;" : String.valueOf(c);
        }
    };

    public static String markdown(Lines lines) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < lines.lines().size(); i++) {
            Line line = lines.lines().get(i);
            boolean begins = begins(lines, i);
            if (i > 0) {
                out.append(begins ? "\n\n" : isSoft(lines, i) ? "\n" : "  \n");
            }
            out.append(begins && line.bullet() ? "- " : "").append(begins ? "#".repeat(line.heading()) : "");
            out.append(begins && line.heading() > 0 ? " " : "").append(words(line.text(), MARKDOWN));
        }
        return out.append('\n').toString();
    }

    private static final Signs MARKDOWN = new Signs() {
        @Override
        public String open(Style style) {
            return style == Style.SUPERSCRIPT ? "<sup>" : sign(style);
        }

        @Override
        public String close(Style style) {
            return style == Style.SUPERSCRIPT ? "</sup>" : sign(style);
        }

        private String sign(Style style) {
            return style == Style.ITALIC ? "*" : style == Style.BOLD ? "**" : "~~";
        }

        @Override
        public String text(char c) {
            return "\\`*_~<>#&".indexOf(c) >= 0 ? "\\" + c : String.valueOf(c);
        }
    };

    /** Where signs of emphasis would touch each other, Markdown is written with tags. */
    private static final Signs TAGS = new Signs() {
        @Override
        public String open(Style style) {
            return HTML.open(style);
        }

        @Override
        public String close(Style style) {
            return HTML.close(style);
        }

        @Override
        public String text(char c) {
            return MARKDOWN.text(c);
        }
    };

    public static byte[] docx(Lines lines) {
        StringBuilder body = new StringBuilder();
        boolean blanks = hasBlanks(lines);
        for (int i = 0; i < lines.lines().size(); i++) {
            Line line = lines.lines().get(i);
            boolean begins = begins(lines, i);
            if (begins) {
                body.append(i == 0 ? "" : "</w:p>")
                        .append(blanks && i > 0 ? "<w:p/>" : "")
                        .append("<w:p>");
                body.append(properties(line));
            } else if (isSoft(lines, i)) {
                body.append("</w:p><w:p>");
            } else {
                body.append("<w:r><w:br/></w:r>");
            }
            body.append(words(line.text(), WORD));
        }
        return Docx.body(body + "</w:p><w:sectPr/>")
                .with("styles", heading(1) + heading(2) + heading(3))
                .with(
                        "numbering",
                        "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/>"
                                + "<w:lvlText w:val=\"-\"/></w:lvl></w:abstractNum>"
                                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")
                .bytes();
    }

    private static String heading(int level) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"H" + level + "\"><w:name w:val=\"heading " + level
                + "\"/></w:style>";
    }

    private static String properties(Line line) {
        if (line.heading() > 0) {
            return "<w:pPr><w:pStyle w:val=\"H" + line.heading() + "\"/></w:pPr>";
        }
        return line.bullet() ? "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>" : "";
    }

    private static final Signs WORD = new Signs() {
        @Override
        public String open(Style style) {
            return "";
        }

        @Override
        public String close(Style style) {
            return "";
        }

        @Override
        public String text(char c) {
            return String.valueOf(c);
        }
    };

    /** The words, run by run of one set of styles. */
    private static String words(Passage text, Signs format) {
        Set<List<Style>> all = new HashSet<>();
        IntStream.range(0, text.length()).forEach(k -> all.add(styles(text, k)));
        boolean crowded = all.size() > 2 || all.size() > 1 && !all.contains(List.of());
        Signs signs = format == MARKDOWN && crowded ? TAGS : format;
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            int end = i + 1;
            while (end < text.length() && styles(text, end).equals(styles(text, i))) {
                end++;
            }
            run(text, i, end, signs, out);
            i = end;
        }
        return out.toString();
    }

    private static void run(Passage text, int start, int end, Signs signs, StringBuilder out) {
        List<Style> styles = styles(text, start);
        if (signs == WORD) {
            out.append("<w:r><w:rPr>");
            styles.forEach(style -> out.append(wordStyle(style)));
            out.append("</w:rPr>")
                    .append(Docx.text(text.subSequence(start, end).toString()))
                    .append("</w:r>");
            return;
        }
        styles.forEach(style -> out.append(signs.open(style)));
        for (int i = start; i < end; i++) {
            out.append(signs.text(text.charAt(i)));
        }
        for (int k = styles.size() - 1; k >= 0; k--) {
            out.append(signs.close(styles.get(k)));
        }
    }

    private static String wordStyle(Style style) {
        return switch (style) {
            case ITALIC -> "<w:i/>";
            case BOLD -> "<w:b/>";
            case STRUCK -> "<w:strike/>";
            default -> "<w:vertAlign w:val=\"superscript\"/>";
        };
    }

    private static List<Style> styles(Passage text, int index) {
        return SHOWN.stream().filter(style -> text.has(index, style)).toList();
    }
}
