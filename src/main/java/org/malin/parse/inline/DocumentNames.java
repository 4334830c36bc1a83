package org.malin.parse.inline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.malin.authority.Mention;
import org.malin.authority.NameResolver;
import org.malin.authority.Resolution;
import org.malin.model.Pointer;
import org.malin.parse.context.ParseContext;

/**
 * Whom a document names beyond doubt, by forename or by the office before the name. A surname alone that several could
 * bear means the one of them whom the document names so, if there is only one.
 */
final class DocumentNames {

    private static final Pattern MARKUP = Pattern.compile("[\\[\\]*_]+");
    private static final int CONTEXT = 60;
    private static final int MOST = 500;

    private final ParseContext context;
    private final NameGrammar grammar;
    private final Map<String, Set<Pointer>> sure = new HashMap<>();

    DocumentNames(ParseContext context, NameGrammar grammar) {
        this.context = context;
        this.grammar = grammar;
    }

    /** The only bearer of the surname whom the document names beyond doubt. */
    Optional<Pointer> only(String surname) {
        Set<Pointer> bearers = sure.computeIfAbsent(surname, this::bearers);
        return bearers.size() == 1 ? Optional.of(bearers.iterator().next()) : Optional.empty();
    }

    private Set<Pointer> bearers(String surname) {
        Set<Pointer> bearers = new HashSet<>();
        NameResolver resolver = context.resolver();
        Matcher matcher = Pattern.compile("(?<!\\p{L})" + Pattern.quote(surname) + "(?!\\p{L})")
                .matcher(context.printed().toString());
        for (int i = 0; i < MOST && matcher.find(); i++) {
            Mention mention = mention(surname, matcher.start(), matcher.end());
            Resolution resolution = resolver.resolve(mention);
            if (resolution.pointer() != null) {
                bearers.add(resolution.pointer());
            }
        }
        return bearers;
    }

    private Mention mention(String surname, int start, int end) {
        String source = context.printed().toString();
        String before = source.substring(Math.max(0, start - CONTEXT), start);
        String words = MARKUP.matcher(before).replaceAll("") + source.substring(start, end);
        NameReading reading = grammar.around(words, words.length() - surname.length(), words.length(), new TreeMap<>());
        return reading.mention(words, NamesInText.before(words, reading));
    }
}
