package org.malin.xml;

import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.malin.finding.Finding;
import org.malin.finding.Place;
import org.malin.finding.Rule;
import org.malin.xml.OpenTags.Tag;

/** Tells which tag is wrong where start and end tags do not fit each other. */
final class TagFault {
    private static final int SHOWN = 4;

    private final FaultText text;
    private final int at;
    private final OpenTags tags;

    TagFault(FaultText text, int at) {
        this.text = text;
        this.at = at;
        this.tags = OpenTags.at(text.text(), at);
    }

    /** An end tag that is not that of the open element. */
    Finding wrongEnd() {
        int end = text.before("</", at);
        String name = text.name(end + 2);
        OpenTags before = OpenTags.at(text.text(), end);
        Tag inner = before.open().peek();
        Tag suspect = before.suspect();
        if (inner == null) {
            return finding(text.place(end), "</" + name + "> ends nothing: no element is open", "remove it");
        }
        boolean outer = before.open().stream().anyMatch(tag -> tag.name().equals(name));
        if (!outer) {
            return looksLike(name, inner.name())
                    ? finding(
                            text.place(end),
                            "</" + name + "> where <" + inner.name() + "> of line " + line(inner) + " ends",
                            "write </" + inner.name() + ">")
                    : finding(
                            text.place(end),
                            "</" + name + "> ends nothing: no <" + name + "> is open; open is <" + inner.name()
                                    + "> of line " + line(inner),
                            "remove it, or write </" + inner.name() + ">");
        }
        Finding unclosed = unclosed(
                suspect == null ? inner : suspect, "</" + name + "> on line " + text.line(end) + " comes first");
        return suspect == null && isDoubled(before.open())
                ? unclosed.withAdvice("write </" + inner.name() + "> here, if the <" + inner.name()
                        + "> before it ends; else add </" + inner.name() + "> where it ends")
                : unclosed;
    }

    /** The end of the file while elements are open. */
    Finding endOfFile() {
        Tag unfinished = tags.unfinished();
        if (unfinished != null) {
            return finding(
                    text.place(unfinished.offset()),
                    ("end tag".equals(unfinished.name()) ? "an " : "a ") + unfinished.name()
                            + " that begins here has no end",
                    "end it, or take it out");
        }
        Deque<Tag> open = tags.open();
        Tag suspect = tags.suspect();
        if (suspect != null && !open.isEmpty()) {
            return unclosed(suspect, "the end tag after it is that of another <" + suspect.name() + ">");
        }
        List<String> names = open.stream().limit(SHOWN).map(Tag::name).collect(Collectors.toList());
        if (names.size() == 1) {
            return unclosed(open.element(), "the file ends first");
        }
        Tag inner = open.isEmpty() ? new Tag("", 0, 0) : open.element();
        return finding(
                text.place(Math.max(text.text().stripTrailing().length() - 1, 0)),
                "the file ends inside <" + inner.name() + "> of line " + line(inner) + ", and " + open.size()
                        + " elements are open",
                "restore the end of the file, or add "
                        + names.stream().map(name -> "</" + name + ">").collect(Collectors.joining())
                        + (open.size() > SHOWN ? " and so on" : ""));
    }

    private Finding unclosed(Tag tag, String why) {
        return finding(
                text.place(tag.offset()),
                "<" + tag.name() + "> is not closed: " + why,
                "add </" + tag.name() + "> where it ends");
    }

    /** Two start tags of one name on one line, one in the other: the second was to be an end tag. */
    private boolean isDoubled(Deque<Tag> open) {
        List<Tag> inner = open.stream().limit(2).toList();
        return inner.size() == 2
                && inner.get(0).name().equals(inner.get(1).name())
                && line(inner.get(0)) == line(inner.get(1));
    }

    private static boolean looksLike(String one, String two) {
        int most = Math.max(one.length(), two.length());
        int same = 0;
        String a = one.toLowerCase(Locale.ROOT);
        String b = two.toLowerCase(Locale.ROOT);
        for (int i = 0; i < Math.min(a.length(), b.length()); i++) {
            same += a.charAt(i) == b.charAt(i) || (b.indexOf(a.charAt(i)) >= 0 && a.indexOf(b.charAt(i)) >= 0) ? 1 : 0;
        }
        return a.equals(b) || (most > 2 && same * 3 >= most * 2);
    }

    private int line(Tag tag) {
        return text.line(tag.offset());
    }

    private static Finding finding(Place place, String found, String advice) {
        return Finding.of(Rule.NOT_WELL_FORMED, place, found).withAdvice(advice);
    }
}
