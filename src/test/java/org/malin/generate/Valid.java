package org.malin.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.malin.finding.Finding;
import org.malin.validate.Validator;
import org.malin.xml.BadXml;
import org.malin.xml.Xml;

/** The grammar and the rules over many files at once; pointers to other files are not followed, for there are none. */
final class Valid {
    private Valid() {}

    /** The errors, each file in a folder of its own below this one, under the name that its identifier asks for. */
    static List<String> errors(Path folder, List<String> documents) throws IOException, BadXml {
        List<Path> files = new ArrayList<>();
        for (String xml : documents) {
            Path own = Files.createDirectories(folder.resolve(String.valueOf(files.size())));
            String id = TeiFacts.parse(xml).getDocumentElement().getAttribute("xml:id");
            files.add(Files.writeString(own.resolve(id + ".xml"), xml));
        }
        return new Validator(Xml.below(folder))
                .validate(files).stream()
                        .filter(Finding::isError)
                        .filter(finding -> !finding.rule().id().startsWith("ML05"))
                        .map(Finding::toString)
                        .toList();
    }
}
