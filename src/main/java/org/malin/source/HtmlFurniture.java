package org.malin.source;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Tells what of a page belongs to the site and not to the document: elements that never hold words of a document, what is
 * hidden, navigation, banners for cookies, buttons for sharing.
 */
final class HtmlFurniture {

    /** Elements without words of the document. */
    private static final Set<String> ALWAYS = Set.of(
            "head",
            "script",
            "style",
            "nav",
            "noscript",
            "template",
            "form",
            "button",
            "select",
            "svg",
            "iframe",
            "noframes",
            "noembed",
            "textarea",
            "dialog");
    /** Elements that are furniture outside of the article. */
    private static final Set<String> OF_PAGE = Set.of("footer", "header", "aside");

    private static final Set<String> ROLES = Set.of("navigation", "banner", "contentinfo", "search", "dialog", "alert");

    /** Words in the names of classes and identifiers. */
    private static final Set<String> WORDS = Set.of(
            "advert",
            "ads",
            "breadcrumb",
            "breadcrumbs",
            "catlinks",
            "consent",
            "cookie",
            "cookies",
            "editsection",
            "gdpr",
            "jump",
            "menu",
            "nav",
            "navbar",
            "navbox",
            "navigation",
            "newsletter",
            "pager",
            "pagination",
            "printfooter",
            "recommended",
            "related",
            "share",
            "sharing",
            "sidebar",
            "skip",
            "skiplink",
            "social",
            "subscribe",
            "toolbar");

    private static final Set<String> HIDDEN = Set.of("visuallyhidden", "sronly", "screenreadertext");
    private static final Pattern STYLE =
            Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);
    /** What is told by a name alone has at most this share of the letters of the page. */
    private static final int SHARE = 4;

    private final long letters;

    HtmlFurniture(Element page) {
        this.letters = letters(page);
    }

    private static long letters(Element element) {
        return element.text().codePoints().filter(Character::isLetterOrDigit).count();
    }

    boolean is(Element element) {
        String name = element.normalName();
        return ALWAYS.contains(name)
                || isHidden(element)
                || ROLES.contains(element.attr("role"))
                || OF_PAGE.contains(name) && isOutside(element)
                || isNamed(element);
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.hasAttr("style")
                        && STYLE.matcher(element.attr("style")).find()
                || element.hasAttr("class")
                        && element.classNames().stream()
                                .anyMatch(name ->
                                        HIDDEN.contains(name.toLowerCase().replaceAll("[-_]", "")));
    }

    /** Not in an article, nor a note that stands aside. */
    private static boolean isOutside(Element element) {
        return element.closest("article, main, [role=main], [role=doc-footnote], [role=doc-endnote]") == null;
    }

    private boolean isNamed(Element element) {
        String names = element.className() + " " + element.id();
        return !names.isBlank()
                && !element.normalName().equals("body")
                && Arrays.stream(names.toLowerCase().split("[^a-z]+")).anyMatch(WORDS::contains)
                && element.selectFirst("article, main, h1") == null
                && letters(element) * SHARE <= letters;
    }
}
