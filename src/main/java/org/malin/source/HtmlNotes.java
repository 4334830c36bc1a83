package org.malin.source;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The notes of a page by its links: a short link to a later place, from which another leads back, or whose name says that
 * it is a note. So do pages of wikis, of word processors, of Markdown tools and of electronic books.
 */
final class HtmlNotes {

    private static final Pattern MARK =
            Pattern.compile("[\\[(]?\\s*(\\d{1,3}|[*\u2020\u2021\u00A7]{1,3}|\\p{Ll}|[ivxl]{1,6})\\s*[\\])]?");
    private static final Pattern NAMED = Pattern.compile(
            "_?(?:fn|ftn|edn|(?:sd)?(?:foot|end)note|note|cite_note)(?!.*ref)[-_:.]*\\w{0,24}",
            Pattern.CASE_INSENSITIVE);
    private static final String HOLDERS = "li, aside, dd, tr, p, div, section";

    private final char sign;
    private final Map<String, Element> places = new HashMap<>();
    private final Map<Element, String> markers = new IdentityHashMap<>();
    private final Map<Element, NoteLine> notes = new IdentityHashMap<>();

    /** The sign stands for {@code <} in words. */
    HtmlNotes(Document page, char sign) {
        this.sign = sign;
        page.select("[id]").forEach(element -> places.putIfAbsent(element.id(), element));
        page.select("a[name]").forEach(element -> places.putIfAbsent(element.attr("name"), element));
        page.select("a[href*=#]").forEach(this::link);
    }

    private void link(Element link) {
        String words = link.text().replace(sign, '<');
        Matcher mark = MARK.matcher(words.strip());
        Element place = target(link);
        boolean marked = mark.matches() || link.attr("role").equals("doc-noteref");
        if (!marked || place == null || start(place) <= start(link) || link.closest("li, p, td, div") == null) {
            return;
        }
        Element holder = holder(place);
        if (holder == null || holder.text().isBlank() || holder == link.closest(HOLDERS)) {
            return;
        }
        String name = link.attr("href").substring(link.attr("href").indexOf('#') + 1);
        if (NAMED.matcher(name).matches() || leadsBack(holder, link)) {
            String number = mark.matches() ? mark.group(1) : words.replaceAll("[\\[\\]()\\s]", "");
            NoteLine note = notes.computeIfAbsent(holder, any -> new NoteLine("#" + name, number, true, false));
            if (note.mark().equals(number)) {
                markers.put(link, note.key());
            }
        }
    }

    private @Nullable Element target(Element link) {
        String address = link.attr("href");
        int sharp = address.indexOf('#');
        boolean here = sharp == 0 || places.containsKey(address.substring(sharp + 1));
        return here ? places.get(decoded(address.substring(sharp + 1))) : null;
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return name;
        }
    }

    private static int start(Element element) {
        return element.sourceRange().isTracked() ? element.sourceRange().startPos() : -1;
    }

    /** The block of the note: the place itself, or what it stands in; the division that a word processor makes for it. */
    private static @Nullable Element holder(Element place) {
        Element block = place.is(HOLDERS) ? place : place.closest(HOLDERS);
        Element parent = block == null ? null : block.parent();
        boolean division = parent != null
                && parent.normalName().equals("div")
                && NAMED.matcher(parent.id()).matches()
                && parent.id().matches(".*\\d");
        return division ? parent : block;
    }

    /** Whether a link in the note leads to the marker, or to what it stands in. */
    private boolean leadsBack(Element holder, Element link) {
        return holder.select("a[href*=#]").stream()
                .map(this::target)
                .anyMatch(back -> back != null
                        && (back == link
                                || link.parents().contains(back)
                                || back.parents().contains(link))
                        && !back.normalName().equals("body"));
    }

    /** The key of the note to which a link is the marker. */
    Optional<String> marker(Element link) {
        return Optional.ofNullable(markers.get(link));
    }

    /** The note that an element holds. */
    Optional<NoteLine> note(Element element) {
        return Optional.ofNullable(notes.get(element));
    }

    /** Whether a link inside of a note leads back to the text. */
    boolean isBack(Element link) {
        Element place = link.normalName().equals("a") ? target(link) : null;
        return place != null && start(place) < start(link);
    }
}
