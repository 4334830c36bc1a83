package org.malin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.malin.Converter.Converted;
import org.malin.finding.Json;
import org.malin.review.TraceJson;
import org.malin.source.Part;
import org.malin.source.SourceText;

/** What the source map tells besides: the text that its ranges count in, and how it was read. */
final class MapMembers {

    private MapMembers() {}

    static List<String> of(Converted converted, SourceText source) {
        List<String> members = new ArrayList<>();
        members.add(Json.member("text", Json.string(source.text())));
        if (!source.parts().isEmpty()) {
            members.add(Json.member(
                    "parts",
                    source.parts().stream()
                            .map(part -> part(part, source))
                            .collect(Collectors.joining(", ", "[", "]"))));
        }
        members.addAll(TraceJson.members(converted.trace(), source));
        return members;
    }

    /** A text of a Word file: its path in the package, and where it stands in the whole, in code points. */
    private static String part(Part part, SourceText source) {
        return "{" + Json.member("name", Json.string(part.name())) + ", "
                + Json.member(
                        "start", String.valueOf(source.codePoints(part.range().start())))
                + ", "
                + Json.member(
                        "end", String.valueOf(source.codePoints(part.range().end())))
                + "}";
    }
}
