package org.malin.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/** Puts blocks on pages as scanners, web sites and typists do. */
final class Damage {
    private static final int SHORTEST_DIVIDED = 8;
    private static final List<String> PAGE_WORDS = List.of("", "one", "two", "three", "four", "five", "six", "seven");
    private final Layout layout;
    private final Truth truth;
    private final Random random;
    private final int width;
    private int pageNumber = 1;
    private int sincePage;
    private int perPage;

    Damage(Layout layout, Truth truth, Random random) {
        this.layout = layout;
        this.truth = truth;
        this.random = random;
        this.width = 58 + random.nextInt(20);
        this.perPage = 6 + random.nextInt(6);
    }

    String apply(List<Block> blocks) {
        List<List<String>> printed = new ArrayList<>();
        for (Block block : blocks) {
            printed.add(lines(block));
            turnPage(block, printed);
        }
        furniture(printed);
        String text = withSigns(join(printed));
        return layout.has(Layout.Extra.TWICE) ? text + "\n\n" + text : text;
    }

    private List<String> lines(Block block) {
        if (!block.isRunning()) {
            return withHardBreaks(block.lines());
        }
        String line = bullet(block) + spaced(block);
        return wraps() && !line.startsWith("#") ? wrap(line) : List.of(line);
    }

    /** In Markdown a line end is a blank, unless two blanks stand before it. */
    private List<String> withHardBreaks(List<String> lines) {
        if (layout.is(Layout.Markup.PLAIN)) {
            return lines;
        }
        List<String> broken = new ArrayList<>(lines);
        for (int i = 0; i < broken.size() - 1; i++) {
            broken.set(i, broken.get(i).stripTrailing() + "  ");
        }
        return broken;
    }

    private boolean wraps() {
        return layout.is(Layout.Spacing.WRAPPED)
                || layout.is(Layout.Spacing.DIVIDED)
                || layout.is(Layout.Spacing.WRAPPED_DOUBLE);
    }

    private String bullet(Block block) {
        boolean possible = block.kind() == Block.Kind.STATEMENT
                || block.kind() == Block.Kind.HEAD && layout.is(Layout.Markup.PLAIN);
        return possible && layout.has(Layout.Extra.BULLETS) && random.nextInt(3) == 0 ? "- " : "";
    }

    /** The last word of a statement is sometimes printed in wide letters. */
    private String spaced(Block block) {
        String line = block.lines().get(0);
        if (block.kind() != Block.Kind.STATEMENT || !layout.has(Layout.Extra.LETTERSPACED) || random.nextInt(4) > 0) {
            return line;
        }
        String word = line.substring(line.lastIndexOf(' ') + 1);
        String letters = word.replaceAll("\\P{L}.*", "");
        boolean whole = letters.length() > 4 && word.startsWith(letters);
        return whole
                ? line.substring(0, line.length() - word.length())
                        + String.join(" ", letters.split(""))
                        + word.substring(letters.length())
                : line;
    }

    private List<String> wrap(String line) {
        List<String> lines = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        for (String word : line.split(" ")) {
            String rest = word;
            if (current.length() > 0 && current.length() + 1 + word.length() > width) {
                rest = divide(word, current);
                lines.add(current.toString());
                current.setLength(0);
            }
            current.append(current.length() > 0 ? " " : "").append(rest);
        }
        lines.add(current.toString());
        return lines;
    }

    /** Leaves the first half of a long word on the line. */
    private String divide(String word, StringBuilder line) {
        boolean plain = word.chars().allMatch(Character::isLetter) && word.equals(word.toLowerCase(Locale.ROOT));
        if (!layout.is(Layout.Spacing.DIVIDED) || !plain || word.length() < SHORTEST_DIVIDED) {
            return word;
        }
        int half = word.length() / 2;
        line.append(' ').append(word, 0, half).append('-');
        return word.substring(half);
    }

    /** A new page may begin after a statement or between two of its lines. */
    private void turnPage(Block block, List<List<String>> printed) {
        sincePage++;
        boolean turns = !layout.is(Layout.Pages.NONE) && block.kind() == Block.Kind.STATEMENT && sincePage >= perPage;
        if (!turns || pageNumber + 1 >= PAGE_WORDS.size()) {
            return;
        }
        sincePage = 0;
        pageNumber++;
        List<String> last = printed.get(printed.size() - 1);
        if (last.size() > 1 && !layout.is(Layout.Spacing.WRAPPED_DOUBLE)) {
            List<String> withPage = new ArrayList<>(last);
            withPage.add(1, pageLine());
            printed.set(printed.size() - 1, withPage);
        } else {
            printed.add(List.of(pageLine()));
        }
    }

    private String pageLine() {
        boolean german = truth.language() == Language.GERMAN;
        return switch (layout.get(Layout.Pages.class)) {
            case RUNNING_HEAD -> truth.title() + " " + pageNumber;
            case PAGE_BRACKET -> german ? "[Seite " + pageNumber + "]" : "[page " + PAGE_WORDS.get(pageNumber) + "]";
            default -> "- " + pageNumber + " -";
        };
    }

    private void furniture(List<List<String>> printed) {
        if (layout.has(Layout.Extra.FURNITURE)) {
            printed.add(0, List.of("Skip to content"));
            printed.add(List.of("get citation"));
            printed.add(List.of("[email protected]"));
            printed.add(List.of("Record ID " + (truth.number() + 115000)));
        }
    }

    private String join(List<List<String>> printed) {
        List<String> lines = printed.stream().flatMap(List::stream).collect(Collectors.toList());
        return switch (layout.get(Layout.Spacing.class)) {
            case ONE_LINE -> String.join(" ", lines);
            case NO_BLANK_LINES -> String.join("\n", lines) + "\n";
            case DOUBLE, WRAPPED_DOUBLE -> String.join("\n\n", lines) + "\n";
            default ->
                printed.stream().map(block -> String.join("\n", block)).collect(Collectors.joining("\n\n", "", "\n"));
        };
    }

    private String withSigns(String text) {
        String signs = text;
        if (layout.has(Layout.Extra.CURLY_QUOTES)) {
            signs = signs.replaceAll("\"([^\"]*)\"", "“$1”").replace('\'', '’');
        }
        return layout.has(Layout.Extra.LIGATURES) ? signs.replace("fi", "ﬁ").replace("fl", "ﬂ") : signs;
    }
}
