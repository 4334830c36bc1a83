package org.malin.finding.report;

/** Writes text into XML and HTML so that nothing of it is markup. */
final class Markup {

    private Markup() {}

    /** For content and for attributes in double quotation marks; what XML cannot hold is replaced. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(isSign(c) ? c : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static boolean isSign(int c) {
        boolean control = c < 0x20 && c != '\n' && c != '\t';
        return !control && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
    }
}
