package org.malin.parse.header;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.malin.authority.Authority;
import org.malin.authority.Org;
import org.malin.conventions.Conventions;
import org.malin.source.Passage;
import org.malin.source.SourceText;
import org.malin.xml.BadXml;

class OrganisationsTest {
    private static final String OWN = """
        <conventions>
         <list name="organisation.other" xml:lang="en"><w>All Union</w></list>
        </conventions>
        """;

    private final Organisations organisations = new Organisations(
            new Authority(
                    List.of(),
                    List.of(
                            new Org("council", List.of("Council", "Security Council"), null),
                            new Org("cc", List.of("CC", "Central Committee"), null)),
                    List.of()),
            conventions());

    private static Conventions conventions() {
        try {
            return Conventions.builtIn()
                    .plus(new ByteArrayInputStream(OWN.getBytes(StandardCharsets.UTF_8)), "conventions.xml");
        } catch (BadXml | IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Meeting of the Council, council",
        "Session of the Security Council, council",
        "Session of the All Union Council, none",
        "Session of the All  Union Council, none",
        "Session of the Joint Council, none",
        "The Joint Council and the Council, council",
        "A Union Council, council",
        "Councils, none",
        "CC Plenum, cc",
        "CC PUWP, none",
        "Council of the Central Committee, cc",
        "Council of the National Front, none"
    })
    void theBodyIsTheLongestNameThatStandsByItself(String title, String id) {
        SourceText source = SourceText.of("a.txt", title);
        Passage words = Passage.of(source, 0, title.length());
        assertEquals(id, organisations.body(words).map(Organisations.Body::id).orElse("none"));
    }
}
