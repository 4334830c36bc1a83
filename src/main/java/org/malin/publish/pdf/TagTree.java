package org.malin.publish.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a tree of tags, in the order of reading. The tree is as deep as the text is nested, and as wide as the
 * book is long: no recursion.
 */
final class TagTree implements Iterator<COSDictionary> {
    private final Deque<COSDictionary> open = new ArrayDeque<>();

    private TagTree(@Nullable COSBase top) {
        push(top);
    }

    static Iterable<COSDictionary> below(@Nullable COSBase top) {
        return () -> new TagTree(top);
    }

    @Override
    public boolean hasNext() {
        return !open.isEmpty();
    }

    @Override
    public COSDictionary next() {
        COSDictionary element = open.pop();
        push(element.getItem(COSName.K));
        return element;
    }

    private void push(@Nullable COSBase child) {
        COSBase value = child instanceof COSObject ? ((COSObject) child).getObject() : child;
        if (value instanceof COSDictionary) {
            open.push((COSDictionary) value);
        } else if (value instanceof COSArray) {
            COSArray children = (COSArray) value;
            for (int i = children.size() - 1; i >= 0; i--) {
                push(children.get(i));
            }
        }
    }
}
