package org.malin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malin.Seeds.ask;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.malin.finding.Finding;

/** What the five seeds are known to be difficult for, each trap a test. */
class SeedTrapsTest {

    private static final String SHIPS = "protocol-063";
    private static final String LETTER = "protocol-066-excerpt";

    @Test
    void bulletedNumbersAreTwoPointsOfASpeechAndTheNextHeading() {
        assertEquals(
                List.of("1.", "2."),
                ask(SHIPS, "//sp[@who='per:khrushchev-ns']/list[@rend='numbered bulleted']/label"));
        assertEquals(List.of("I. On the letter to US President Kennedy"), ask(SHIPS, "//div[@n='I']/head"));
        assertEquals(List.of("bulleted", "bulleted"), ask(SHIPS, "//div[@type='item']/@rend"));
    }

    @Test
    void itemsStandInTheOrderOfTheSource() {
        assertEquals(List.of("I", "V", "II", "III", "IX"), ask(SHIPS, "//div[@type='item']/@n"));
        assertEquals(List.of("5", "5"), ask(SHIPS, "//div[@type='session']/count(div[@type='item'])"));
    }

    @Test
    void aContinuationIsASecondSessionWithItsOwnPeople() {
        assertEquals(
                List.of("Protocol No. 63 (continuation) Session of 28 October 1962"),
                ask(SHIPS, "//div[@type='session'][@subtype='continuation']/head"));
        assertEquals(List.of("18", "12"), ask(SHIPS, "//listPerson[@type='attendance']/count(person)"));
        assertEquals(
                List.of("true"),
                ask(SHIPS, "//div[@subtype='continuation']/div[@type='attendance']/p/ends-with(., 'Shelepin')"));
    }

    @Test
    void aFormulaIsABlankNumber() {
        assertEquals(List.of("$_$"), ask(SHIPS, "//gap[@reason='blank'][@unit='number'][@quantity='1']/@rend"));
    }

    @Test
    void suppliedAndDeletedBracketsAreToldApart() {
        assertEquals(List.of("ships'"), ask(SHIPS, "//body//supplied[@reason='omitted-in-original']"));
        assertEquals(List.of("to Cuba's ports"), ask(SHIPS, "//del"));
        assertEquals(List.of("high"), ask(SHIPS, "//del[@source='#protocol-063.n3']/@cert"));
        assertEquals(List.of("#protocol-063.del1"), ask(SHIPS, "//note[@n='3']/@target"));
        assertEquals(List.of("true"), ask(SHIPS, "//annotation[@target='#protocol-063.del1']/contains(@source, ' ')"));
    }

    @Test
    void aLineThatBreaksOffIsMarkedWithoutANote() {
        assertEquals(
                List.of("from medium"),
                ask(
                        SHIPS,
                        "//anchor[@type='breaks-off']/concat(tokenize(normalize-space(preceding-sibling::text()[1]), ' ')[last()], ' ', @cert)"));
    }

    @Test
    void aPseudonymPointsToItsBearer() {
        assertEquals(
                List.of("per:alekseev-ai"),
                ask(SHIPS, "distinct-values(//persName[contains(., 'Pavlov')][not(persName)]/@ref)"));
        assertEquals(List.of("#protocol-063.s2.i4"), ask(SHIPS, "//note//ref[. = 'section IX below']/@target"));
    }

    @Test
    void aNarrativeSentenceIsNoLabel() {
        assertEquals(List.of(), ask(SHIPS, "//speaker[contains(., 'dictating')]"));
        assertEquals(
                List.of("Cde. Khrushchev is dictating the text of the letter."),
                ask(SHIPS, "//div[@n='I']/p[tokenize(@ana, ' ') = 'ed:att.none']"));
    }

    @Test
    void shortNounLinesAreHeadingsOfLowCertainty() {
        assertEquals(List.of("Instructions to Zorin"), ask(SHIPS, "//div[@type='item'][@cert='low']/head"));
        assertEquals(List.of("Instructions to Pavlov to show to U Thant"), ask(SHIPS, "//div[@n='IX']/p"));
    }

