package org.malin.publish;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a file for LaTeX as strictly as it was written: a command that is not listed here, a brace without its partner,
 * or a sign of the language that is not escaped, is an error.
 */
final class Latex {
    /** How many arguments a command has, and which of them are text. */
    private record Command(int arguments, int text) {}

    private static final int NONE = -1;
    private static final Map<String, Command> COMMANDS = new HashMap<>();
    private static final Map<String, String> SIGNS = Map.of(
            "textbackslash",
            "\\",
            "textasciicircum",
            "^",
            "textasciitilde",
            "~",
            "nobreakspace",
            " ",
            "allowbreak",
            "",
            "-",
            "\u00ad");

    static {
        for (String kind : List.of("head", "sub", "speaker", "par", "item", "line", "stage", "break")) {
            COMMANDS.put("malin" + kind, new Command(0, NONE));
        }
        List.of(
                        "malindel",
                        "malinname",
                        "malinspaced",
                        "malinrare",
                        "malinnotehead",
                        "textit",
                        "textbf",
                        "underline",
                        "textsuperscript",
                        "textsubscript")
                .forEach(name -> COMMANDS.put(name, new Command(1, 0)));
        List.of("malinmark", "malinplace", "malinsaid", "index")
                .forEach(name -> COMMANDS.put(name, new Command(1, NONE)));
        COMMANDS.put("malinnotehead", new Command(1, 0));
        COMMANDS.put("malinapp", new Command(3, 0));
        COMMANDS.put("foreignlanguage", new Command(2, 1));
        List.of("malinnote", "malinfurther", "malinfree", "malintoc")
                .forEach(name -> COMMANDS.put(name, new Command(2, NONE)));
        List.of("pstart", "pend", "malinnext", "malingap").forEach(name -> COMMANDS.put(name, new Command(0, NONE)));
    }

    private final String source;
    private int at;
    private final List<String> markers = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private Latex(String source) {
        this.source = source;
    }

    /** The text between {@code \beginnumbering} and {@code \endnumbering}; the notes of the title, of the text and without marker. */
    static Shown shown(String file) {
        int begin = file.indexOf("\\beginnumbering") + "\\beginnumbering".length();
        int end = file.indexOf("\\endnumbering");
        assertTrue(begin > 0 && end > begin, "no numbered text");
        Latex text = new Latex(file.substring(begin, end).replace('\n', ' '));
        String body = text.text(false);
        Latex title = new Latex(plain(file.substring(file.indexOf("\\begin{document}"), begin)));
        title.text(false);
        text.notes.addAll(0, title.notes);
        file.lines().filter(line -> line.startsWith("\\malinfree")).forEach(line -> {
            Latex note = new Latex(line);
            note.text(false);
            text.notes.addAll(note.notes);
        });
        return new Shown(Shown.letters(body), text.markers, text.notes);
    }

    /** All words of a file's body; only whether it can be read counts. */
    static void readWhole(String file) {
        new Latex(plain(file.substring(file.indexOf("\\begin{document}"), file.indexOf("\\end{document}"))))
                .text(false);
    }

    /** A part of a file without the commands that only lay it out. */
    private static String plain(String part) {
        return part.replaceAll(
                        "\\\\(begin|end)\\{(document|description|quote)}|\\\\(begin|end)numbering|\\\\item\\[|\\\\section\\*|\\\\printindex\\[[a-z]+]",
                        "")
                .replaceAll("\\\\(LARGE|large|bfseries|itshape|noindent|par)\\b", "");
    }

    private String text(boolean inBraces) {
        StringBuilder out = new StringBuilder();
        while (at < source.length()) {
            char c = source.charAt(at++);
            if (c == '}') {
                assertTrue(inBraces, "a brace too many" + here());
                return out.toString();
            }
            assertTrue("&#$^_~%".indexOf(c) < 0, c + " is not escaped" + here());
            out.append(c == '{' ? text(true) : c == '\\' ? command() : String.valueOf(c));
        }
        assertTrue(!inBraces, "a brace is not closed: " + source);
        return out.toString();
    }

    private String command() {
        String name = name();
        if (name.length() == 1 && "{}$&#%_".contains(name)) {
            return name;
        }
        if (SIGNS.containsKey(name)) {
            return SIGNS.get(name);
        }
        Command command = COMMANDS.get(name);
        assertTrue(command != null, "unknown command " + name + here());
        if (name.equals("pstart") || name.equals("index")) {
            skipOption();
        }
        return run(name, command);
    }

    private String run(String name, Command command) {
        int known = markers.size();
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < command.arguments(); i++) {
            assertTrue(source.charAt(at++) == '{', name + " lacks an argument" + here());
            arguments.add(text(true));
        }
        if (name.equals("malinmark")) {
            markers.add(arguments.get(0));
        }
        if (List.of("malinnote", "malinfurther", "malinfree").contains(name)) {
            notes.add(Shown.note(arguments.get(0) + " " + labelled(arguments.get(1))));
            markers.subList(known, markers.size()).clear();
        }
        if (name.equals("malinnote")) {
            markers.add(arguments.get(0));
        }
        if (name.equals("malinnotehead")) {
            return arguments.get(0) + "\n";
        }
        return command.text() == NONE ? " " : arguments.get(command.text());
    }

    /** A note without label has its text after an empty line. */
    private static String labelled(String note) {
        return note.contains("\n") ? note : "\n" + note;
    }

    private String name() {
        int start = at;
        while (at < source.length() && Character.isLetter(source.charAt(at))) {
            at++;
        }
        return at > start ? source.substring(start, at) : source.substring(at, ++at);
    }

    private void skipOption() {
        if (at < source.length() && source.charAt(at) == '[') {
            at = source.indexOf(']', at) + 1;
        }
    }

    private String here() {
        return " at " + source.substring(Math.max(0, at - 40), Math.min(source.length(), at + 20));
    }
}
