package org.malin.xml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.malin.finding.Finding;
import org.malin.finding.Place;
import org.malin.finding.Rule;

/** Tells of bytes that are no text in the encoding that a file declares, and of an encoding that there is not. */
final class BadBytes {
    private static final Pattern DECLARED = Pattern.compile("<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']+)[\"']");
    private static final int HEAD = 200;
    private static final Charset OLD = Charset.forName("windows-1252");

    private BadBytes() {}

    /** The encoding that the declaration names, or UTF-8. */
    static String declared(byte[] xml) {
        Matcher m = DECLARED.matcher(new String(xml, 0, Math.min(xml.length, HEAD), StandardCharsets.ISO_8859_1));
        return m.find() ? m.group(1) : "UTF-8";
    }

    /** True where the declaration is read byte by byte, though it names an encoding of two or four bytes a sign. */
    static boolean isMisdeclared(byte[] xml) {
        return declared(xml).matches("(?i)UTF-?(16|32).*");
    }

    /** The text as far as it can be read; what cannot be read is replaced. */
    static String text(byte[] xml) {
        try {
            return new String(xml, Charset.forName(declared(xml)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return new String(xml, StandardCharsets.UTF_8);
        }
    }

    static Finding finding(byte[] xml, String file) {
        String name = declared(xml);
        if (isMisdeclared(xml)) {
            return Finding.of(Rule.NOT_WELL_FORMED, Place.of(file, 1, 1), "a file that is not " + name + ", as it says")
                    .withAdvice("write encoding=\"UTF-8\" and save the file as UTF-8");
        }
        try {
            return inCharset(xml, file, Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Finding.of(Rule.NOT_WELL_FORMED, Place.of(file, 1, 1), "no encoding is called \"" + name + "\"")
                    .withAdvice("write encoding=\"UTF-8\" and save the file as UTF-8");
        }
    }

    private static Finding inCharset(byte[] xml, String file, Charset charset) {
        ByteBuffer bytes = ByteBuffer.wrap(xml);
        CharBuffer text = CharBuffer.allocate(xml.length + 1);
        CoderResult result = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(bytes, text, true);
        if (!result.isError()) {
            return Finding.of(Rule.NOT_WELL_FORMED, Place.of(file, 1, 1), "text that is not in the declared encoding")
                    .withAdvice("declare the encoding in which the file is saved");
        }
        byte bad = xml[bytes.position()];
        String before = text.flip().toString();
        String old = new String(new byte[] {bad}, OLD);
        String sign = bad < 0 && !Character.isISOControl(old.charAt(0)) ? " (\"" + old + "\" in " + OLD + ")" : "";
        return Finding.of(
                        Rule.NOT_WELL_FORMED,
                        new FaultText(file, before).place(before.length()),
                        String.format("byte 0x%02X%s, which is no text in %s", bad & 0xFF, sign, charset))
                .withAdvice("save the file as UTF-8, or declare the encoding in which it is saved");
    }
}