    @Test
    void collectiveSpeakersAreNotSplitAndTheOmittedNamesAreAGap() {
        assertEquals(
                List.of(
                        "per:khrushchev-ns per:gromyko-aa per:brezhnev-li per:kosygin-an per:kozlov-fr per:ponomarev-bn per:suslov-ma"),
                ask("protocol-066", "//sp[tokenize(@ana, ' ') = 'ed:att.collective']/@who"));
        assertEquals(
                List.of("#protocol-066.n2"),
                ask("protocol-066", "//speaker/gap[@reason='editorial'][@unit='name']/@source"));
        assertEquals(List.of("1"), ask("protocol-066", "count(//div[@type='item'])"));
    }

    @Test
    void theTwoKennedysAreToldApart() {
        assertEquals(List.of("per:kennedy-jf"), ask("protocol-066", "//head/persName[surplus = 'R.']/@ref"));
        assertEquals(
                List.of("per:kennedy-rf"), ask(SHIPS, "//div[@n='III']/head/persName[contains(., 'Kennedy')]/@ref"));
        assertEquals(List.of("per:kennedy-jf"), ask(SHIPS, "//div[@n='I']/head/persName/@ref"));
    }

    @Test
    void misreadLettersKeepTheirPrintedForm() {
        assertEquals(List.of("II-28s", "Groymko"), ask("protocol-066", "//sic"));
        assertEquals(List.of("Il-28s", "Gromyko"), ask("protocol-066", "//corr"));
        assertEquals(List.of("LI."), ask("protocol-071", "//citedRange/choice/sic"));
        assertEquals(List.of("53 53ob"), ask("protocol-071", "//locus/concat(@from, ' ', @to)"));
    }

    @Test
    void aListOverTwoLinesWithAFinalCommaIsOneList() {
        assertEquals(
                List.of("per:mikoyan-ai per:khrushchev-ns per:gromyko-aa", "per:malinovsky-rya per:kosygin-an"),
                ask("protocol-071", "//sp/@who"));
        assertEquals(List.of("1"), ask("protocol-071", "count(//speaker/lb)"));
        assertEquals(List.of("true", "false"), ask("protocol-071", "//speaker/ends-with(., ',')"));
    }

    @Test
    void aLineThatBreaksOffBeforeAMarkerPointsToItsNote() {
        assertEquals(List.of("#protocol-071.n2"), ask("protocol-071", "//anchor[@type='breaks-off']/@source"));
        assertEquals(List.of("this option"), ask("protocol-071", "//note//supplied"));
    }

    @Test
    void expansionsAreNotSupplied() {
        assertEquals(
                List.of("revolutionary", "movement", "Chinese", "Communist", "Party"),
                ask("protocol-071", "//expan[ex]"));
        assertEquals(List.of("per:castro-fidel"), ask("protocol-071", "//persName[supplied/forename='Fidel']/@ref"));
    }

    @Test
    void namesInsideASentenceAreSpeakersOfLowCertainty() {
        assertEquals(
                List.of("(Malinovsky, Khrushchev) low"),
                ask("protocol-071", "//seg[@type='speakers']/concat(., ' ', @cert)"));
    }

    @Test
    void worksInNotesAreTagged() {
        assertEquals(
                List.of("Khrushchev Remembers: The Glasnost Tapes"),
                ask("protocol-071", "//note[@n='1']//bibl[citedRange]/title[@level='m']"));
        assertEquals(List.of("176 178"), ask("protocol-071", "//note//citedRange/concat(@from, ' ', @to)"));
        assertEquals(List.of("Granma", "Mezhdunarodnaya zhizn'"), ask("protocol-071", "//note//title[@level='j']"));
        assertEquals(List.of("spetsial'nyi vypusk"), ask("protocol-071", "//note//foreign[@xml:lang='ru-Latn']"));
    }

