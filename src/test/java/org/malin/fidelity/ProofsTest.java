package org.malin.fidelity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.malin.encode.Encoded;
import org.malin.encode.Everything;
import org.malin.encode.Sample;
import org.malin.encode.TeiEncoder;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.malin.model.Document;
import org.malin.source.Claim;
import org.malin.source.Range;
import org.malin.source.SourceReader;
import org.malin.source.SourceText;

class ProofsTest {
    private final Document document = Everything.document();
    private final SourceText source = document.source();
    private final Encoded encoded = TeiEncoder.encode(document, "protocol-007", Sample.SETTINGS);
    private final SourceMap map = SourceMap.of(source, encoded.claims());

    private static List<Rule> rules(List<Finding> findings) {
        return findings.stream().map(Finding::rule).toList();
    }

    private List<Finding> check(List<SourceMap.Entry> entries) {
        return Proofs.check(source, new SourceMap(source.name(), entries), encoded.xml());
    }

    private List<Finding> checkChanged(String words, String others) {
        assertTrue(encoded.xml().contains(words), words);
        return Proofs.check(source, map, encoded.xml().replace(words, others));
    }

    @Test
    void aMapThatTheEncoderMadeIsProved() {
        assertEquals(List.of(), Proofs.check(source, map, encoded.xml()));
    }

    @Test
    void aStretchThatIsMissingLeavesAHole() {
        List<SourceMap.Entry> entries = new ArrayList<>(map.entries());
        entries.remove(5);
        assertEquals(List.of(Rule.PROOF_COVER), rules(check(entries)));
    }

    @Test
    void aStretchThatStandsTwiceOverlaps() {
        List<SourceMap.Entry> entries = new ArrayList<>(map.entries());
        entries.add(5, entries.get(5));
        assertEquals(List.of(Rule.PROOF_COVER), rules(check(entries)));
    }

    @Test
    void aMapThatStopsShortDoesNotCoverTheSource() {
        List<SourceMap.Entry> entries = map.entries().subList(0, map.entries().size() - 1);
        assertEquals(List.of(Rule.PROOF_COVER), rules(check(entries)));
    }

    @Test
    void wordsThatNobodyClaimsAreNamedWithTheirPlace() {
        Range words = new Range(source.text().indexOf("Opening"), source.text().indexOf("I. On"));
        List<Claim> claims = encoded.claims().stream()
                .filter(claim -> !claim.range().overlaps(words))
                .toList();
        List<Finding> findings = Proofs.check(source, SourceMap.of(source, claims), encoded.xml());
        assertEquals(List.of(Rule.PROOF_COVER), rules(findings));
        assertEquals("001 source.txt:12:1", findings.get(0).place().toString());
        assertTrue(
                findings.get(0).found().contains("\"Opening words.\""),
                findings.get(0).found());
    }

    @Test
    void aChangedWordIsShownAsTheSourceAndAsTheTeiHaveIt() {
        List<Finding> findings = checkChanged("To approve.", "To refuse.");
        assertEquals(List.of(Rule.PROOF_TEXT), rules(findings));
        String found = findings.get(0).found();
        assertTrue(found.contains("To approve") && found.contains("To refuse") && found.contains("res.p1"), found);
    }

    @Test
    void aWordThatIsLostFromTheEndIsFound() {
        assertEquals(List.of(Rule.PROOF_TEXT), rules(checkChanged("12-yav", "")));
    }

    @Test
    void wordsThatChangedPlacesAreFound() {
        assertEquals(
                List.of(Rule.PROOF_TEXT),
                rules(checkChanged("<item>First point.</item>", "<item>point. First</item>")));
    }

    @Test
    void twoWordsThatRanTogetherAreFound() {
        assertEquals(List.of(Rule.PROOF_TEXT), rules(checkChanged("He agrees", "Heagrees")));
        assertEquals(List.of(Rule.PROOF_TEXT), rules(checkChanged("Opening", "Open ing")));
    }

    @Test
    void aNoteIsAStreamOfItsOwn() {
        assertEquals(List.of(Rule.PROOF_TEXT), rules(checkChanged("Long means long.", "Long means short.")));
        assertEquals(List.of(Rule.PROOF_TEXT), rules(checkChanged("[2] Note:", "[3] Note:")));
    }

