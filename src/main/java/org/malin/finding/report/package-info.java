/** What a validation found, as a whole: sorted, counted, cut where it is too much, and printed for people and programs. */
@NullMarked
package org.malin.finding.report;

import org.jspecify.annotations.NullMarked;
