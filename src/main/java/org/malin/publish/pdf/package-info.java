/**
 * PDF that a press can print and an archive can keep: XSL-FO by a stylesheet, pages by Apache FOP, and a last pass that
 * makes the file conform to PDF/A-3a and PDF/UA-1 and puts the TEI inside.
 */
@NullMarked
package org.malin.publish.pdf;

import org.jspecify.annotations.NullMarked;
