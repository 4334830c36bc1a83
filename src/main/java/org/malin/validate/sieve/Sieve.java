package org.malin.validate.sieve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.malin.xml.BadXml;
import org.malin.xml.Xml;

/** The rules of a transpiled schema, as questions to a document. */
public final class Sieve {
    private static final Comparator<Question.Answer> ORDER = Comparator.comparingInt(answer -> answer.node().order);

    private final List<Optional<Question>> questions;

    private Sieve(List<Optional<Question>> questions) {
        this.questions = questions;
    }

    /** The questions of a stylesheet in which processing instructions of a name stand before each rule. */
    public static Sieve of(byte[] stylesheet, String name, String mark) throws BadXml {
        Questions questions = new Questions(mark);
        Xml.scan(stylesheet, name, questions);
        return new Sieve(new ArrayList<>(questions.all()));
    }

    /** The numbers of the rules that may have something to say of a document. */
    public BitSet speaking(Tree document) {
        BitSet speaking = new BitSet();
        for (int i = 0; i < questions.size(); i++) {
            speaking.set(i, document.isOdd() || speaks(questions.get(i), document));
        }
        return speaking;
    }

    private static boolean speaks(Optional<Question> question, Tree document) {
        try {
            return question.isEmpty() || question.get().speaks(document);
        } catch (Doubt e) {
            return true;
        }
    }

    /**
     * What these rules say, in the order of the document, and of one element in the order of the rules; nothing where one
     * of them is in doubt.
     */
    public Optional<List<Said>> said(BitSet speaking, Tree document) {
        if (document.isOdd() && !speaking.isEmpty()) {
            return Optional.empty();
        }
        List<Question.Answer> answers = new ArrayList<>();
        try {
            for (int i = speaking.nextSetBit(0); i >= 0; i = speaking.nextSetBit(i + 1)) {
                answers.addAll(questions.get(i).orElseThrow(Doubt::of).answers(document));
            }
        } catch (Doubt e) {
            return Optional.empty();
        }
        answers.sort(ORDER);
        return Optional.of(answers.stream().map(Question.Answer::said).toList());
    }
}
