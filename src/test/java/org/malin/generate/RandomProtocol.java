package org.malin.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.malin.generate.Truth.Item;
import org.malin.generate.Truth.Kind;
import org.malin.generate.Truth.Name;
import org.malin.generate.Truth.Origin;
import org.malin.generate.Truth.Session;
import org.malin.generate.Truth.Speech;
import org.malin.generate.Truth.Statement;

/** Invents a protocol; the same seed gives the same one. */
final class RandomProtocol {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int FIRST_YEAR = 1922;
    private static final int YEARS = 60;
    private static final double GERMAN = 0.3;
    private static final double ANOTHER_SITTING = 0.15;
    private static final List<Kind> KINDS = List.of(
            Kind.DIRECT,
            Kind.DIRECT,
            Kind.DIRECT,
            Kind.DIRECT,
            Kind.LISTING,
            Kind.LISTING,
            Kind.LISTING_THEN_ONE,
            Kind.NOBODY,
            Kind.ALL,
            Kind.DOUBTFUL,
            Kind.PROSE,
            Kind.AFTERWARDS,
            Kind.INTERJECTION,
            Kind.EVENT);

    private final Random random;
    private final Language language;
    private final Set<String> surnames = new LinkedHashSet<>();
    private final Set<String> said = new LinkedHashSet<>();
    private final StatementMaker statements;

    private RandomProtocol(long seed) {
        random = random(seed);
        language = random.nextDouble() < GERMAN ? Language.GERMAN : Language.ENGLISH;
        statements = new StatementMaker(language, random);
    }

    /** Neighbouring seeds begin with much the same number, so they are spread first. */
    static Random random(long seed) {
        return new Random((seed + 1) * SPREAD);
    }

    static Truth of(long seed) {
        return new RandomProtocol(seed).make();
    }

    private Truth make() {
        String body = pick(language.words().bodies());
        int number = 2 + random.nextInt(180);
        LocalDate date = LocalDate.of(FIRST_YEAR + random.nextInt(YEARS), 1, 1).plusDays(random.nextInt(365));
        List<Session> sessions = new ArrayList<>(List.of(session(date)));
        while (sessions.size() < 3 && random.nextDouble() < ANOTHER_SITTING) {
            sessions.add(session(date.plusDays(sessions.size())));
        }
        return new Truth(language, body, number, date, title(body, number), summary(body), origin(), sessions);
    }

    private String title(String body, int number) {
        boolean german = language == Language.GERMAN;
        return switch (random.nextInt(3)) {
            case 0 -> body + (german ? " Protokoll " : " Protocol ") + number;
            case 1 ->
                (german ? "Protokoll Nr. " : "Protocol No. ")
                        + number
                        + (german ? " der Sitzung, " : " of the ")
                        + body;
            default -> (german ? "Niederschrift über die Sitzung: " : "Minutes of the Meeting of the ") + body;
        };
    }

    private String summary(String body) {
        String subject = language == Language.GERMAN
                ? "Die Versammelten (" + body + ") berieten "
                : "The " + body + " discussed ";
        return subject + pick(language.words().objects()) + " "
                + pick(language.words().ends()) + ".";
    }

    private Origin origin() {
        String repository = pick(List.of("RGANI", "TsKhSD", "AVPRF", "GARF"));
        int first = 1 + random.nextInt(90);
        String leaves = switch (random.nextInt(3)) {
            case 0 -> String.valueOf(first);
            case 1 -> first + "-" + (first + 1 + random.nextInt(6));
            default -> first + "-" + (first + random.nextInt(3)) + "ob";
        };
        String translator =
                pick(List.of("Anna", "Paul", "Ruth", "Otto")) + " " + newName().surname();
        return new Origin(
                repository,
                2 + random.nextInt(80),
                3 + random.nextInt(60),
                100 + random.nextInt(900),
                leaves,
                translator);
    }

