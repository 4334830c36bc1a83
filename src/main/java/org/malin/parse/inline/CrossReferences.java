package org.malin.parse.inline;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.malin.model.Inline;
import org.malin.model.Props;

/**
 * Cross references: "{@code Protocol No. 71}: {@code prot:071}, {@code protocol # 66}: {@code prot:066}; section IX
 * below: that item's id"; addresses.
 */
final class CrossReferences implements InlineRecogniser {

    private static final Pattern PROTOCOL = Pattern.compile(
            "(?=[Pp\u041F\u043F])(?<!\\p{L})(?:Protocol|protocol|PROTOCOL|Protokoll|\u041F\u0440\u043E\u0442\u043E\u043A\u043E\u043B|\u043F\u0440\u043E\u0442\u043E\u043A\u043E\u043B\u0430?)\\s*+(?:(?:No\\.?|Nr\\.?|#|\u2116)\\s*+)?"
                    + "(\\d{1,4})([a-zA-Z]?)(?![\\p{L}\\d/])");
    private static final Pattern ITEM = Pattern.compile(
            "(?<![\\p{L}])(?:[Ss]ection|[Ii]tem|[Pp]oint)\\s+([IVXLC]{1,7}|\\d{1,3})\\s+(?:below|above)(?!\\p{L})");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"\\[\\]]+");
    private static final Pattern TRAIL = Pattern.compile("[.,;:!?)'\u2019\u201D]+$");

    @Override
    public void find(Scan scan) {
        if (scan.zone() != Zone.HEADER) {
            protocols(scan);
        }
        if (scan.zone() == Zone.NOTE) {
            items(scan);
        }
        if (scan.text().contains("://")) {
            addresses(scan);
        }
    }

    /** Not at the beginning of a heading: there it is the document's own title. */
    private static void protocols(Scan scan) {
        String words = scan.words().toString();
        if (!Scan.hasFigures(words)) {
            return;
        }
        Matcher matcher = PROTOCOL.matcher(words);
        while (matcher.find()) {
            boolean own = scan.zone() == Zone.HEADING && matcher.start() == 0;
            if (!own) {
                String number = "0".repeat(Math.max(0, 3 - matcher.group(1).length())) + matcher.group(1);
                add(
                        scan,
                        matcher.start(),
                        matcher.end(),
                        "prot:" + number + matcher.group(2).toLowerCase(Locale.ROOT));
            }
        }
    }

    private static void items(Scan scan) {
        Matcher matcher = ITEM.matcher(scan.words().toString());
        while (matcher.find()) {
            add(scan, matcher.start(), matcher.end(), "item:" + matcher.group(1));
        }
    }

    private static void addresses(Scan scan) {
        Matcher matcher = ADDRESS.matcher(scan.words().toString());
        while (matcher.find()) {
            String address = TRAIL.matcher(matcher.group()).replaceFirst("");
            add(scan, matcher.start(), matcher.start() + address.length(), address);
        }
    }

    private static void add(Scan scan, int start, int end, String target) {
        Stretch stretch = Stretch.of(scan, start, end);
        if (stretch != null && !scan.isQuiet(stretch.start())) {
            scan.quiet(stretch.start(), stretch.end());
            scan.add(Found.plain(
                    stretch.start(),
                    stretch.end(),
                    Priority.REFERENCE,
                    (printed, content) -> new Inline.Reference(target, content, Props.NONE, printed.range())));
        }
    }
}
