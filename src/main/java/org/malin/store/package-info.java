/** Puts files on disk: each one whole or not at all. */
@NullMarked
package org.malin.store;

import org.jspecify.annotations.NullMarked;
