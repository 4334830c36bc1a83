package org.malin.parse.context;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.malin.authority.Authority;
import org.malin.authority.Mention;
import org.malin.authority.NameResolver;
import org.malin.authority.Resolution;
import org.malin.conventions.Conventions;
import org.malin.finding.Finding;
import org.malin.finding.Place;
import org.malin.finding.Rule;
import org.malin.model.Answer;
import org.malin.source.Claim;
import org.malin.source.Lines;
import org.malin.source.Passage;
import org.malin.source.Range;
import org.malin.source.SourceText;

/** What the recognisers of one document share. Lives for one document; nothing of it is shared between documents. */
public final class ParseContext {

    private final SourceText source;
    private final Conventions conventions;
    private final Authority authority;
    private final List<Claim> claims = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> reported = new HashSet<>();
    private final Judge judge;
    private final ContestLog contests = new ContestLog();
    private final Ids ids = new Ids();
    private final LocalPeople localPeople = new LocalPeople();
    private Passage printed;
    private NoteIndex notes = new NoteIndex(List.of());
    private NameResolver resolver;
    private final Map<Mention, Resolution> resolutions = new HashMap<>();
    private boolean restoresDamage;

    public ParseContext(SourceText source, Conventions conventions, Authority authority) {
        this(source, conventions, authority, List.of());
    }

    public ParseContext(SourceText source, Conventions conventions, Authority authority, List<Answer> answers) {
        this.judge = Judge.of(source, answers);
        this.source = source;
        this.printed = Passage.of(source, 0, source.text().length());
        this.conventions = conventions;
        this.authority = authority;
        this.resolver = new NameResolver(authority, null);
    }

    public SourceText source() {
        return source;
    }

    /** The words of the source without its markup, a line feed after each line. */
    public Passage printed() {
        return printed;
    }

    /** Takes in what reading the lines has told. */
    public void read(Lines lines) {
        printed = lines.printed();
        claims.addAll(lines.markup());
        findings.addAll(lines.findings());
    }

    public Conventions conventions() {
        return conventions;
    }

    public Authority authority() {
        return authority;
    }

    public Ids ids() {
        return ids;
    }

    public LocalPeople localPeople() {
        return localPeople;
    }

    public NoteIndex notes() {
        return notes;
    }

    public void notes(NoteIndex found) {
        notes = found;
    }

    public NameResolver resolver() {
        return resolver;
    }

    public void resolver(NameResolver better) {
        resolver = better;
        resolutions.clear();
    }

    /** Whom a name means. The same words mean the same as long as the same people are present. */
    public Resolution resolve(Mention mention) {
        return resolutions.computeIfAbsent(mention, resolver::resolve);
    }

    /** Whether the brackets of this document restore damaged letters (encoding of brackets). */
    public boolean restoresDamage() {
        return restoresDamage;
    }

    public void restoresDamage(boolean yes) {
        restoresDamage = yes;
    }

    /** Says that a stretch of the source does not become text. */
    public void claim(Range range, Claim.Kind kind, String what) {
        if (!range.isEmpty()) {
            claims.add(new Claim(range, kind, what));
        }
    }

    public List<Claim> claims() {
        return claims;
    }

    /** What editors have answered. */
    public Judge judge() {
        return judge;
    }

    /** Where recognisers say what competed. */
    public ContestLog contests() {
        return contests;
    }

    /** Reports what was not reported by this before, wherever it stands. */
    public void reportOnce(Rule rule, Range range, String found) {
        if (reported.add(rule.id() + " " + found)) {
            report(rule, range, found);
        }
    }

    public void report(Rule rule, Range range, String found) {
        findings.add(Finding.of(rule, placeOf(range), found));
    }

    public List<Finding> findings() {
        return findings;
    }

    private Place placeOf(Range range) {
        return new Place(source.name(), source.lineOf(range.start()), source.columnOf(range.start()));
    }
}
