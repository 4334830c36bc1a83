package org.malin.finding.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malin.HtmlFaults;
import org.malin.finding.Rule;
import org.malin.validate.Validator;
import org.malin.xml.Xml;

/** The pages that stand alone are sound HTML, whatever the files hold that they tell about. */
class HtmlReportTest {

    private static final String HOSTILE = """
        <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="&lt;/title>&lt;script>alert(1)&lt;/script>" type="protocol">
         <teiHeader><fileDesc/></teiHeader>
         <text><body><div type="&quot;>&lt;img src=x onerror=alert(2)>"><b onclick="alert(3)">bold &lt;/pre&gt;&lt;/ol&gt;</b>
          <p><date when="--><!-- ">never &amp;nbsp;</date></p></div></body></text>
        </TEI>
        """;

    @TempDir
    Path folder;

    @Test
    void aReportOfHostileFilesIsValidHtmlWithoutTheirMarkup() throws Exception {
        String html = HtmlReport.print(report());
        assertEquals(List.of(), errors(html));
        Document page = Jsoup.parse(html);
        assertEquals(0, page.select("script, img, b, [onclick], [onerror]").size());
        assertTrue(page.text().contains("<img src=x onerror=alert(2)>"), page.text());
    }

    @Test
    void aReportOfNothingIsValidHtml() throws Exception {
        assertEquals(List.of(), errors(HtmlReport.print(Report.of(List.of(), List.of(), 0))));
    }

    @Test
    void thePageOfAllRulesIsValidHtml() throws Exception {
        assertEquals(List.of(), errors(RulePages.html(List.of(Rule.values()))));
    }

    @Test
    void aPageThatIsNotSoundIsTold() throws Exception {
        assertEquals(
                1,
                errors("<!DOCTYPE html><html lang=\"en\"><title>x</title><p></b>x</p></html>")
                        .size());
    }

    private Report report() throws Exception {
        List<Path> files = new ArrayList<>();
        files.add(Files.writeString(folder.resolve("hostile.xml"), HOSTILE.replace("--><!-- ", "--&gt;&lt;!--")));
        files.add(Files.writeString(folder.resolve("a & 'b'.xml"), "<TEI>\n<p>R & D</i><!-- --->\u0001"));
        files.add(Files.writeString(folder.resolve("empty.xml"), ""));
        List<String> names = files.stream().map(Path::toString).toList();
        return Report.of(names, new Validator(Xml.builtIn()).validate(files), 100);
    }

    private List<String> errors(String html) throws Exception {
        Path page = Files.writeString(folder.resolve("page.html"), html);
        return HtmlFaults.of(List.of(page));
    }
}
