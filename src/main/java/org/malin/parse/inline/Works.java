package org.malin.parse.inline;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.malin.model.Decision;
import org.malin.model.DecisionRule;
import org.malin.model.PhraseKind;
import org.malin.model.Props;
import org.malin.source.Style;

/**
 * Works that are cited: "italics before {@code (Place: Publisher, Year)}: {@code bibl/title[@level='m']}, with {@code
 * editor}, {@code pubPlace}, {@code publisher}, {@code date}, {@code citedRange}".
 */
final class Works implements InlineRecogniser {

    private static final Pattern IMPRINT =
            Pattern.compile("\\((\\p{Lu}[^():;\\[\\]]{1,60}):\\s*([^():\\[\\]]{2,80}?),\\s*((?:1[5-9]|20)\\d{2})\\)");
    private static final Pattern PAGES =
            Pattern.compile("(?:,\\s*)(pp?\\.\\s*(\\d{1,4}[a-z]?)(?:\\s?[-\u2013]\\s?(\\d{1,4}[a-z]?))?)");
    private static final Pattern EDITED =
            Pattern.compile(",?\\s+(?:[Ee]d\\.|[Ee]ds\\.|[Ee]dited)(?:\\s+by)?\\s+([^()\\[\\]]{3,160}?)\\s*$");
    private static final Pattern EDITOR_END = Pattern.compile(",?\\s+(?:and|&)\\s+|,\\s+");
    private static final int LONGEST = 240;

    @Override
    public void find(Scan scan) {
        boolean names = scan.zone() == Zone.SPEAKER || scan.zone() == Zone.ATTENDANCE;
        if (names || scan.text().indexOf('(') < 0) {
            return;
        }
        Map<Integer, StyleRuns.Run> italics = new HashMap<>();
        StyleRuns.of(scan.passage(), Style.ITALIC).forEach(run -> italics.put(run.end(), run));
        Matcher imprint = IMPRINT.matcher(scan.text());
        int done = 0;
        while (imprint.find()) {
            int from = Math.max(0, imprint.start() - LONGEST);
            Matcher edited = EDITED.matcher(scan.text().substring(from, imprint.start()));
            boolean hasEditor = edited.find();
            int titleEnd = trimmed(scan.text(), hasEditor ? from + edited.start() : imprint.start());
            StyleRuns.Run title = italics.get(titleEnd);
            boolean italic = title != null;
            StyleRuns.Run run = italic ? title : TitleCase.before(scan.text(), done, titleEnd);
            done = imprint.end();
            if (run != null && (italic || isTitle(scan, run))) {
                work(scan, run, italic, imprint);
                if (hasEditor) {
                    editors(scan, from + edited.start(1), from + edited.end(1));
                }
            }
        }
    }

    /** Words that nothing but their place makes a title, unless an editor says that they are none. */
    private static boolean isTitle(Scan scan, StyleRuns.Run run) {
        return scan.context().judge().judged(plainTitle(scan, run)).isPresent();
    }

    private static Decision plainTitle(Scan scan, StyleRuns.Run title) {
        return Decision.of(
                DecisionRule.TITLE2,
                "capitalised words before place, publisher and year",
                "plain words",
                scan.passage().range(title.start(), title.end()));
    }

    private static int trimmed(String text, int end) {
        int i = end;
        while (i > 0 && Character.isWhitespace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static void work(Scan scan, StyleRuns.Run title, boolean italic, Matcher imprint) {
        Matcher pages =
                PAGES.matcher(scan.text()).region(imprint.end(), scan.text().length());
        boolean hasPages = pages.lookingAt();
        int end = hasPages ? pages.end(1) : imprint.end();
        scan.quiet(title.start(), end);
        scan.add(Found.plain(title.start(), end, Priority.WORK, Shapes.phrase(PhraseKind.WORK)));
        part(scan, title.start(), title.end(), PhraseKind.TITLE, titleProps(scan, title, italic));
        part(scan, imprint.start(1), imprint.end(1), PhraseKind.PUBLISHED_AT, Props.NONE);
        part(scan, imprint.start(2), imprint.end(2), PhraseKind.PUBLISHER, Props.NONE);
        part(scan, imprint.start(3), imprint.end(3), PhraseKind.DATE, Props.of("when", imprint.group(3)));
        if (hasPages) {
            String last = pages.group(3);
            Props props = Props.of("unit", "page").with("from", pages.group(2));
            part(
                    scan,
                    pages.start(1),
                    pages.end(1),
                    PhraseKind.CITED_RANGE,
                    props.with("to", last == null ? pages.group(2) : last));
        }
    }

    private static Props titleProps(Scan scan, StyleRuns.Run title, boolean italic) {
        if (!italic) {
            return Props.NONE.decided(
                    scan.context().judge().judged(plainTitle(scan, title)).orElse(null));
        }
        Props props = Props.of("rend", "italic");
        boolean foreign = Transliteration.is(scan.text().substring(title.start(), title.end()));
        return foreign ? props.with("xml:lang", Transliteration.TAG) : props;
    }

    private static void editors(Scan scan, int start, int end) {
        Matcher between = EDITOR_END.matcher(scan.text()).region(start, end);
        int from = start;
        while (between.find()) {
            part(scan, from, between.start(), PhraseKind.EDITOR, Props.NONE);
            from = between.end();
        }
        part(scan, from, end, PhraseKind.EDITOR, Props.NONE);
    }

    private static void part(Scan scan, int start, int end, PhraseKind kind, Props props) {
        if (start < end) {
            scan.add(Found.plain(start, end, Priority.WORK_PART, Shapes.phrase(kind, props)));
        }
    }
}
