package org.malin.parse.inline;

import org.malin.model.Inline;
import org.malin.model.Props;
import org.malin.source.Claim;
import org.malin.source.Passage;

/** "Line breaks inside the list are {@code lb}"; "a word divided at a line end: joined, at the place a break". */
final class LineBreaks implements InlineRecogniser {

    @Override
    public void find(Scan scan) {
        String text = scan.text();
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            boolean divided = isDivided(text, i);
            int start = divided ? i - 1 : i;
            scan.edit(start, i + 1, divided ? "" : " ");
            scan.add(Found.opaque(start, i + 1, Priority.LINE, (line, none) -> lineBreak(scan, line, divided)));
        }
    }

    private static boolean isDivided(String text, int at) {
        return at > 1
                && at + 1 < text.length()
                && text.charAt(at - 1) == '-'
                && Character.isLetter(text.charAt(at - 2))
                && Character.isLowerCase(text.charAt(at + 1));
    }

    private static Inline lineBreak(Scan scan, Passage line, boolean divided) {
        scan.context().claim(line.range(), Claim.Kind.LAYOUT, "line");
        Props props = divided ? Props.of("break", "no") : Props.NONE;
        return new Inline.Break(false, Passage.EMPTY, props, line.range());
    }
}
