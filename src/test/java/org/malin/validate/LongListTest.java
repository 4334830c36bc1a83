package org.malin.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.sf.saxon.s9api.XdmNode;
import org.junit.jupiter.api.Test;
import org.malin.finding.Finding;
import org.malin.finding.Phase;
import org.malin.xml.Xml;

/** Lists and divisions that are far too long take time in proportion to their length: squared it would be minutes. */
class LongListTest {
    private static final int LENGTH = 20_000;
    private static final long SECONDS = 20;

    @Test
    void whoStandsTwiceOnALongListIsFound() throws Exception {
        String persons = IntStream.range(0, LENGTH)
                .mapToObj(
                        i -> "<person corresp='per:p" + i % (LENGTH - 1) + "'><persName>P" + i + "</persName></person>")
                .collect(Collectors.joining());
        List<Finding> found =
                findings("ML0413", "<teiHeader><listPerson type='attendance'>" + persons + "</listPerson></teiHeader>");
        assertEquals(
                List.of("P0"), found.stream().map(f -> f.found().split(" ")[0]).toList());
    }

    @Test
    void aBlockThatFollowsADivisionIsFoundAmongMany() throws Exception {
        String blocks = "<p>x</p>".repeat(LENGTH);
        String division = "<div type='proceedings' xml:id='a.s1.b1'><p>x</p></div>";
        List<Finding> found = findings(
                "ML0314",
                "<text><body><div type='session' xml:id='a.s1'>" + blocks + division + blocks + "</div></body></text>");
        assertEquals(1, found.size());
    }

    private static List<Finding> findings(String rule, String content) throws Exception {
        Xml xml = Xml.builtIn();
        String text = "<TEI xmlns='http://www.tei-c.org/ns/1.0' xml:id='a' type='protocol'>" + content + "</TEI>";
        XdmNode document = xml.read(text.getBytes(StandardCharsets.UTF_8), "a.xml");
        Schematron rules = Schematron.of(xml, Phase.ALL);
        List<Finding> found = new ArrayList<>();
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        rules.check(document, found::add);
        long seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin) / 1_000_000_000;
        assertTrue(seconds < SECONDS, seconds + " seconds of one processor");
        return found.stream().filter(f -> f.rule().id().equals(rule)).toList();
    }
}
