package org.malin.parse.inline;

/** Recognises one construct wherever it stands in a passage. */
interface InlineRecogniser {

    /** Adds the stretches that it takes for its construct to the scan. */
    void find(Scan scan);
}
