package org.malin.encode;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.malin.model.PhraseKind;

class PhraseFormTest {

    @ParameterizedTest
    @EnumSource(PhraseKind.class)
    void everyKindOfPhraseHasItsElement(PhraseKind kind) {
        assertFalse(PhraseForm.of(kind).element().isEmpty());
    }
}
