package org.malin.xml;

import java.nio.file.Path;
import java.util.function.Predicate;

/**
 * What becomes of the XIncludes of a file: only files below a folder are included, and those that are passed over stay
 * what they are, an element {@code xi:include}.
 */
record Includes(Path below, Predicate<Path> passedOver) {}
