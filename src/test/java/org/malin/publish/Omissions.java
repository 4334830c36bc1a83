package org.malin.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.XdmNode;

/** The table of what a view leaves out on purpose, as a condition in XPath. */
final class Omissions {
    private static final Path TABLE = Path.of("xslt/common/omissions.xml");

    private static final String ROWS = "//d:omit[tokenize(@view) = ('any', '%s')]"
            + " ! ('self::t:' || @element || string-join((@* except (@name, @view, @element))"
            + " ! (if (name() = 'parent') then '[parent::t:' || . || ']' else '[@' || name() || ' = ''' || . || ''']')))";

    /** True of an element or text that is left out, or is inside of something left out. */
    static String condition(View view) throws Exception {
        return condition(view.label());
    }

    /** The same for the column of another output. */
    static String condition(String view) throws Exception {
        XdmNode table = Pages.document(TABLE);
        List<String> rows = Pages.values(table, String.format(ROWS, view));
        return rows.stream().collect(Collectors.joining(" or ", "ancestor-or-self::*[", "]"));
    }

    private Omissions() {}
}
