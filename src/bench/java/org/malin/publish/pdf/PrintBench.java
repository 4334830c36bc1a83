package org.malin.publish.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.malin.publish.product.Rendering;
import org.malin.xml.Stylesheet;
import org.malin.xml.Xml;
import org.xml.sax.helpers.DefaultHandler;

/**
 * How long printing takes, and where the time goes: {@code PrintBench SIZE…}, by default 100 300 900 documents. The
 * documents are those of the edition, again and again under other ids. Times are processor time of the one thread that
 * works, so that other programs on the machine do not count.
 */
public final class PrintBench {
    private static final List<String> PASSES = List.of("xslt/passes/10-resolve.xsl", "xslt/passes/20-normalize.xsl");
    private static final int ROUNDS = 40;

    private final Xml xml = Xml.builtIn();
    private final Map<String, XdmValue> parameters = new HashMap<>();
    private final Path folder;
    private final Formatter formatter = new Formatter();
    private final Glyphs glyphs = new Glyphs();
    private long held;

    private PrintBench(Path folder) throws Exception {
        this.folder = folder;
        parameters.put("edition", xml.read(Path.of("tei/edition.xml")));
        List<XdmNode> authority = new ArrayList<>();
        for (Path file : listed(Path.of("tei/authority"), "")) {
            authority.add(xml.read(file));
        }
        parameters.put("authority", new XdmValue(authority));
    }

    public static void main(String[] sizes) throws Exception {
        PrintBench bench = new PrintBench(Files.createTempDirectory("print-bench"));
        bench.shares();
        for (String size : sizes.length == 0 ? new String[] {"100", "300", "900"} : sizes) {
            bench.book(Integer.parseInt(size));
        }
    }

    /** What each step takes of the time of a document's PDF, when all is warm. */
    private void shares() throws Exception {
        List<Path> files = documents(4 * ROUNDS);
        long[] nanos = new long[4];
        for (int i = 0; i < files.size(); i++) {
            if (i == files.size() / 2) {
                nanos = new long[4];
            }
            long start = now();
            XdmNode tree = passed(files.get(i));
            Rendering rendering = document(tree);
            Recorded fo = new Recorded();
            rendering.events(fo);
            long made = now();
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            Formatter.Run run = formatter.run(pdf, e -> {});
            fo.replay(run.handler());
            long laidOut = now();
            new Archive(rendering).finish(pdf.toByteArray(), OptionalInt.empty());
            long finished = now();
            MissingGlyphs check = new MissingGlyphs(glyphs, new DefaultHandler());
            long before = now();
            fo.replay(check);
            nanos[0] += made - start;
            nanos[1] += laidOut - made;
            nanos[2] += finished - laidOut;
            nanos[3] += now() - before;
        }
        double all = nanos[0] + nanos[1] + nanos[2] + nanos[3];
        int half = files.size() - files.size() / 2;
        System.out.printf(
                "a document: %.0f ms; stylesheets %.0f %%, characters %.1f %%, FOP %.0f %%, last pass (PDFBox) %.0f %%%n",
                all / half / 1e6, 100 * nanos[0] / all, 100 * nanos[3] / all, 100 * nanos[1] / all, 100 * nanos[2] / all);
    }

    /** A book: time, shares, memory; and FOP alone on the same pages, and on plain paragraphs of the same words. */
    private void book(int size) throws Exception {
        List<Path> files = documents(size);
        long idle = live();
        long start = now();
        List<XdmNode> trees = new ArrayList<>();
        for (Path file : files) {
            trees.add(passed(file));
        }
        long passed = now();
        Rendering rendering = book(trees);
        ByteArrayOutputStream pages = new ByteArrayOutputStream();
        OptionalInt front = layOut(rendering, pages, idle);
        long laidOut = now();
        Constants.forgetDocuments();
        byte[] pdf = new Archive(rendering).finish(pages.toByteArray(), front);
        long finished = now();
        Recorded fo = new Recorded();
        long before = now();
        rendering.events(fo);
        double stylesheet = (now() - before) / 1e9;
        double passes = (passed - start) / 1e9;
        double seconds = (finished - start) / 1e9;
        int count = pages(pdf);
        System.out.printf(
                "a book of %d documents: %d pages, %d kB, %.1f s, %.0f pages a second; passes %.0f %%, stylesheet %.0f %%,"
                        + " FOP %.0f %%, last pass (PDFBox) %.0f %%; held at the end of FOP: %d MB%n",
                size,
                count,
                pdf.length >> 10,
                seconds,
                count / seconds,
                100 * passes / seconds,
                100 * stylesheet / seconds,
                100 * ((laidOut - passed) / 1e9 - stylesheet) / seconds,
                100 * (finished - laidOut) / 1e9 / seconds,
                held >> 20);
        alone("on the same pages", fo);
        alone("on plain paragraphs", fo.plain());
    }

    private OptionalInt layOut(Rendering rendering, ByteArrayOutputStream pdf, long idle) throws Exception {
        Formatter.Run run = formatter.run(pdf, e -> {});
        rendering.events(new IndexPages(run.pages(), new MissingGlyphs(glyphs, run.handler())));
        OptionalInt front = run.pages().index("front");
        held = live() - idle;
        return front;
    }

    private Rendering book(List<XdmNode> trees) throws Exception {
        return Rendering.ofBook("edition", stylesheet(), trees, parameters, f -> System.out.println(f));
    }

    private void alone(String what, Recorded fo) throws Exception {
        long idle = live();
        long start = now();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        Formatter.Run run = formatter.run(pdf, e -> {});
        fo.replay(run.handler());
        double seconds = (now() - start) / 1e9;
        held = live() - idle;
        run.pages().index("front");
        Constants.forgetDocuments();
        int count = pages(pdf.toByteArray());
        System.out.printf(
                "  FOP alone %s: %d pages, %.1f s, %.0f pages a second; held at the end: %d MB%n",
                what, count, seconds, count / seconds, held >> 20);
    }

    private XdmNode passed(Path file) throws Exception {
        XdmNode tree = xml.read(file);
        for (String pass : PASSES) {
            tree = xml.stylesheet(pass).tree(tree, parameters, f -> {});
        }
        return tree;
    }

    private Rendering document(XdmNode tree) throws Exception {
        return Rendering.of("document", stylesheet(), tree, parameters, f -> System.out.println(f));
    }

    private Stylesheet stylesheet() throws Exception {
        return xml.stylesheet("xslt/print.xsl");
    }

    /** Copies of the edition's protocols under ids of their own. */
    private List<Path> documents(int count) throws IOException {
        List<Path> originals = listed(Path.of("tei"), "protocol-\\d+");
        List<Path> copies = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Path original = originals.get(i % originals.size());
            String id = String.valueOf(original.getFileName()).replace(".xml", "");
            String copy = "protocol-" + (10_000 + i);
            copies.add(Files.writeString(
                    folder.resolve(copy + ".xml"), Files.readString(original).replace(id, copy)));
        }
        return copies;
    }

    private static List<Path> listed(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> String.valueOf(f.getFileName()).matches(name + "[a-z]*\\.xml"))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** What is in use after the rubbish is gone. */
    private static long live() {
        System.gc();
        Runtime memory = Runtime.getRuntime();
        return memory.totalMemory() - memory.freeMemory();
    }
}
