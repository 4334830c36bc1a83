package org.malin.publish.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Moves the last pages of a PDF to its front: the title page and the contents of a book, which are laid out when all
 * page numbers are known. Links and bookmarks point to pages themselves; what goes by order is put in the new one: the
 * tree of pages, the labels of pages (ISO 32000-1, 12.4.2), the tree of tags.
 */
final class FrontFirst {
    private static final COSName PAGE_LABELS = COSName.getPDFName("PageLabels");

    private final COSDictionary catalog;
    private final int first;

    /** The pages to move begin with this one, counted from 0. */
    FrontFirst(PDDocument document, int first) {
        this.catalog = document.getDocumentCatalog().getCOSObject();
        this.first = first;
    }

    void move() {
        COSArray pages = catalog.getCOSDictionary(COSName.PAGES).getCOSArray(COSName.KIDS);
        int all = pages.size();
        COSBase start = pages.getObject(first);
        rotate(pages, first);
        label(all);
        COSDictionary root = catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        COSArray parts = ((COSDictionary) root.getCOSArray(COSName.K).getObject(0)).getCOSArray(COSName.K);
        for (int i = parts.size() - 1; i >= 0; i--) {
            if (page(parts.getObject(i)) == start) {
                rotate(parts, i);
                return;
            }
        }
        throw new IllegalStateException("the pages at the front have no tags");
    }

    /** Each label holds from its page to the next label's page. */
    private void label(int all) {
        COSArray pairs = catalog.getCOSDictionary(PAGE_LABELS).getCOSArray(COSName.NUMS);
        Map<Integer, COSBase> labels = new TreeMap<>();
        for (int i = 0; i < pairs.size(); i += 2) {
            labels.put((pairs.getInt(i) - first + all) % all, pairs.get(i + 1));
        }
        pairs.clear();
        labels.forEach((page, label) -> {
            pairs.add(COSInteger.get(page));
            pairs.add(label);
        });
    }

    private static void rotate(COSArray array, int first) {
        List<COSBase> items = new ArrayList<>();
        array.forEach(items::add);
        Collections.rotate(items, -first);
        array.clear();
        items.forEach(array::add);
    }

    /** The page on which the first of the tagged content stands. */
    private static @Nullable COSBase page(@Nullable COSBase tag) {
        for (COSDictionary element : TagTree.below(tag)) {
            COSBase page = element.getDictionaryObject(COSName.PG);
            if (page != null) {
                return page;
            }
        }
        return null;
    }
}
