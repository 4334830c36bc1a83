package org.malin.review;

import static org.malin.finding.Json.member;
import static org.malin.finding.Json.string;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.malin.model.Certainty;
import org.malin.source.Quote;

/** Open decisions as text, as JSON and as XML for the page. */
public final class QuestionsAs {
    private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]");

    private QuestionsAs() {}

    /** A few lines each, and how many there are. */
    public static String text(List<Question> questions) {
        String all = questions.stream().map(QuestionsAs::lines).collect(Collectors.joining());
        return all + count(questions);
    }

    private static String lines(Question q) {
        String other = q.alternative().isEmpty() ? q.rule().alternative() : q.alternative();
        return String.format(
                Locale.ROOT,
                "%s: %s %s %s%n  \"%s\"%n  %s%n  or: %s%n  in %s, %s%n",
                q.source(),
                q.certainty(),
                q.rule(),
                q.key(),
                cut(q.quote().words()),
                q.evidence(),
                other.isEmpty() ? "nothing else can be done" : other,
                q.tei(),
                q.element().isEmpty() ? q.target() : q.element());
    }

    private static String cut(String words) {
        return words.length() <= 90 ? words : words.substring(0, words.offsetByCodePoints(0, 80)) + "…";
    }

    private static String count(List<Question> questions) {
        long low = questions.stream()
                .filter(q -> q.certainty().equals(Certainty.LOW.value()))
                .count();
        return questions.size() + " open, " + low + " of them of low certainty\n";
    }

    /** An array of objects; lines and columns count from 1. */
    public static String json(List<Question> questions) {
        return questions.stream().map(QuestionsAs::object).collect(Collectors.joining(",\n ", "[", "]\n"));
    }

    private static String object(Question q) {
        Quote quote = q.quote();
        return "{" + member("key", string(q.key())) + ", " + member("document", string(q.document())) + ", "
                + member("rule", string(q.rule().name())) + ", " + member("certainty", string(q.certainty())) + ", "
                + member("source", string(q.source().file())) + ", "
                + member("line", String.valueOf(q.source().line())) + ", "
                + member("column", String.valueOf(q.source().column())) + ", "
                + member("tei", string(q.tei().file())) + ", "
                + member("teiLine", String.valueOf(q.tei().line())) + ", " + member("target", string(q.target()))
                + ", " + member("words", string(quote.words())) + ", "
                + member("occurrence", String.valueOf(quote.occurrence())) + ", "
                + member("before", string(quote.before())) + ", " + member("after", string(quote.after())) + ", "
                + member("evidence", string(q.evidence())) + ", " + member("alternative", string(q.alternative()))
                + "}";
    }

    /** For the stylesheet of the page: one element a decision, each on a line of its own. */
    public static String xml(List<Question> questions) {
        StringBuilder out = new StringBuilder("<questions xmlns=\"urn:malin:review\">");
        questions.forEach(question -> out.append('\n').append(element(question)));
        return out.append("\n</questions>\n").toString();
    }

    /** A decision as such an element, its facts as attributes. */
    private static String element(Question q) {
        StringBuilder out = new StringBuilder("<question");
        attribute(out, "key", q.key());
        attribute(out, "document", q.document());
        attribute(out, "rule", q.rule().name());
        attribute(out, "rule-text", q.rule().text());
        attribute(out, "certainty", q.certainty());
        attribute(out, "source", q.source().toString());
        attribute(out, "tei", q.tei().toString());
        attribute(out, "target", q.target());
        attribute(out, "element", q.element());
        attribute(out, "evidence", q.evidence());
        attribute(out, "alternative", q.alternative().isEmpty() ? q.rule().alternative() : q.alternative());
        attribute(out, "names-person", String.valueOf(q.rule().namesPerson()));
        attribute(out, "words", q.quote().words());
        attribute(out, "occurrence", String.valueOf(q.quote().occurrence()));
        attribute(out, "before", q.quote().before());
        attribute(out, "after", q.quote().after());
        attribute(out, "passage", q.passage());
        attribute(out, "at", String.valueOf(q.at()));
        attribute(out, "length", String.valueOf(q.length()));
        attribute(out, "encoding", q.encoding());
        return out.append("/>").toString();
    }

    private static void attribute(StringBuilder out, String name, String value) {
        out.append(' ')
                .append(name)
                .append("=\"")
                .append(CONTROLS.matcher(value)
                        .replaceAll("\uFFFD")
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace("\"", "&quot;")
                        .replace("\n", "&#10;"))
                .append('"');
    }
}
