package org.malin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malin.authority.Authority;
import org.malin.conventions.Conventions;
import org.malin.conventions.Forms;
import org.malin.encode.EditionSettings;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.malin.ledger.Hash;
import org.malin.model.Answers;
import org.malin.review.AnswersFile;
import org.malin.xml.Ahead;
import org.malin.xml.BadXml;
import org.malin.xml.Names;
import org.malin.xml.Xml;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What an edition knows before it reads a source: words, names, and what it says of itself. */
final class Knowledge {

    private Knowledge() {}

    /** Lets another core read the words of the tool before they are asked for. */
    static void prepare() {
        Ahead.begin("words", Conventions::builtIn);
    }

    /** A converter for an edition; without one it has the built-in words and knows nobody. */
    static Converter converter(@Nullable EditionFolder folder) throws IOException, BadXml {
        return converter(folder, EditionSettings.USUAL_SCHEMA);
    }

    /** A converter that knows what an edition knows, for documents from which the schema has this address. */
    static Converter converter(@Nullable EditionFolder folder, String schema) throws IOException, BadXml {
        return folder == null
                ? new Converter(
                        Conventions.builtIn(),
                        Authority.EMPTY,
                        settings(EditionFile.template(), "template").withSchema(schema))
                : new Converter(
                        conventions(folder),
                        Authority.load(folder.authority()),
                        settings(folder).withSchema(schema),
                        answers(folder));
    }

    /** The hash of the files of words and names that an edition knows. */
    static String hash(@Nullable EditionFolder folder) throws IOException {
        List<String> words = new ArrayList<>();
        if (folder != null) {
            words.add(Hash.ofFile(folder.conventions()));
            for (Path file : folder.authorityFiles()) {
                words.add(String.valueOf(file.getFileName()));
                words.add(Hash.ofFile(file));
            }
        }
        return Hash.of(words);
    }

    private static Conventions conventions(EditionFolder folder) throws BadXml {
        Path own = folder.conventions();
        if (!Files.exists(own)) {
            return Conventions.builtIn();
        }
        try (InputStream in = Files.newInputStream(own)) {
            return Conventions.builtIn().plus(in, Names.of(own));
        } catch (IOException e) {
            throw new BadXml(Finding.of(Rule.UNREADABLE, Names.of(own), "the file cannot be read"));
        }
    }

    /** What editors have answered; nothing where nobody has. */
    static Answers answers(EditionFolder folder) throws BadXml {
        Path file = folder.decisions();
        try {
            return Files.exists(file) ? AnswersFile.read(Files.readAllBytes(file), Names.of(file)) : Answers.NONE;
        } catch (IOException e) {
            throw new BadXml(Finding.of(Rule.UNREADABLE, Names.of(file), "the file cannot be read"));
        }
    }

    static EditionSettings settings(EditionFolder folder) throws IOException, BadXml {
        Path edition = folder.edition();
        return Files.exists(edition)
                ? settings(Files.readAllBytes(edition), edition.toUri().toString())
                : settings(EditionFile.template(), "template");
    }

    private static EditionSettings settings(byte[] edition, String name) throws BadXml {
        Imprint imprint = new Imprint();
        Xml.scan(edition, name, imprint);
        return imprint.settings();
    }

    /** Hears the publisher and the licence in the header of {@code edition.xml}. */
    private static final class Imprint extends DefaultHandler {
        private final StringBuilder publisher = new StringBuilder();
        private final StringBuilder licence = new StringBuilder();
        private String target = "";
        private @Nullable StringBuilder current;
        private boolean inImprint;

        @Override
        public void startElement(String uri, String local, String name, Attributes atts) {
            inImprint |= "publicationStmt".equals(local);
            if (inImprint && "publisher".equals(local)) {
                current = publisher;
            } else if (inImprint && "licence".equals(local)) {
                current = licence;
                String value = atts.getValue("target");
                target = value == null ? "" : value;
            }
        }

        @Override
        public void endElement(String uri, String local, String name) {
            inImprint &= !"publicationStmt".equals(local);
            if ("publisher".equals(local) || "licence".equals(local)) {
                current = null;
            }
        }

        @Override
        public void characters(char[] text, int start, int length) {
            if (current != null) {
                current.append(text, start, length);
            }
        }

        EditionSettings settings() {
            return new EditionSettings(oneLine(publisher), target, oneLine(licence));
        }

        private static String oneLine(StringBuilder text) {
            return Forms.oneLine(text.toString());
        }
    }
}
