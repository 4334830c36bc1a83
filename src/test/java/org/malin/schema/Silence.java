package org.malin.schema;

import javax.xml.transform.ErrorListener;
import javax.xml.transform.TransformerException;

/** Keeps expected errors off the console; they are thrown all the same. */
final class Silence implements ErrorListener {
    @Override
    public void warning(TransformerException e) {}

    @Override
    public void error(TransformerException e) {}

    @Override
    public void fatalError(TransformerException e) {}
}
