package org.malin.review;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.malin.model.Answer;
import org.malin.model.Answers;
import org.malin.source.Quote;
import org.malin.xml.BadXml;
import org.malin.xml.Xml;

/**
 * The file {@code decisions.xml}: a TEI file whose {@code standOff} has an {@code annotation} an answer. It is read, and
 * extended by one answer; what else stands in it, comments and line breaks included, stays as it is.
 */
public final class AnswersFile {
    private static final String TEMPLATE = "decisions-template.xml";
    private static final String END = "</listAnnotation>";
    private static final Pattern EMPTY = Pattern.compile("<standOff type=\"decisions\"\\s*/>");
    private static final Pattern NUMBER = Pattern.compile("xml:id=\"decisions\\.a(\\d{1,6})\"");
    private static final String INDENT = "   ";

    private AnswersFile() {}

    /** Reads the file. */
    public static Answers read(byte[] xml, String name) throws BadXml {
        AnswersReader reader = new AnswersReader(name);
        Xml.scan(xml, name, reader);
        return reader.answers();
    }

    /** A file without answers. */
    public static String template(String publisher, String licence, String licenceTarget) {
        try (InputStream stream = AnswersFile.class.getResourceAsStream(TEMPLATE)) {
            if (stream == null) {
                throw new IllegalStateException(TEMPLATE + " is not on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("$PUBLISHER", escaped(publisher))
                    .replace("$LICENCE-TARGET", escaped(licenceTarget))
                    .replace("$LICENCE", escaped(licence));
        } catch (IOException e) {
            throw new IllegalStateException(TEMPLATE + " cannot be read", e);
        }
    }

    /** An identifier that no answer of the file has. */
    public static String nextId(String xml) {
        int last = 0;
        Matcher m = NUMBER.matcher(xml);
        while (m.find()) {
            last = Math.max(last, Integer.parseInt(m.group(1)));
        }
        return "decisions.a" + (last + 1);
    }

    /** The file with a further answer, which takes the place of one with the same identifier. */
    public static String with(String xml, Answer answer) {
        String element = element(answer);
        Pattern same = Pattern.compile(
                "<annotation\\b[^>]*xml:id=\"" + Pattern.quote(answer.id()) + "\"[^>]*>.*?</annotation>",
                Pattern.DOTALL);
        Matcher old = same.matcher(xml);
        if (old.find()) {
            return xml.substring(0, old.start()) + element + xml.substring(old.end());
        }
        int end = xml.lastIndexOf(END);
        if (end >= 0) {
            int line = xml.lastIndexOf('\n', end) + 1;
            boolean alone = xml.substring(line, end).isBlank();
            return alone
                    ? xml.substring(0, line) + INDENT + element + "\n" + xml.substring(line)
                    : xml.substring(0, end) + element + xml.substring(end);
        }
        return EMPTY.matcher(xml)
                .replaceFirst(Matcher.quoteReplacement("<standOff type=\"decisions\">\n  <listAnnotation>\n" + INDENT
                        + element + "\n  </listAnnotation>\n </standOff>"));
    }

    /** Whether an answer can be added to the file. */
    public static boolean takesAnswers(String xml) {
        return xml.contains(END) || EMPTY.matcher(xml).find();
    }

    /** An answer as its element. */
    public static String element(Answer answer) {
        Quote quote = answer.quote();
        StringBuilder out = new StringBuilder("<annotation xml:id=\"" + escaped(answer.id()) + "\" target=\""
                + escaped(answer.document()) + ".xml\" motivation=\"" + (answer.accepted() ? "assessing" : "editing")
                + "\" ana=\"ed:rule." + answer.rule() + "\" cert=\"high\">");
        part(out, "<respStmt><resp>answered</resp><persName>" + escaped(answer.editor()) + "</persName></respStmt>");
        String day = answer.date() == null
                ? ""
                : "<date when=\"" + escaped(answer.date()) + "\">" + escaped(answer.date()) + "</date>";
        String said = day + (day.isEmpty() || answer.remark().isEmpty() ? "" : ": ") + escaped(answer.remark());
        if (!said.isEmpty()) {
            part(out, "<note type=\"answer\">" + said + "</note>");
        }
        String reading = answer.reading();
        if (reading != null) {
            part(
                    out,
                    "<note type=\"reading\">"
                            + (answer.rule().namesPerson()
                                    ? "<persName ref=\"per:" + escaped(reading) + "\">" + escaped(reading)
                                            + "</persName>"
                                    : escaped(reading))
                            + "</note>");
        }
        note(out, "before", quote.before(), "");
        note(out, "words", quote.words(), " n=\"" + quote.occurrence() + "\"");
        note(out, "after", quote.after(), "");
        return out.append("\n   </annotation>").toString();
    }

    private static void note(StringBuilder out, String type, String words, String more) {
        if (!words.isEmpty() || type.equals("words")) {
            part(out, "<note type=\"" + type + "\"" + more + ">" + escaped(words) + "</note>");
        }
    }

    private static void part(StringBuilder out, String element) {
        out.append("\n    ").append(element);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "\uFFFD");
    }

    /** The identifiers of answers that are about the same decision. */
    public static List<String> about(List<Answer> answers, Answer answer) {
        Set<String> ids = new HashSet<>();
        answers.stream()
                .filter(other -> other.document().equals(answer.document()) && other.rule() == answer.rule())
                .filter(other -> other.quote().equals(answer.quote()))
                .forEach(other -> ids.add(other.id()));
        return ids.stream().sorted().toList();
    }
}
