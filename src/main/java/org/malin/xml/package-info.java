/**
 * The one place where XML machinery is set up: parsers without DTD, entities and network, and a Saxon processor whose
 * stylesheets read what is built in or lies below the edition, and nothing else.
 */
@NullMarked
package org.malin.xml;

import org.jspecify.annotations.NullMarked;
