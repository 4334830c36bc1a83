/** Keeps as plain text what no reader has claimed, so that no word of a source is lost. */
@NullMarked
package org.malin.parse.rest;

import org.jspecify.annotations.NullMarked;
