package org.malin.xml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import javax.xml.transform.sax.SAXSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Serializer;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import org.jspecify.annotations.Nullable;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.xml.sax.ContentHandler;

/**
 * XML for one edition: reading files into trees that know their lines, and stylesheets, compiled once. What it reads is
 * built in or lies below the edition's folder.
 */
public final class Xml {
    private static final long MOST_BYTES = 64L << 20;

    private final Resources resources;
    private final @Nullable Path folder;
    private @Nullable Processor processor;
    private final Map<String, Stylesheet> stylesheets = new ConcurrentHashMap<>();
    private final Map<String, Object> locks = new ConcurrentHashMap<>();

    private Xml(@Nullable Path folder) {
        this.folder = folder;
        this.resources = new Resources(folder);
    }

    /** XML with built-in resources only. */
    public static Xml builtIn() {
        return new Xml(null);
    }

    /** XML for an edition; its own folders {@code xslt} and {@code schema} come before the built-in ones. */
    public static Xml below(Path folder) {
        return new Xml(folder.toAbsolutePath().normalize());
    }

    /** Made at first use: who only reads resources needs none. */
    public synchronized Processor processor() {
        Processor made = processor;
        if (made == null) {
            made = SafeSaxon.processor(new Gate(resources, folder));
            processor = made;
        }
        return made;
    }

    /** Reads a file; listeners hear the same parse. XIncludes are left as they are. */
    public XdmNode read(Path file, ContentHandler... listeners) throws BadXml {
        return TreeReader.read(processor(), bytes(file), file.toUri().toString(), listeners);
    }

    /** Reads XML that does not lie in a file of its own; the name is what findings call it. */
    public XdmNode read(byte[] xml, String name, ContentHandler... listeners) throws BadXml {
        return TreeReader.read(processor(), xml, name, listeners);
    }

    /** A small piece of XML that the tool has made. */
    public interface Piece {
        byte[] bytes() throws BadXml;
    }

    /**
     * Reads pieces of XML into one tree, without lines and columns, whose document node holds their roots, one after
     * another.
     *
     * @param without names of elements that are left out with all that they hold, and, with an {@code @} before, of attributes
     */
    public XdmNode together(String name, List<? extends Piece> pieces, Set<String> without) throws BadXml {
        return Together.read(processor(), name, pieces, without);
    }

    /** Reads a built-in resource, or the edition's own one of this path, for example {@code schema/generated/malin.sch}. */
    public XdmNode readResource(String path) throws BadXml {
        return read(resource(path), Resources.uri(path));
    }

    /**
     * Streams a file with its XIncludes to a handler and builds no tree; listeners hear the same. What is included lies
     * below the edition's folder, or below the file's own where that is elsewhere. An XInclude of a file that is passed
     * over stays an element of its own.
     */
    public void stream(Path file, Predicate<Path> passedOver, ContentHandler handler, ContentHandler... listeners)
            throws BadXml {
        Path below = folder != null && Gate.isBelow(file, folder)
                ? folder
                : file.toAbsolutePath().normalize().getParent();
        Includes includes = new Includes(below == null ? file.toAbsolutePath() : below, passedOver);
        TreeReader.stream(bytes(file), file.toUri().toString(), includes, handler, listeners);
    }

    /** Streams a file as it stands, without its XIncludes, to a handler and builds no tree; listeners hear the same. */
    public static void scan(Path file, ContentHandler handler, ContentHandler... listeners) throws BadXml {
        TreeReader.stream(bytes(file), file.toUri().toString(), null, handler, listeners);
    }

    /** Streams XML that does not lie in a file of its own. */
    public static void scan(byte[] xml, String name, ContentHandler handler) throws BadXml {
        TreeReader.stream(xml, name, null, handler);
    }

    /** True if a path lies in the edition's folder; links are followed where there is such a file. */
    public boolean isBelow(Path file) {
        return folder != null
                && (Files.exists(file)
                        ? Gate.isBelow(file, folder)
                        : file.toAbsolutePath().normalize().startsWith(folder));
    }

    /** A file as input for a library that reads XML by itself; the parser is a safe one. */
    public static SAXSource source(Path file) throws BadXml {
        return Gate.xml(new ByteArrayInputStream(bytes(file)), file.toUri().toString());
    }

