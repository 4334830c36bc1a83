package org.malin.parse.header;

import java.util.regex.Pattern;
import org.malin.conventions.Opening;
import org.malin.conventions.WordList;
import org.malin.parse.context.ParseContext;
import org.malin.parse.context.TextBlock;
import org.malin.source.Aside;
import org.malin.source.Claim;

/** The furniture of a site: "Skip to content", "Record ID". It is recorded and not encoded. */
final class Furniture {

    private static final int MOST_WORDS = 12;

    private final ParseContext context;
    private final Opening words;

    Furniture(ParseContext context) {
        this.context = context;
        this.words = context.conventions()
                .opening(
                        "(?:" + context.conventions().alternation(WordList.BOILERPLATE) + ").*",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }

    boolean matches(TextBlock block) {
        return block.wordCount() <= MOST_WORDS && words.matches(block.text().toString());
    }

    void leaveOut(TextBlock block) {
        context.claim(block.range(), Claim.Kind.BOILERPLATE, "");
        context.findings().add(Aside.finding(context.source(), block.range(), "furniture of the page", block.words()));
    }
}
