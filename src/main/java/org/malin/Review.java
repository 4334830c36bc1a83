package org.malin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.malin.encode.EditionSettings;
import org.malin.fidelity.DigitalSource;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.malin.model.Answer;
import org.malin.model.Answers;
import org.malin.review.AnswersFile;
import org.malin.review.Question;
import org.malin.review.Questions;
import org.malin.review.QuestionsAs;
import org.malin.review.TeiFile;
import org.malin.source.SourceReader;
import org.malin.source.SourceText;
import org.malin.source.UnreadableSource;
import org.malin.store.WholeFile;
import org.malin.xml.BadXml;
import org.malin.xml.Names;

/** The decisions of documents that are open, and the answers to them. */
public final class Review {
    private final @Nullable EditionFolder edition;
    private final Outcome outcome = new Outcome();
    private final List<Question> open = new ArrayList<>();
    private final List<Questions> documents = new ArrayList<>();

    private Review(@Nullable EditionFolder edition) {
        this.edition = edition;
    }

    /** Looks through TEI documents; a source that is not there is told, its decisions are listed without their place. */
    static Review of(@Nullable EditionFolder edition, List<Path> files, Outcome before) {
        Review review = new Review(edition);
        review.outcome.and(before);
        List<Path> seeds =
                edition == null || !Files.isDirectory(edition.seeds()) ? List.of() : List.of(edition.seeds());
        SourceFiles sources = new SourceFiles(FileLists.sources(seeds, review.outcome));
        files.forEach(file -> review.read(file, sources));
        review.open.sort(Question.LEAST_CERTAIN_FIRST);
        return review;
    }

    private void read(Path file, SourceFiles sources) {
        String name = Names.of(file);
        try {
            read(DigitalSource.read(Files.readAllBytes(file), name), sources);
        } catch (IOException e) {
            outcome.add(Finding.of(Rule.UNREADABLE, name, "the file or its source cannot be read"));
        } catch (BadXml e) {
            outcome.addAll(e.findings());
        } catch (UnreadableSource e) {
            outcome.add(e.finding());
        }
    }

    private void read(DigitalSource file, SourceFiles sources) throws IOException, BadXml, UnreadableSource {
        Questions questions = questions(file, sources);
        documents.add(questions);
        open.addAll(questions.open());
    }

    private static Questions questions(DigitalSource file, SourceFiles sources)
            throws IOException, BadXml, UnreadableSource {
        Path source = sources.of(file);
        return new Questions(
                TeiFile.read(file.xml(), file.name()),
                new String(file.xml(), StandardCharsets.UTF_8),
                file.name(),
                source == null ? null : text(source),
                source == null ? "" : Names.of(source));
    }

    private static SourceText text(Path source) throws IOException, UnreadableSource {
        return SourceReader.read(String.valueOf(source.getFileName()), SourceReader.bytes(source), null);
    }

    /** What could not be read or written, and what was written. */
    public Outcome outcome() {
        return outcome;
    }

    /** For an editor to read, least certain first. */
    public String text() {
        return QuestionsAs.text(open);
    }

    public String json() {
        return QuestionsAs.json(open);
    }

    /** The open decisions of one document, least certain first; none where it or its source cannot be read. */
    static List<Question> open(DigitalSource file, SourceFiles sources) {
        try {
            return questions(file, sources).open().stream()
                    .sorted(Question.LEAST_CERTAIN_FIRST)
                    .toList();
        } catch (IOException | BadXml | UnreadableSource e) {
            return List.of();
        }
    }

    /** Writes a report whole or not at all. */
    public void write(Path file, String content) {
        try {
            if (WholeFile.write(file, content.getBytes(StandardCharsets.UTF_8))) {
                outcome.wrote(file);
            }
        } catch (IOException e) {
            outcome.add(Encoding.notWritten(file));
        }
    }

    /**
     * What an editor says.
     *
     * @param key the identifier of the decision's record
     * @param reading the other reading where there are several; null = that of the rule
     * @param date the day in ISO form; null if none
     */
    public record Said(
            String key,
            boolean accepted,
            @Nullable String reading,
            String editor,
            @Nullable String date,
            String remark) {}

    /** Writes an answer into the edition's file of answers; what stands there stays as it is. */
    public void answer(Said said) {
        Optional<Question> question = documents.stream()
                .flatMap(document -> document.byKey(said.key()).stream())
                .findFirst();
        if (edition == null || question.isEmpty()) {
            outcome.add(Finding.of(Rule.NO_SUCH_DECISION, said.key(), "no document has a decision of this identifier"));
            return;
        }
        Path file = edition.decisions();
        try {
            answer(file, question.get(), said);
        } catch (IOException e) {
            outcome.add(Encoding.notWritten(file));
        } catch (BadXml e) {
            outcome.addAll(e.findings());
        }
    }

    private void answer(Path file, Question question, Said said) throws IOException, BadXml {
        String refused = refusal(question, said);
        if (!refused.isEmpty()) {
            outcome.add(Finding.of(Rule.ANSWER_FORM, said.key(), refused).withAdvice("malin review --help"));
            return;
        }
        String old = Files.exists(file) ? Files.readString(file) : template();
        String name = Names.of(file);
        Answers answers = AnswersFile.read(old.getBytes(StandardCharsets.UTF_8), name);
        Answer answer = made(AnswersFile.nextId(old), question, said);
        for (String same : AnswersFile.about(answers.all(), answer)) {
            answer = made(same, question, said);
        }
        if (!AnswersFile.takesAnswers(old)) {
            outcome.add(Finding.of(
                    Rule.ANSWER_FORM, name, "the file has no listAnnotation to which an answer can be added"));
            return;
        }
        String xml = AnswersFile.with(old, answer);
        AnswersFile.read(xml.getBytes(StandardCharsets.UTF_8), name);
        if (WholeFile.write(file, xml.getBytes(StandardCharsets.UTF_8))) {
            outcome.wrote(file);
        }
    }

    private static Answer made(String id, Question question, Said said) {
        return new Answer(
                id,
                question.document(),
                question.rule(),
                question.quote(),
                said.accepted(),
                said.reading(),
                said.editor().strip(),
                said.date(),
                said.remark().strip(),
                question.tei());
    }

    /** Why an answer cannot be given; empty if it can. */
    private static String refusal(Question question, Said said) {
        if (question.source().line() == 0 && !question.quote().words().isEmpty()) {
            return "the source of " + question.document() + " is not there";
        }
        if (!said.accepted() && question.rule().alternative().isEmpty()) {
            return "the rule " + question.rule() + " has no other reading: change the TEI file by hand";
        }
        boolean several = question.rule().namesPerson() || question.rule() == org.malin.model.DecisionRule.DEL3;
        if (said.reading() != null && (said.accepted() || !several)) {
            return "the rule " + question.rule() + " has one other reading, which needs no further word";
        }
        return said.editor().isBlank() ? "an answer says who gave it" : "";
    }

    private String template() throws IOException, BadXml {
        EditionSettings settings = Knowledge.settings(java.util.Objects.requireNonNull(edition));
        return AnswersFile.template(settings.publisher(), settings.licenceText(), settings.licenceTarget());
    }
}
