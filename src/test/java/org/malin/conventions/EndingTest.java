package org.malin.conventions;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EndingTest {

    @ParameterizedTest
    @EnumSource(WordList.class)
    void aTextMayEndWithEachWordInAnyCase(WordList list) {
        Ending ending = Conventions.builtIn().ending(list);
        for (Word word : Conventions.builtIn().words(list)) {
            assertTrue(ending.mayEnd("It ends with " + word.form()));
            assertTrue(ending.mayEnd(word.form().toUpperCase() + ". "));
        }
    }

    @Test
    void otherLettersTellThatItDoesNot() {
        assertFalse(Conventions.builtIn().ending(WordList.BREAK_WORD).mayEnd("He went to Bonn: 1,"));
        assertFalse(Conventions.builtIn().ending(WordList.BREAK_WORD).mayEnd("..."));
    }
}
