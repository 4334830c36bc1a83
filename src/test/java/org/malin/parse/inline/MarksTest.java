package org.malin.parse.inline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.malin.finding.Rule;

/** Note markers, signs for what is missing, lines that break off. */
class MarksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Fire.[1] Now[2] he; Fire.<mark 1 n1/> Now<mark 2 n2/> he",
                "Fire.(1) Now (2) he (3) goes; Fire.<mark 1 n1/> Now <mark 2 n2/> he (3) goes",
                "Fire.1 Now the fleet2 goes; Fire.<mark 1 n1/> Now the fleet<mark 2 n2/> goes",
                "Fire.^1^ Now^2^ go; Fire.<mark 1 n1/> Now<mark 2 n2/> go",
                "The 2 ships and R-1 of 1 May; The 2 ships and R-1 of <date when=--05-01>1 May</date>",
                "in [1962] he; in <supplied>1962</supplied> he",
            })
    void areMarkers(String source, String expected) {
        assertEquals(expected, Sample.of(source, "First note", "Second note").read());
    }

    @Test
    void aMarkerWithoutNoteIsReported() {
        Sample sample = Sample.of("Fire.[7] Now.");
        assertEquals("Fire.<mark 7/> Now.", sample.read());
        assertEquals(Rule.MARKER_NOT_FOUND, sample.context().findings().get(0).rule());
    }

    @Test
    void aMarkerAfterAnExpansionIsNoPartOfTheName() {
        assertEquals(
                "the <place uar><expansion>U<expanded>nited</expanded></expansion> <expansion>A<expanded>rab</expanded>"
                        + "</expansion> <expansion>R<expanded>epublic</expanded></expansion></place><mark 1 n1/> here",
                Sample.of("the U[nited] A[rab] R[epublic][1] here", "Note").read());
    }

    @Test
    void aBlankNumberIsAGap() {
        assertEquals(
                "station chief No. <gap #gap1 GAP2 quantity=1 reason=blank unit=number>$_$</gap> here",
                Sample.of("station chief No. $_$ here").read());
    }

    @Test
    void squaresAreCountedAsCharacters() {
        assertEquals(
                "A. I. <gap #gap1 GAP2 quantity=2 reason=illegible unit=chars>\u25A1\u25A1</gap>",
                Sample.of("A. I. \u25A1\u25A1").read());
    }

    @Test
    void aNoteSaysThatALineBreaksOff() {
        Sample sample = Sample.of("upheld the line and coped with[1]", "The line breaks off here unfinished.");
        assertEquals("upheld the line and coped with<breaksoff #brk1 by n1/><mark 1 n1/>", sample.read());
        assertEquals("brk1", sample.context().notes().targetOf("n1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a telegram of the chief from[1]; a telegram of the chief from<breaksoff #brk1 BRK2/><mark 1 n1/>",
                "we went from[1] the port again; we went from<mark 1 n1/> the port again",
                "what we are talking about.; what we are talking about.",
                "Dear comrades,; Dear comrades,",
            })
    void aLineThatEndsInAPrepositionBreaksOff(String source, String expected) {
        assertEquals(expected, Sample.of(source, "Some note").read());
    }

    @Test
    void theEndOfTheSourceMayBreakOffToo() {
        assertEquals(
                "we shall have to go to the<breaksoff #brk1 BRK2/>",
                Sample.of("we shall have to go to the").read());
    }

    @Test
    void aLineThatGoesOnInTheNextDoesNotBreakOff() {
        assertEquals(
                "we shall have to go to the",
                Sample.of("we shall have to go to the", "port").read());
    }

    @Test
    void struckWordsAreDeleted() {
        assertEquals(
                "We <deleted #del1>will not</deleted> go.",
                Sample.of("We ~will not~ go.").read());
    }

    @Test
    void lineBreaksAreNodesAndDividedWordsAreJoined() {
        assertEquals(
                "Gromyko,<lb/>Zorin and the amba<lb break=no/>ssador",
                Sample.of("Gromyko,\nZorin and the amba-\nssador").read());
    }
}
