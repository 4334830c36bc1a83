package org.malin.encode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ChecksumTest {
    private static final String BARE = "<a><change who=\"ed:conv\" status=\"draft\" n=\"\">x</change>\u00e9</a>";

    @Test
    void theChecksumIsTakenWhileItsAttributeIsEmpty() {
        String stamped = Checksum.stamp(BARE);
        String sum = Checksum.sha256(BARE.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertEquals(BARE.replace("n=\"\"", "n=\"" + sum + "\""), stamped);
        assertEquals(stamped, Checksum.stamp(stamped));
    }

    @Test
    void aFileIsUntouchedUntilItIsChanged() {
        String stamped = Checksum.stamp(BARE);
        assertTrue(Checksum.isUntouched(stamped));
        assertFalse(Checksum.isUntouched(stamped + "\n"));
        assertFalse(Checksum.isUntouched(stamped.replace("x", "y")));
        assertFalse(Checksum.isUntouched(BARE));
    }

    @Test
    void aFileWithoutTheEntryIsTheEditors() {
        assertFalse(Checksum.isUntouched("<a/>"));
        assertThrows(IllegalArgumentException.class, () -> Checksum.stamp("<a/>"));
    }
}