    private Name newName() {
        Language.Words words = language.words();
        String surname = "";
        while (surname.isEmpty() || surnames.stream().anyMatch(clashesWith(surname))) {
            surname = pick(words.surnameStarts()) + pick(words.surnameMiddles()) + pick(words.surnameEnds());
        }
        surnames.add(surname);
        String letters = "ABDEFGKLMNPRSTV";
        String initials = letters.charAt(random.nextInt(letters.length()))
                + "."
                + (language == Language.GERMAN ? "" : " " + letters.charAt(random.nextInt(letters.length())) + ".");
        return new Name(initials, surname, pick(words.offices()));
    }

    /** One surname inside another would make the comparison of names unsafe. */
    private static Predicate<String> clashesWith(String surname) {
        String one = surname.toLowerCase(Locale.ROOT);
        return other -> one.contains(other.toLowerCase(Locale.ROOT))
                || other.toLowerCase(Locale.ROOT).contains(one);
    }

    private List<Name> names(int count) {
        return IntStream.range(0, count).mapToObj(i -> newName()).collect(Collectors.toList());
    }

    private Session session(LocalDate date) {
        List<Name> present = names(4 + random.nextInt(9));
        List<Name> absent = names(1 + random.nextInt(2));
        List<Item> items = new ArrayList<>();
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            items.add(item(i + 1, present));
        }
        return new Session(date, newName(), present, absent, items);
    }

    private Item item(int number, List<Name> present) {
        String place = newName().surname();
        boolean plain = random.nextInt(3) > 0;
        List<String> forms =
                plain ? language.words().unnumberedHeads() : language.words().numberedHeads();
        String head = String.format(Locale.ROOT, pick(forms), place);
        List<Name> named = random.nextInt(6) == 0 ? some(present, 2 + random.nextInt(2)) : List.of();
        List<Speech> speeches = new ArrayList<>();
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            speeches.add(i == 0 && !named.isEmpty() ? nobody() : speech(present, i == 0));
        }
        return new Item(number, statements.head(head), named, speeches);
    }

    /** Words that nobody owns come first in an item, for later they would belong to the speaker before. */
    private Speech speech(List<Name> present, boolean first) {
        Kind kind = first && random.nextInt(4) == 0 ? Kind.NOBODY : Language.pick(KINDS, random);
        if (kind == Kind.NOBODY && !first) {
            kind = Kind.DIRECT;
        }
        return new Speech(kind, speakers(kind, present), saidIn(kind));
    }

    private Speech nobody() {
        return new Speech(Kind.NOBODY, List.of(), saidIn(Kind.NOBODY));
    }

    private List<Name> speakers(Kind kind, List<Name> present) {
        return switch (kind) {
            case NOBODY, ALL, EVENT -> List.of();
            case LISTING, LISTING_THEN_ONE -> some(present, 2 + random.nextInt(3));
            default -> some(present, 1);
        };
    }

    private List<Statement> saidIn(Kind kind) {
        return switch (kind) {
            case EVENT -> List.of(Statement.of(pick(language.words().events())));
            case INTERJECTION -> List.of(Statement.of(pick(language.words().asides())));
            case PROSE, AFTERWARDS -> List.of(Statement.of(sentence()));
            case LISTING_THEN_ONE -> List.of(statement(), Statement.of(sentence()));
            default ->
                IntStream.rangeClosed(0, random.nextInt(3))
                        .mapToObj(i -> statement())
                        .collect(Collectors.toList());
        };
    }

    private Statement statement() {
        return statements.statement(sentence());
    }

    /** A sentence that this protocol has not yet: else one could be taken for the other. */
    private String sentence() {
        String sentence = language.words().sentence(random);
        for (int i = 0; i < 20 && !said.add(Wording.key(sentence)); i++) {
            sentence = language.words().sentence(random);
        }
        return sentence;
    }

    private List<Name> some(List<Name> present, int count) {
        List<Name> shuffled = new ArrayList<>(present);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, Math.min(count, shuffled.size())));
    }

    private String pick(List<String> list) {
        return Language.pick(list, random);
    }
}
