package org.malin.source;

import java.util.Locale;
import java.util.Map;

/**
 * Characters of the fonts in which word processors keep signs. The order of Symbol is that of Adobe's Symbol encoding
 * (Unicode Consortium, VENDORS/ADOBE/symbol.txt); of Wingdings the signs that stand in texts.
 */
final class SymbolFonts {

    private static final int PRIVATE = 0xF000;
    private static final String LOW =
            " !∀#∃%&∍()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_" + "\u203Eαβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";
    private static final String HIGH = "ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…\u23D0\u23AF↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓";
    private static final Map<Integer, String> WINGDINGS = Map.ofEntries(
            Map.entry(0x22, "✂"),
            Map.entry(0x28, "☎"),
            Map.entry(0x6C, "●"),
            Map.entry(0x6E, "■"),
            Map.entry(0x6F, "□"),
            Map.entry(0x71, "❑"),
            Map.entry(0x76, "❖"),
            Map.entry(0x9F, "•"),
            Map.entry(0xA7, "▪"),
            Map.entry(0xA8, "◻"),
            Map.entry(0xD8, "➢"),
            Map.entry(0xDF, "←"),
            Map.entry(0xE0, "→"),
            Map.entry(0xE1, "↑"),
            Map.entry(0xE2, "↓"),
            Map.entry(0xFB, "✗"),
            Map.entry(0xFC, "✓"),
            Map.entry(0xFE, "☑"));

    private SymbolFonts() {}

    /** The character at a place of a font; a font of ordinary letters has the character itself; empty if unknown. */
    static String sign(String font, int code) {
        int place = code >= PRIVATE && code <= PRIVATE + 0xFF ? code - PRIVATE : code;
        String name = font.toLowerCase(Locale.ROOT);
        if (name.equals("symbol")) {
            return symbol(place);
        }
        if (name.startsWith("wingdings")) {
            return WINGDINGS.getOrDefault(place, "");
        }
        boolean character = Character.isDefined(code)
                && !Character.isISOControl(code)
                && Character.getType(code) != Character.SURROGATE
                && code == place;
        return character ? Character.toString(code) : "";
    }

    private static String symbol(int place) {
        if (place >= ' ' && place < ' ' + LOW.length()) {
            return LOW.substring(place - ' ', place - ' ' + 1);
        }
        int high = place - 0xA1;
        return high >= 0 && high < HIGH.length() ? HIGH.substring(high, high + 1) : "";
    }
}