    @Test
    void aPageWithoutLabelsHasTwoSummariesAndNoInventedSource() {
        assertEquals(List.of("lead", "tail"), ask("protocol-061", "//abstract/@n"));
        assertEquals(List.of(), ask("protocol-061", "//msDesc | //respStmt | //bibl[@type='archive-citation']"));
        assertEquals(List.of("2"), ask("protocol-061", "//availability[@status='restricted']/count(p)"));
    }

    @Test
    void aRunInSpeechInAGroupEndsWithItsBlock() {
        assertEquals(List.of("9"), ask("protocol-061", "//spGrp/count(tokenize(@who, ' '))"));
        assertEquals(
                List.of("per:mikoyan-ai"),
                ask("protocol-061", "//spGrp/sp[@rend='run-in'][tokenize(@ana, ' ') = 'ed:att.runin']/@who"));
        assertEquals(List.of("low"), ask("protocol-061", "//spGrp/sp[not(speaker)]/@cert"));
    }

    @Test
    void ourOwnExpansionIsMarkedAsOurs() {
        assertEquals(
                List.of("Ministry of Foreign Affairs"),
                ask("protocol-061", "//choice[abbr='Min. of For. Aff.']/expan[@resp='ed:conv']"));
    }

    @Test
    void otherProtocolsArePointedTo() {
        assertEquals(List.of("prot:071"), ask("protocol-066", "//note[@n='3']//ref/@target"));
        assertEquals(List.of("prot:066"), ask(LETTER, "//opener/ref[@type='resolution']/@target"));
    }

    @Test
    void aLetterHasPartsAndNoSpeeches() {
        assertEquals(List.of("letter"), ask(LETTER, "/TEI/@type"));
        assertEquals(List.of("resolution", "attachment"), ask(LETTER, "//body/div/@type"));
        assertEquals(List.of("Extraordinary", "Special folder"), ask(LETTER, "//seg[@type='classification']"));
        assertEquals(List.of("Havana", "Soviet Ambassador"), ask(LETTER, "//addrLine"));
        assertEquals(List.of("CC Secretary", "N. Khrushchev"), ask(LETTER, "//signed"));
        assertEquals(List.of("12-yav, II"), ask(LETTER, "//idno[@type='file-mark'][@cert='low']"));
        assertEquals(List.of(), ask(LETTER, "//sp | //body//meeting"));
        assertEquals(List.of("2"), ask(LETTER, "//gap[@reason='illegible'][@unit='chars']/@quantity"));
    }

    @Test
    void paragraphsOverALostPageBreakAreOne() {
        assertEquals(List.of("medium", "medium", "medium", "medium"), ask(LETTER, "//pb/@cert"));
        assertTrue(ask(LETTER, "//div[@type='attachment']/p").stream()
                .anyMatch(p -> p.endsWith("on the issue of American flights over Cuba.")));
    }

    @Test
    void noteFormsOfAllSeedsAreRead() {
        assertEquals(List.of("3"), ask("protocol-066", "count(//note[@place='end'][label])"));
        assertEquals(List.of("3"), ask(SHIPS, "count(//note[@place='end'][label])"));
        assertEquals(List.of("3"), ask("protocol-071", "count(//note[@place='end'][label])"));
        assertEquals(List.of("1"), ask("protocol-061", "count(//note[@place='end'][label])"));
    }

    @Test
    void everyDecisionBelowHighHasItsRecord() {
        for (String id : Seeds.all().keySet()) {
            assertEquals(
                    List.of(),
                    ask(
                            id,
                            "let $targets := //annotation/@target/string() return "
                                    + "//text//*[@resp='ed:conv'][@cert=('low','medium')][not(concat('#', @xml:id) = $targets)]/name()"));
        }
    }

    @Test
    void theProofsHoldAndNothingIsAnError() {
        for (Converter.Converted converted : Seeds.all().values()) {
            assertEquals(
                    List.of(),
                    converted.findings().stream().filter(Finding::isError).toList());
        }
    }
}
