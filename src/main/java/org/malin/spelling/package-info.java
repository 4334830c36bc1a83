/** How spellings of one word or name meet: case, marks, alphabets and systems of transliteration, by one table of rules. */
@NullMarked
package org.malin.spelling;

import org.jspecify.annotations.NullMarked;
