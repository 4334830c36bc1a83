package org.malin.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.malin.model.Certainty;
import org.malin.model.Pointer;
import org.malin.xml.BadXml;

class NameResolverTest {

    private static Authority authority;

    @BeforeAll
    static void load() throws BadXml {
        authority = Authority.load(Path.of("tei", "authority"));
    }

    @ParameterizedTest
    @CsvSource({
        "Kennedy, R., '', kennedy-rf, HIGH",
        "Kennedy, Robert F., '', kennedy-rf, HIGH",
        "Kennedy, John F., '', kennedy-jf, HIGH",
        "Kennedy, '', 'the letter to US President', kennedy-jf, HIGH",
        "Kennedy, '', 'had met with U.S. Attorney General', kennedy-rf, HIGH",
        "KENNEDY, J. F., '', kennedy-jf, HIGH",
        "Castro, F., '', castro-fidel, HIGH",
        "Castro, '', '', castro-fidel, HIGH",
        "Mikoyan, '', '', mikoyan-ai, HIGH",
        "Mikoyan, A. I., '', mikoyan-ai, HIGH",
        "Mikoian, S. A., '', mikoyan-sa, HIGH",
        "Troianovsky, '', '', troyanovsky-oa, MEDIUM",
        "Khrushchev, '', '', khrushchev-ns, HIGH",
        "Khrushchev, Sergei, '', khrushchev-sn, HIGH",
        "Ivanov, S., '', ivanov-sp, HIGH",
        "Ivanov, '', '', ivanov-sp, MEDIUM",
        "Dobrynin, Anatoly Fedorovich, '', dobrynin-af, HIGH",
        "Thant, U, 'UN Secretary General', uthant, HIGH",
        "U Thant, '', '', uthant, HIGH",
        "Nikita, '', '', khrushchev-ns, HIGH",
        "Alekseev, '', 'for Ambassador', alekseev-ai, HIGH",
        "Bulganin, '', '', '', LOW",
        "Malinov., '', '', malinovsky-rya, MEDIUM"
    })
    void namesOfTheSeedsAreResolvedIn1962(String surname, String given, String before, String id, Certainty certainty) {
        Resolution found = resolver("1962-10-28").resolve(mention(surname, given, before));
        assertEquals(
                id == null ? "" : id,
                found.pointer() == null ? "" : found.pointer().id(),
                found.evidence());
        assertEquals(certainty, found.certainty(), found.evidence());
    }

    @Test
    void aNameWithoutSurnameIsFoundByItsFullForm() {
        Resolution found = resolver("1962-10-28").resolve(new Mention(null, List.of("U", "Thant"), ""));
        assertEquals(Pointer.entry("uthant"), found.pointer());
    }

    @Test
    void twoBearersInOfficeAreAFindingAndNoGuess() {
        Resolution found = resolver("1962-12-03").resolve(mention("Kennedy", "", "compose a letter to"));
        assertNull(found.pointer());
        assertTrue(found.isAmbiguous());
        assertEquals(List.of("kennedy-jf", "kennedy-rf"), found.candidates());
    }

    @Test
    void anInitialThatContradictsExcludes() {
        Resolution found = resolver("1962-10-28").resolve(mention("Castro", "R.", ""));
        assertNull(found.pointer());
        assertTrue(found.candidates().isEmpty());
        assertTrue(found.evidence().contains("R."));
    }

    @Test
    void theAttendanceDecides() {
        NameResolver resolver = resolver("1962-10-28").with(Map.of("Kennedy", Pointer.entry("kennedy-rf")));
        assertEquals(
                Pointer.entry("kennedy-rf"),
                resolver.resolve(mention("Kennedy", "", "")).pointer());
        assertEquals(
                Pointer.entry("kennedy-jf"),
                resolver.resolve(mention("Kennedy", "John", "")).pointer());
        NameResolver full = resolver("1962-10-28").with(Map.of("R. Kennedy", Pointer.entry("kennedy-rf")));
        assertEquals(
                Pointer.entry("kennedy-rf"),
                full.resolve(mention("KENNEDY", "", "")).pointer());
    }

    @Test
    void aLocalPersonOfTheAttendanceIsMeant() {
        NameResolver resolver = resolver("1962-10-28").with(Map.of("Smith", Pointer.local("person1")));
        assertEquals(
                Pointer.local("person1"),
                resolver.resolve(mention("Smith", "", "")).pointer());
    }

    @Test
    void aPseudonymNeedsANote() {
        Resolution without = resolver("1962-10-28").resolve(mention("Pavlov", "", ""));
        assertNull(without.pointer());
        assertEquals(List.of("alekseev-ai"), without.candidates());
        Resolution with = resolver("1962-10-28")
                .withPseudonyms(Map.of("Pavlov", "alekseev-ai"))
                .resolve(mention("Pavlov", "", ""));
        assertEquals(Pointer.entry("alekseev-ai"), with.pointer());
        assertTrue(with.pseudonym());
    }

    @Test
    void whoWasDeadOrUnbornIsNotMeant() {
        assertNull(
                resolver("1980-01-01").resolve(mention("Khrushchev", "N.", "")).pointer());
        assertEquals(
                Pointer.entry("khrushchev-sn"),
                resolver("1980").resolve(mention("Khrushchev", "", "")).pointer());
        assertNull(resolver("1880").resolve(mention("Brezhnev", "", "")).pointer());
    }

    @Test
    void withoutADateNothingIsSure() {
        Resolution found = resolver(null).resolve(mention("Brezhnev", "", ""));
        assertEquals(Pointer.entry("brezhnev-li"), found.pointer());
        assertEquals(Certainty.MEDIUM, found.certainty());
    }

    @Test
    void initialsOfAnotherTranscriptionFit() {
        Resolution found = resolver("1962-12-03").resolve(mention("Andropov", "Iu. V.", ""));
        assertEquals(Pointer.entry("andropov-yuv"), found.pointer());
    }

    private static NameResolver resolver(String date) {
        return new NameResolver(authority, date);
    }

    private static Mention mention(String surname, String given, String before) {
        return new Mention(surname, given.isEmpty() ? List.of() : List.of(given.split(" ")), before);
    }
}
