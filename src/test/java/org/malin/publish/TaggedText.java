package org.malin.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as those hear it who do not see it: the tags in their order, each with its text. */
final class TaggedText {
    private final Map<COSDictionary, Map<Integer, String>> pieces = new HashMap<>();
    private final List<Tag> tags = new ArrayList<>();

    /**
     * A tag.
     *
     * @param type the standard type: {@code H1}, {@code P}, {@code Note}
     * @param text all text inside, tags inside included
     * @param bare the same without notes
     */
    record Tag(String type, String text, String bare) {}

    static List<Tag> of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            TaggedText tagged = new TaggedText();
            for (PDPage page : document.getPages()) {
                tagged.read(page);
            }
            tagged.walk(document.getDocumentCatalog().getStructureTreeRoot(), null);
            return tagged.tags;
        }
    }

    private void read(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, String> texts = new HashMap<>();
        extractor.getMarkedContents().forEach(content -> read(content, texts));
        pieces.put(page.getCOSObject(), texts);
    }

    private static void read(PDMarkedContent content, Map<Integer, String> texts) {
        StringBuilder text = new StringBuilder();
        for (Object each : content.getContents()) {
            if (each instanceof TextPosition) {
                text.append(((TextPosition) each).getUnicode());
            } else if (each instanceof PDMarkedContent) {
                read((PDMarkedContent) each, texts);
            }
        }
        if (content.getMCID() >= 0) {
            texts.put(content.getMCID(), text.toString());
        }
    }

    private Tag walk(PDStructureNode node, PDPage page) {
        int place = tags.size();
        StringBuilder text = new StringBuilder();
        StringBuilder bare = new StringBuilder();
        for (Object child : node.getKids()) {
            if (child instanceof PDStructureElement) {
                PDStructureElement element = (PDStructureElement) child;
                Tag inner = walk(element, element.getPage() != null ? element.getPage() : page);
                text.append(inner.text());
                bare.append(inner.bare());
            } else if (child instanceof Integer && page != null) {
                String piece = pieces.get(page.getCOSObject()).getOrDefault(child, "");
                text.append(piece);
                bare.append(piece);
            } else if (child instanceof PDMarkedContentReference) {
                PDMarkedContentReference piece = (PDMarkedContentReference) child;
                PDPage on = piece.getPage() != null ? piece.getPage() : page;
                String words = pieces.get(on.getCOSObject()).getOrDefault(piece.getMCID(), "");
                text.append(words);
                bare.append(words);
            }
        }
        String type = node instanceof PDStructureElement ? ((PDStructureElement) node).getStructureType() : "";
        Tag tag = new Tag(type, text.toString(), type.equals("Note") ? "" : bare.toString());
        tags.add(place, tag);
        return tag;
    }
}
