package org.malin.publish.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.malin.finding.Finding;
import org.malin.finding.Rule;

/** What does not fit on paper is told in plain words. */
class ToldTest {

    @Test
    void aLineThatRunsOverTheMarginIsAWarning() throws Exception {
        Finding told = told("<fo:block wrap-option='no-wrap'>" + "long ".repeat(60) + "</fo:block>");
        assertTrue(told.found().matches("a line runs over the margin by \\d+ pt"), told.found());
    }

    @Test
    void aPageOnWhichWordsAreCutOffIsAnError() throws Exception {
        Finding told = told("<fo:block keep-together.within-page='always'>" + "<fo:block>word</fo:block>".repeat(80)
                + "</fo:block>");
        assertTrue(told.found().matches("page 2 is too full: the last \\d+ pt are cut off"), told.found());
        assertTrue(told.isError());
    }

    private static Finding told(String flow) throws Exception {
        Told told = new Told();
        SmallFo.print(flow, told);
        List<Finding> findings = told.findings("document");
        assertEquals(1, findings.size(), findings.toString());
        assertEquals(Rule.PRINT, findings.get(0).rule());
        return findings.get(0);
    }
}
