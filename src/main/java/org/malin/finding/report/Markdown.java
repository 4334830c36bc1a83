package org.malin.finding.report;

import org.malin.finding.Explanation;

/** Words and examples of the rules in Markdown. */
final class Markdown {
    private static final String GUIDELINES = "../schema/generated/guidelines.html#";
    private static final String README = "../README.md#";

    private Markdown() {}

    /** Words in which no sign is taken for markup. */
    static String words(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("*", "\\*")
                .replace("|", "\\|");
    }

    /** A link, from a page in {@code docs}. */
    static String reference(String see) {
        String folder = Explanation.inReadme(see) ? README : GUIDELINES;
        return "[" + words(Explanation.words(see)) + "](" + folder + Explanation.anchor(see) + ")";
    }

    /** What is wrong and what is right, each under its label, as the content of a code block. */
    static String example(Explanation why) {
        String open = why.language().equals("xml") ? "<!-- " : "# ";
        String close = why.language().equals("xml") ? " -->" : "";
        return open + "wrong" + close + "\n" + why.wrong() + "\n" + open + "right" + close + "\n" + why.rightInShort()
                + "\n";
    }
}
