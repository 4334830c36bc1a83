package org.malin.publish.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jspecify.annotations.Nullable;

/** The structure tree of a PDF: gives its notes ids, and its links the descriptions that the tree has for them. */
final class Tags {
    private static final COSName NOTE = COSName.getPDFName("Note");
    private static final COSName ALTERNATIVE = COSName.getPDFName("Alt");

    private final PDDocument document;
    private int notes;

    Tags(PDDocument document) {
        this.document = document;
    }

    void complete() throws IOException {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        numberNotes(root.getCOSObject().getDictionaryObject(COSName.K));
        Map<Integer, COSBase> parents = new HashMap<>();
        collect(root.getParentTree().getCOSObject(), parents);
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink && annotation.getContents() == null) {
                    describe(annotation, parents.get(annotation.getStructParent()));
                }
            }
        }
    }

    private static void describe(PDAnnotation link, @Nullable COSBase tag) {
        if (tag instanceof COSDictionary) {
            link.setContents(((COSDictionary) tag).getString(ALTERNATIVE, "link"));
        }
    }

    /** The numbers of a tree and what they stand for; a look-up for each number would read the tree again each time. */
    private static void collect(COSDictionary node, Map<Integer, COSBase> numbers) {
        COSArray pairs = node.getCOSArray(COSName.NUMS);
        for (int i = 0; pairs != null && i + 1 < pairs.size(); i += 2) {
            COSBase value = pairs.getObject(i + 1);
            if (value != null) {
                numbers.put(pairs.getInt(i), value);
            }
        }
        COSArray kids = node.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            collect((COSDictionary) kids.getObject(i), numbers);
        }
    }

    /** The tree is as deep as the text is nested, and as wide as the book is long: no recursion. */
    private void numberNotes(@Nullable COSBase top) {
        Deque<COSBase> open = new ArrayDeque<>();
        push(open, top);
        while (!open.isEmpty()) {
            COSBase next = open.pop();
            if (next instanceof COSArray) {
                COSArray children = (COSArray) next;
                for (int i = children.size() - 1; i >= 0; i--) {
                    push(open, children.get(i));
                }
            } else if (next instanceof COSDictionary) {
                element(open, (COSDictionary) next);
            }
        }
    }

    private void element(Deque<COSBase> open, COSDictionary element) {
        if (NOTE.equals(element.getCOSName(COSName.S))) {
            notes++;
            element.setString(COSName.ID, "note-" + notes);
        }
        push(open, element.getItem(COSName.K));
    }

    private static void push(Deque<COSBase> open, @Nullable COSBase child) {
        COSBase value = child instanceof COSObject ? ((COSObject) child).getObject() : child;
        if (value != null) {
            open.push(value);
        }
    }
}
