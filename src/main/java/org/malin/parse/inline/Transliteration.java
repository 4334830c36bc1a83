package org.malin.parse.inline;

import java.util.regex.Pattern;

/**
 * Whether words are transliterated Russian. "An apostrophe that is a soft sign ({@code spetsial'nyi}) is no quotation
 * mark."
 */
final class Transliteration {

    /** Language tag of Russian in Latin letters. */
    static final String TAG = "ru-Latn";

    private static final Pattern SOFT_SIGN =
            Pattern.compile("(?iu)[bvgdzlmnprstfkh]['\u2019](?!s\\b)\\p{Ll}|[vdlmnrt]['\u2019]$");
    private static final Pattern ENDING = Pattern.compile(
            "(?iu)(?:nyi|nyy|skii|skij|skiy|skogo|nogo|[nvk]aya|aia|iia|yi|ykh|ikh|stvo|\\p{L}{4}[ae]nie)\\b");
    private static final Pattern ENGLISH =
            Pattern.compile("(?i)\\b(?:the|of|and|in|on|for|to|with|from|by|a|an|is|was|that)\\b");

    private Transliteration() {}

    static boolean is(String words) {
        boolean hint = SOFT_SIGN.matcher(words).find() || ENDING.matcher(words).find();
        return hint && !ENGLISH.matcher(words).find();
    }
}
