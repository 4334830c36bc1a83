/** Malin: protocols of meetings as a scholarly edition. */
@NullMarked
package org.malin;

import org.jspecify.annotations.NullMarked;
