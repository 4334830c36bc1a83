package org.malin.bench;

import com.thaiopensource.util.PropertyMap;
import com.thaiopensource.validate.Schema;
import com.thaiopensource.validate.rng.SAXSchemaReader;
import java.io.File;
import java.util.Objects;
import javax.xml.parsers.SAXParserFactory;
import net.sf.saxon.s9api.Processor;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/** Bare Jing and a bare Saxon parse of the files of a folder: {@code BareValidation GRAMMAR FOLDER}. */
public final class BareValidation {
    private BareValidation() {}

    public static void main(String[] args) throws Exception {
        Schema schema = SAXSchemaReader.getInstance()
                .createSchema(new InputSource(new File(args[0]).toURI().toString()), PropertyMap.EMPTY);
        SAXParserFactory parsers = SAXParserFactory.newDefaultNSInstance();
        Processor saxon = new Processor(false);
        for (File file : Objects.requireNonNull(new File(args[1]).listFiles())) {
            XMLReader reader = parsers.newSAXParser().getXMLReader();
            reader.setContentHandler(schema.createValidator(PropertyMap.EMPTY).getContentHandler());
            reader.parse(file.toURI().toString());
            saxon.newDocumentBuilder().build(file);
        }
    }
}
