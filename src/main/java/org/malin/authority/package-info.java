/** Persons, organisations and places of an edition, and the resolver of names. */
@NullMarked
package org.malin.authority;

import org.jspecify.annotations.NullMarked;
