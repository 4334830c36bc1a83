package org.malin.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ways to spoil XML so that it mostly stays well-formed: elements taken out, doubled, moved, renamed. */
final class XmlMutations {
    private static final Pattern TAG =
            Pattern.compile("<(/?)([A-Za-z][\\w:.-]*)((?:\"[^\"]*\"|'[^']*'|[^>\"'])*?)(/?)>");
    private static final String[] VALUES = {
        "",
        "x",
        "#nothing",
        "per:nobody",
        "file:///etc/passwd",
        "http://localhost:1/",
        "javascript:alert(1)",
        "1962-13-45",
        "&lt;script&gt;",
        "-1",
        "99999999999999999999",
        "../../x",
        " ",
        "\u00E9 \u202E",
        "prot:%zz",
        "src:%"
    };

    /** An element: its start tag and its whole extent. */
    private record Element(String name, int start, int tagEnd, int end) {}

    private XmlMutations() {}

    static String spoiled(String xml, Random random) {
        String spoiled = xml;
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            List<Element> elements = elements(spoiled);
            if (elements.size() > 1) {
                spoiled = spoil(spoiled, elements, random);
            }
        }
        return spoiled;
    }

    private static String spoil(String xml, List<Element> elements, Random random) {
        Element one = elements.get(random.nextInt(elements.size()));
        Element two = elements.get(random.nextInt(elements.size()));
        String whole = xml.substring(one.start(), one.end());
        return switch (random.nextInt(8)) {
            case 0 -> xml.substring(0, one.start()) + xml.substring(one.end());
            case 1 -> xml.substring(0, one.end()) + whole + xml.substring(one.end());
            case 2 -> insert(xml, two.tagEnd(), whole);
            case 3 -> xml.substring(0, one.start()) + renamed(whole, two.name()) + xml.substring(one.end());
            case 4, 5 -> attribute(xml, one, random);
            case 6 -> insert(xml, one.tagEnd(), new TextMutations(random).mutate("words", "other words"));
            default -> insert(xml, two.start(), whole);
        };
    }

    private static String insert(String xml, int at, String what) {
        return xml.substring(0, at) + what + xml.substring(at);
    }

    private static String renamed(String whole, String name) {
        Matcher tag = TAG.matcher(whole);
        if (!tag.lookingAt()) {
            return whole;
        }
        String old = tag.group(2);
        String start = whole.replaceFirst("<" + Pattern.quote(old), Matcher.quoteReplacement("<" + name));
        return start.endsWith("</" + old + ">")
                ? start.substring(0, start.length() - old.length() - 3) + "</" + name + ">"
                : start;
    }

    private static String attribute(String xml, Element element, Random random) {
        String tag = xml.substring(element.start(), element.tagEnd());
        String value = Matcher.quoteReplacement(VALUES[random.nextInt(VALUES.length)]);
        List<String> parts = new ArrayList<>(List.of(tag.split("(?=\\s[\\w:]+=\")")));
        if (parts.size() < 2) {
            return xml;
        }
        int which = 1 + random.nextInt(parts.size() - 1);
        parts.set(
                which,
                random.nextInt(4) == 0 ? "" : parts.get(which).replaceFirst("=\"[^\"]*\"", "=\"" + value + "\""));
        String spoiled = String.join("", parts);
        String closed = spoiled.endsWith(">") ? spoiled : spoiled + (tag.endsWith("/>") ? "/>" : ">");
        return xml.substring(0, element.start()) + closed + xml.substring(element.tagEnd());
    }

    private static List<Element> elements(String xml) {
        List<Element> elements = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        Matcher tag = TAG.matcher(xml);
        while (tag.find()) {
            boolean closing = !tag.group(1).isEmpty();
            if (!closing) {
                elements.add(new Element(tag.group(2), tag.start(), tag.end(), tag.end()));
                if (tag.group(4).isEmpty()) {
                    open.add(elements.size() - 1);
                }
            } else if (!open.isEmpty()) {
                int last = open.remove(open.size() - 1);
                Element element = elements.get(last);
                elements.set(last, new Element(element.name(), element.start(), element.tagEnd(), tag.end()));
            }
        }
        return elements;
    }
}