    /** A resource as input for a library that reads XML by itself; the parser is a safe one. */
    public SAXSource source(String path) throws BadXml {
        return Gate.xml(new ByteArrayInputStream(resource(path)), Resources.uri(path));
    }

    /** The bytes of a resource under {@code schema/} or {@code xslt/}. */
    public byte[] resource(String path) throws BadXml {
        try (InputStream stream = resources.open(URI.create(Resources.uri(path)))) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new BadXml(Finding.of(Rule.UNREADABLE, path, "no such resource"));
        }
    }

    /** The names of the files in a folder of resources, built-in and the edition's own, in order. */
    public List<String> list(String path) throws BadXml {
        try {
            return resources.list(path);
        } catch (IOException e) {
            throw new BadXml(Finding.of(Rule.UNREADABLE, path, "no such folder of resources"));
        }
    }

    /** True if the edition brings a file of this path that differs from the built-in one. */
    public boolean hasOwn(String path) {
        try {
            Path own = resources.own(path);
            return own != null && !Arrays.equals(Files.readAllBytes(own), resources.builtInBytes(path));
        } catch (IOException e) {
            return false;
        }
    }

    /** The edition's own folder of resources, {@code xslt} or {@code schema}, if it has one. */
    public Optional<Path> own(String name) {
        return Optional.ofNullable(folder).map(home -> home.resolve(name)).filter(Files::isDirectory);
    }

    /** A tree as XML, from which it can be read again. */
    public byte[] bytes(XdmNode tree) throws BadXml {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 12);
        try {
            Serializer serializer = processor().newSerializer(bytes);
            serializer.setOutputProperty(Serializer.Property.INDENT, "no");
            serializer.serializeNode(tree);
        } catch (SaxonApiException e) {
            throw new BadXml(XmlFaults.running(e, "result"));
        }
        return bytes.toByteArray();
    }

    /** The bytes of the built-in resource, whatever the edition brings. */
    public byte[] builtInResource(String path) throws BadXml {
        return resource(Resources.BUILT_IN + path);
    }

    /** A stylesheet under {@code xslt/}, compiled at first use. */
    public Stylesheet stylesheet(String path) throws BadXml {
        synchronized (lock(path)) {
            return compiled(path);
        }
    }

    /** Compiles stylesheets that will be asked for soon, one after another, while other work is done. */
    public void prepare(List<String> paths) {
        Ahead.begin("stylesheets", () -> paths.forEach(this::prepare));
    }

    private void prepare(String path) {
        try {
            stylesheet(path);
        } catch (BadXml e) {
            // who asks for it is told
        }
    }

    /** Who wants the same stylesheet waits; others are compiled at the same time. */
    private Object lock(String path) {
        return locks.computeIfAbsent(path, p -> new Object());
    }

    private Stylesheet compiled(String path) throws BadXml {
        Stylesheet known = stylesheets.get(path);
        if (known == null) {
            known = compile(resource(path), Resources.uri(path));
            stylesheets.put(path, known);
        }
        return known;
    }

    /** Compiles a stylesheet that is not a file, for example a generated one. */
    public Stylesheet compile(byte[] xslt, String systemId) throws BadXml {
        return compile(xslt, systemId, Map.of());
    }

    /** Compiles a stylesheet with values of its static parameters. */
    public Stylesheet compile(byte[] xslt, String systemId, Map<String, ? extends XdmValue> statics) throws BadXml {
        return Stylesheet.compile(processor(), Gate.xml(new ByteArrayInputStream(xslt), systemId), statics);
    }

    private static byte[] bytes(Path file) throws BadXml {
        try {
            if (Files.size(file) > MOST_BYTES) {
                String found = "the file has " + Files.size(file) + " bytes; a file of XML has at most " + MOST_BYTES;
                throw new BadXml(Finding.of(Rule.TOO_LARGE, Names.of(file), found));
            }
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length == 0) {
                throw new BadXml(Finding.of(Rule.UNREADABLE, Names.of(file), "the file is empty"));
            }
            return bytes;
        } catch (IOException e) {
            throw new BadXml(Finding.of(Rule.UNREADABLE, Names.of(file), "the file cannot be read"));
        }
    }
}
