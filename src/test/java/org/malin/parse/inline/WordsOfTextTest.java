package org.malin.parse.inline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates, weapons, references, works, emphasis, slips. */
class WordsOfTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "on 28 October 1962 he; on <date when=1962-10-28>28 October 1962</date> he",
                "on October 28, 1962, he; on <date when=1962-10-28>October 28, 1962</date>, he",
                "on 11 November; on <date when=--11-11>11 November</date>",
                "of 26-27 October, Fidel; of <date from=--10-26 to=--10-27>26-27 October</date>, Fidel",
                "letters of October 27 and 28, they; letters of <date from=--10-27 to=--10-28>October 27 and 28</date>, they",
                "from 30 October to 2 November 1956 in; from <date from=1956-10-30 to=1956-11-02>30 October to 2 November 1956</date> in",
                "in January 1989 and 1990; in <date when=1989-01>January 1989</date> and 1990",
                "am 24. August 1914 war; am <date when=1914-08-24>24. August 1914</date> war",
                "on 25/II we; on <date when=--02-25>25/II</date> we",
                "on 22.IX.1958 we; on <date when=1958-09-22>22.IX.1958</date> we",
                "on 8/15/78 we; on <date when=1978-08-15>8/15/78</date> we",
                "on 8/5/78 we; on 8/5/78 we",
                "in 1962 we may 5 go; in 1962 we may 5 go",
                "on 45 October we; on 45 October we",
            })
    void datesHaveTheirDay(String source, String expected) {
        assertEquals(expected, Sample.of(source).read(Zone.NOTE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "in Protocol No. 71.; in <ref prot:071>Protocol No. 71</ref>.",
                "of protocol # 66; of <ref prot:066>protocol # 66</ref>",
                "Protocol 63a says; <ref prot:063a>Protocol 63a</ref> says",
                "heading of section IX below.; heading of <ref item:IX>section IX below</ref>.",
                "at https://example.org/a/1.; at <ref https://example.org/a/1>https://example.org/a/1</ref>.",
            })
    void referencesHaveTheirTarget(String source, String expected) {
        assertEquals(expected, Sample.of(source).read(Zone.NOTE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "the Il-28 bombers; the <weapon>Il-28</weapon> bombers",
                "the II-28s (orally); the <choice SIC1>II-28s|Il-28s</choice> (orally)",
                "that they were been dismantled; that they <sic>were been</sic> dismantled",
            })
    void weaponsAndSlipsAreTold(String source, String expected) {
        assertEquals(expected, Sample.of(source).read());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "memoirs, *Some Book: The Tapes*, ed. by Ann B. Smith and Tom Lee (Boston: Little & Co., 1990), pp. 176-178. Then; memoirs, <work><title rend=italic>Some Book: The Tapes</title>, ed. by <editor>Ann B. Smith</editor> and <editor>Tom Lee</editor> (<published_at>Boston</published_at>: <publisher>Little & Co.</publisher>, <date when=1990>1990</date>), <cited_range from=176 to=178 unit=page>pp. 176-178</cited_range></work>. Then",
                "account Some Days: A Memoir of the Crisis (New York: Norton, 1969), and; account <work><title TITLE2>Some Days: A Memoir of the Crisis</title> (<published_at>New York</published_at>: <publisher>Norton</publisher>, <date when=1969>1969</date>)</work>, and",
                "see John B. Smith, Some Days: A Memoir (London: Lee, 1969).; see John B. Smith, <work><title TITLE2>Some Days: A Memoir</title> (<published_at>London</published_at>: <publisher>Lee</publisher>, <date when=1969>1969</date>)</work>.",
                "the Communist daily *Granma* on; the Communist daily <title_journal rend=italic>Granma</title_journal> on",
                "journal *Novaya zhizn'*. More; journal <title_journal rend=italic xml:lang=ru-Latn>Novaya zhizn'</title_journal>. More",
                "special issue (*spetsial'nyi vypusk*) of; special issue (<foreign rend=italic xml:lang=ru-Latn>spetsial'nyi vypusk</foreign>) of",
                "it is *really* so; it is <italic rend=italic>really</italic> so",
            })
    void italicsHaveAMeaning(String source, String expected) {
        assertEquals(expected, Sample.of(source).read(Zone.NOTE));
    }
}
