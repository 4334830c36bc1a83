package org.malin.validate.sieve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.malin.validate.sieve.Question.Test;
import org.malin.validate.sieve.Scope.Variable;
import org.xml.sax.Attributes;

/**
 * A question that is being read. In the loop over the nodes of a rule stand the node in a variable and a loop over it alone;
 * in this one, variables and conditions; in a condition, one message.
 */
final class Draft {
    private static final Set<String> MESSAGES = Set.of("failed-assert", "successful-report");
    private static final int RULE = 2;
    private static final int MESSAGE = 3;
    private static final int TEXT = 4;
    private static final int VALUE = 5;

    private final Questions questions;
    private final List<Variable> variables = new ArrayList<>();
    private final List<Test> tests = new ArrayList<>();
    private @Nullable Expr nodes;
    private boolean doubtful;

    private @Nullable Expr condition;
    private String id = "";
    private String role = "";
    private List<Object> parts = new ArrayList<>();
    private boolean inText;
    private int messages;
    private boolean isSayable;
    private final StringBuilder words = new StringBuilder();

    Draft(Questions questions) {
        this.questions = questions;
    }

    void begin(@Nullable String select) {
        parse(() -> nodes = parsed(select));
    }

    void add(int level, String local, Attributes atts) {
        endWords();
        switch (level) {
            case RULE - 1 -> doubtful |= !"variable".equals(local) && !".".equals(atts.getValue("select"));
            case RULE -> addToRule(local, atts);
            case MESSAGE -> beginMessage(local, atts);
            case TEXT -> addToMessage(local, atts);
            case VALUE -> addValue(local, atts);
            default -> isSayable = false;
        }
    }

    private void addToRule(String local, Attributes atts) {
        switch (local) {
            case "variable" -> parse(() -> addVariable(atts));
            case "if" -> {
                condition = null;
                messages = 0;
                isSayable = true;
                parse(() -> condition = parsed(atts.getValue("test")));
            }
            default -> doubtful = true;
        }
    }

    private void addVariable(Attributes atts) {
        if (atts.getValue("as") != null) {
            throw Doubt.of();
        }
        Expr value = parsed(atts.getValue("select"));
        variables.add(new Variable(atts.getValue("name"), value));
    }

    private void beginMessage(String local, Attributes atts) {
        isSayable &= MESSAGES.contains(local) && ++messages == 1;
        id = value(atts, "id");
        String ownRole = value(atts, "role");
        role = ownRole.isEmpty() ? value(atts, "severity") : ownRole;
        parts = new ArrayList<>();
    }

    /** Braces would have to be worked out. */
    private String value(Attributes atts, String name) {
        String value = atts.getValue(name);
        isSayable &= value == null || value.indexOf('{') < 0;
        return value == null ? "" : value;
    }

    private void addToMessage(String local, Attributes atts) {
        inText = "text".equals(local) && atts.getLength() == 0 && parts.isEmpty();
        isSayable &= inText || "attribute".equals(local) && "location".equals(atts.getValue("name"));
    }

    private void addValue(String local, Attributes atts) {
        isSayable &= inText && "value-of".equals(local) && atts.getLength() == 1;
        try {
            parts.add(parsed(atts.getValue("select")));
        } catch (Doubt e) {
            isSayable = false;
        }
    }

    void characters(char[] text, int start, int length) {
        words.append(text, start, length);
    }

    /** White space alone between elements is nothing. */
    private void endWords() {
        String text = words.toString();
        words.setLength(0);
        if (!Words.isBlank(text)) {
            isSayable &= inText && text.indexOf('{') < 0;
            parts.add(text);
        }
    }

    void end(int level) {
        endWords();
        if (level == TEXT) {
            inText = false;
        } else if (level == RULE && condition != null) {
            tests.add(new Test(condition, isSayable && messages == 1 ? new Saying(id, role, parts) : null));
            condition = null;
        }
    }

    private Expr parsed(@Nullable String expression) {
        if (expression == null) {
            throw Doubt.of();
        }
        return questions.parsed(expression, variables);
    }

    private void parse(Runnable reading) {
        try {
            reading.run();
        } catch (Doubt e) {
            doubtful = true;
        }
    }

    Optional<Question> question() {
        return doubtful || nodes == null ? Optional.empty() : Optional.of(new Question(nodes, variables, tests));
    }
}
