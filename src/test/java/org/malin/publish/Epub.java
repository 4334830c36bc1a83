package org.malin.publish;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.DefaultReportImpl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.sf.saxon.s9api.XdmNode;

/** The files of an e-book, and what epubcheck says about it. */
final class Epub {
    private final byte[] bytes;
    private final Map<String, String> files = new LinkedHashMap<>();

    Epub(byte[] bytes) throws IOException {
        this.bytes = bytes;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    /** A file of XML in the folder of the package. */
    XdmNode file(String name) throws Exception {
        return Pages.parsed(files.get("EPUB/" + name).replaceFirst("<!DOCTYPE[^>]*>", ""));
    }

    /** The pages of the documents. */
    List<XdmNode> chapters() throws Exception {
        List<XdmNode> chapters = new ArrayList<>();
        for (String name : Pages.values(file("package.opf"), "//*:item[starts-with(@id, 'document.')]/@href")) {
            chapters.add(file(name));
        }
        return chapters;
    }

    /** Errors and warnings of epubcheck, each with its place. */
    List<String> faults() {
        return faults(bytes);
    }

    static List<String> faults(byte[] bytes) {
        Collected report = new Collected();
        new EpubCheck(new ByteArrayInputStream(bytes), report, "book.epub").check();
        return report.faults;
    }

    /** Collects messages instead of printing them. */
    private static final class Collected extends DefaultReportImpl {
        private final List<String> faults = new ArrayList<>();

        Collected() {
            super("book.epub");
        }

        @Override
        public void message(Message message, EPUBLocation location, Object... arguments) {
            if (message.getSeverity().toInt() >= Severity.WARNING.toInt()) {
                faults.add(message.getID() + " " + location.getPath() + ":" + location.getLine() + " "
                        + message.getMessage(arguments));
            }
        }
    }
}