    @Test
    void wordsOfTheHeaderAreInTheHeader() {
        assertEquals(List.of(Rule.PROOF_TEXT), rules(checkChanged("You may use it.", "You may not.")));
    }

    @Test
    void lettersThatPassForLayoutAreFound() {
        List<Claim> claims = new ArrayList<>(encoded.claims());
        Range word = new Range(source.text().indexOf("approve"), source.text().indexOf("approve") + 7);
        claims.add(0, new Claim(word, Claim.Kind.LAYOUT, ""));
        List<Finding> findings = Proofs.check(source, SourceMap.of(source, claims), encoded.xml());
        assertEquals(List.of(Rule.PROOF_LAYOUT, Rule.PROOF_TEXT), rules(findings));
    }

    @Test
    void bytesThatComeOutOtherwiseAreFound() {
        SourceText other = SourceText.of("a.txt", "cafe");
        SourceText read = SourceText.of("a.txt", "caf\u00e9");
        List<Finding> findings = BytesProof.check(other, new Pieces(read, SourceMap.of(read, List.of())));
        assertEquals(List.of(Rule.PROOF_BYTES), rules(findings));
        assertTrue(findings.get(0).found().contains("byte 3"), findings.get(0).found());
    }

    @Test
    void composedAndDecomposedLettersAndReferencesAreTheSame() {
        assertEquals(List.of(), proved("caf\u0065\u0301 &amp; co", "caf\u00e9 &amp; co"));
        assertEquals(List.of(), proved("a&nbsp;b", "a b"));
        assertEquals(List.of(), proved("plain &amp; text", "plain &amp;amp; text"));
        assertEquals(List.of(), proved("twice &amp;amp; text", "twice &amp;amp; text"));
        assertEquals(List.of(), proved("a\u0008word", "aword"));
        assertEquals(List.of(Rule.PROOF_TEXT), proved("a &amp; b", "a b"));
    }

    private static List<Rule> proved(String text, String inTei) {
        SourceText source = SourceText.of("a.txt", text);
        List<Claim> claims = List.of(new Claim(new Range(0, text.length()), Claim.Kind.TEXT, "x"));
        String tei = "<TEI xmlns='http://www.tei-c.org/ns/1.0'><text><body><p xml:id='x'>" + inTei
                + "</p></body></text></TEI>";
        return rules(Proofs.check(source, SourceMap.of(source, claims), tei));
    }

    @Test
    void tagsPartNoWordsAndHoldNone() {
        SourceText html = SourceText.of("a.html", "<p>b<a href='c d'>e</a> &#8617;</p>");
        List<Claim> claims = List.of(
                new Claim(new Range(3, 4), Claim.Kind.TEXT, "x"),
                new Claim(new Range(18, 19), Claim.Kind.TEXT, "x"),
                new Claim(new Range(24, 31), Claim.Kind.LAYOUT, ""),
                new Claim(new Range(0, 35), Claim.Kind.MARKUP, ""));
        String tei = "<TEI xmlns='http://www.tei-c.org/ns/1.0'><text><p xml:id='x'>be</p></text></TEI>";
        assertEquals(List.of(), Proofs.check(html, SourceMap.of(html, claims), tei));
    }

    @Test
    void aNumberReadFromAnAttributeIsAWord() {
        SourceText html = SourceText.of("a.html", "<li value='2'>b");
        List<Claim> claims = List.of(
                new Claim(new Range(11, 12), Claim.Kind.TEXT, "x"),
                new Claim(new Range(14, 15), Claim.Kind.TEXT, "x"),
                new Claim(new Range(0, 15), Claim.Kind.MARKUP, ""));
        String tei = "<TEI xmlns='http://www.tei-c.org/ns/1.0'><text><p xml:id='x'>2 b</p></text></TEI>";
        assertEquals(List.of(), Proofs.check(html, SourceMap.of(html, claims), tei));
    }

    @Test
    void aByteOrderMarkBelongsToTheBytes() throws Exception {
        byte[] bytes = "\ufeffa".getBytes(StandardCharsets.UTF_16LE);
        SourceText source = SourceReader.read("a.txt", bytes, null);
        SourceMap whole = SourceMap.of(source, List.of(new Claim(new Range(0, 1), Claim.Kind.BOILERPLATE, "")));
        assertEquals(List.of(), Proofs.check(source, whole, "<TEI xmlns='http://www.tei-c.org/ns/1.0'/>"));
    }
}
