package org.malin.mutation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The elements of a well-formed document with their places in its text. */
final class Tags {
    private static final Pattern MARKUP =
            Pattern.compile("<!--.*?-->|<\\?.*?\\?>|<(/?)([\\w:]+)([^<>]*?)(/?)>", Pattern.DOTALL);

    final String text;
    final List<Tag> all = new ArrayList<>();

    Tags(String text) {
        this.text = text;
        Deque<Tag> open = new ArrayDeque<>();
        Matcher m = MARKUP.matcher(text);
        while (m.find()) {
            if (m.group(2) == null) {
                continue;
            }
            if (!m.group(1).isEmpty()) {
                Tag tag = open.pop();
                tag.endStart = m.start();
                tag.end = m.end();
                continue;
            }
            Tag tag = new Tag(m.group(2), m.start(), m.end(), open.peek());
            all.add(tag);
            if (m.group(4).isEmpty()) {
                open.push(tag);
            } else {
                tag.endStart = m.end();
                tag.end = m.end();
            }
        }
    }

    /** The elements of a name that have an end tag. */
    List<Tag> named(String name) {
        return all.stream()
                .filter(t -> t.name.equals(name) && t.end > t.startEnd)
                .toList();
    }

    int line(int offset) {
        return (int) text.substring(0, Math.min(offset, text.length()))
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
    }

    /** The text with a part of it replaced. */
    String replaced(int from, int to, String by) {
        return text.substring(0, from) + by + text.substring(to);
    }

    final class Tag {
        final String name;
        final int start;
        final int startEnd;
        final Tag parent;
        int endStart;
        int end;

        Tag(String name, int start, int startEnd, Tag parent) {
            this.name = name;
            this.start = start;
            this.startEnd = startEnd;
            this.parent = parent;
        }

        String startTag() {
            return text.substring(start, startEnd);
        }

        String inner() {
            return text.substring(startEnd, endStart);
        }

        String whole() {
            return text.substring(start, end);
        }

        boolean isIn(String parentName) {
            return parent != null && parent.name.equals(parentName);
        }

        List<Tag> children() {
            return all.stream().filter(t -> t.parent == this).toList();
        }

        /** The document with another element in place of this one. */
        String as(String markup) {
            return replaced(start, end, markup);
        }

        String renamed(String other) {
            return as(startTag().replaceFirst("^<" + name, "<" + other)
                    + inner()
                    + (end > endStart ? "</" + other + ">" : ""));
        }
    }
}
