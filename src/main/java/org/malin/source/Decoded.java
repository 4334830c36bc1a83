package org.malin.source;

import java.nio.charset.Charset;

/** Text and the encoding that it was decoded with. */
record Decoded(String text, Charset charset, boolean byteOrderMark) {}
