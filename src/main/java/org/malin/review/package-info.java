/** What an editor asks and answers: why a line was read as it was, which decisions are open, what was answered. */
@NullMarked
package org.malin.review;

import org.jspecify.annotations.NullMarked;
