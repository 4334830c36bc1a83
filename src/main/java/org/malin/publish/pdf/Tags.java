package org.malin.publish.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
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

    private static void numberNotes(@Nullable COSBase top) {
        int notes = 0;
        for (COSDictionary element : TagTree.below(top)) {
            if (NOTE.equals(element.getCOSName(COSName.S))) {
                notes++;
                element.setString(COSName.ID, "note-" + notes);
            }
        }
    }
}
