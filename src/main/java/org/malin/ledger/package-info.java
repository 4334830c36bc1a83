/** Knows what earlier runs made of what in a folder, so that a run makes only what is new. */
@NullMarked
package org.malin.ledger;

import org.jspecify.annotations.NullMarked;
