/** The command line: one class a subcommand. */
@NullMarked
package org.malin.cli;

import org.jspecify.annotations.NullMarked;
