package org.malin.parse.context;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.malin.model.Answer;
import org.malin.model.Answered;
import org.malin.model.Decision;
import org.malin.model.DecisionRule;
import org.malin.source.Quotes;
import org.malin.source.Range;
import org.malin.source.SourceText;

/** Knows what editors have answered to the decisions of one document, and which answers fit none. */
public final class Judge {

    private record Key(DecisionRule rule, Quotes.Place place) {}

    private final Quotes quotes;
    private final Map<Key, Answer> answers = new LinkedHashMap<>();
    private final Set<Answer> taken = new LinkedHashSet<>();
    private final Map<Key, Decision> overruled = new LinkedHashMap<>();
    private final List<Answer> gone = new ArrayList<>();
    private final List<Finding> conflicts = new ArrayList<>();
    private final boolean silent;

    private Judge(Quotes quotes, List<Answer> given) {
        this.quotes = quotes;
        this.silent = given.isEmpty();
        given.forEach(this::add);
    }

    /** Finds the places of the answers in a source. */
    public static Judge of(SourceText source, List<Answer> given) {
        return new Judge(Quotes.of(given.isEmpty() ? SourceText.of(source.name(), "") : source), given);
    }

    private void add(Answer answer) {
        Optional<Quotes.Place> place = quotes.find(answer.quote());
        if (place.isEmpty()) {
            gone.add(answer);
            return;
        }
        Answer other = answers.putIfAbsent(new Key(answer.rule(), place.get()), answer);
        if (other != null) {
            conflicts.add(Finding.of(
                    Rule.ANSWERED_TWICE,
                    answer.place(),
                    "answer " + answer.id() + " is about the same decision as " + other.id() + ", at "
                            + other.place().line()));
        }
    }

    /** What was answered to the decision of a rule about a stretch of the source. */
    public Optional<Answer> answer(DecisionRule rule, Range range) {
        if (silent) {
            return Optional.empty();
        }
        Optional<Answer> answer = Optional.ofNullable(answers.get(new Key(rule, quotes.place(range))));
        answer.ifPresent(taken::add);
        return answer;
    }

    /** A decision with its answer; empty if the other reading is to be taken, which is remembered. */
    public Optional<Decision> judged(Decision decision) {
        Optional<Answer> answer = answer(decision.rule(), decision.key());
        if (answer.isEmpty()) {
            return Optional.of(decision);
        }
        Decision answered = decision.answered(answer.get());
        if (answer.get().accepted()) {
            return Optional.of(answered);
        }
        overruled.put(new Key(decision.rule(), quotes.place(decision.key())), answered);
        return Optional.empty();
    }

    /** What became of the answers. */
    public Answered answered() {
        return new Answered(new ArrayList<>(taken), new ArrayList<>(overruled.values()));
    }

    /** Answers that fit no decision, and answers that contradict each other. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(conflicts);
        List<Answer> stale = new ArrayList<>(gone);
        answers.values().stream().filter(answer -> !taken.contains(answer)).forEach(stale::add);
        for (Answer answer : stale) {
            String why = gone.contains(answer)
                    ? "the source no longer has these words there"
                    : "the rule decides nothing there";
            findings.add(Finding.of(
                    Rule.STALE_ANSWER,
                    answer.place(),
                    "answer " + answer.id() + " to " + answer.rule() + " about \""
                            + answer.quote().words() + "\" fits no decision of " + answer.document() + ": " + why));
        }
        return findings;
    }
}
