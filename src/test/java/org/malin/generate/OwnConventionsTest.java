package org.malin.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.malin.Converter;
import org.malin.authority.Authority;
import org.malin.conventions.Conventions;
import org.malin.encode.EditionSettings;
import org.malin.source.SourceReader;

/** An edition adds the words of a language, and its documents are read. */
class OwnConventionsTest {

    private static final String WORDS = """
            <conventions>
             <list name="attendance.label" xml:lang="pl" value="present"><w>Obecni</w></list>
             <list name="attendance.label" xml:lang="pl" value="absent"><w>Nieobecni</w></list>
             <list name="honorific" xml:lang="pl" value="role"><w>Tow.</w></list>
             <list name="honorific" xml:lang="pl" value="plural"><w>Tow. tow.</w></list>
             <list name="month" xml:lang="pl"><w value="3">marca</w></list>
             <list name="heading.opener" xml:lang="pl"><w>Sprawa</w></list>
             <list name="note.label" xml:lang="pl" value="translator"><w>Przypis tłumacza</w></list>
             <list name="gap.sign" xml:lang="pl" value="illegible"><w>nieczytelne</w></list>
             <list name="meeting.word" xml:lang="pl"><w>Protokół</w></list>
            </conventions>
            """;
    private static final String DOCUMENT = """
            Protokół nr 12 posiedzenia Zarządu Portu

            4 marca 1931

            Obecni: Tow. tow. Brunik, Dremow, Galtin. Nieobecni: Oskarew

            Sprawa remontu mola

            Tow. Brunik: Molo jest stare.[1] Trzeba [nieczytelne] przed zimą.

            Tow. Dremow - kto za to zapłaci?

            [1] Przypis tłumacza: Zbudowano je w roku 1890.
            """;

    private static Facts read(Conventions conventions) throws Exception {
        Converter converter =
                new Converter(conventions, Authority.EMPTY, new EditionSettings("Press", "https://example.org", "L."));
        return TeiFacts.of(converter
                .convert(SourceReader.read("molo.txt", DOCUMENT.getBytes(StandardCharsets.UTF_8), null))
                .xml());
    }

    @Test
    void itsOwnWordsReadListHeadSpeakersNoteGapAndDay() throws Exception {
        Conventions own = Conventions.builtIn()
                .plus(new ByteArrayInputStream(WORDS.getBytes(StandardCharsets.UTF_8)), "conventions.xml");
        Facts facts = read(own);
        assertEquals(List.of("1931-03-04"), facts.of(Category.DATE));
        assertEquals(List.of("brunik", "dremow", "galtin", "oskarew"), facts.of(Category.PRESENT));
        assertEquals(List.of("sprawa remontu mola"), facts.of(Category.ITEMS));
        assertEquals(2, facts.of(Category.SPEECHES).size());
        assertEquals(1, facts.of(Category.NOTES).size());
        assertEquals(1, facts.of(Category.GAPS).size());
    }

    @Test
    void withoutThemNobodyIsInventedAsPresent() throws Exception {
        assertEquals(List.of(), read(Conventions.builtIn()).of(Category.PRESENT));
    }
}
