package org.malin.xml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.malin.finding.Finding;
import org.malin.finding.Rule;

/** What the JDK's XML parser says of a file that is not well-formed, in an editor's words: one row a form of message. */
enum FaultForm {
    WRONG_END("The element type \"(.+)\" must be terminated by the matching end-tag.*", "", "", ""),
    END_OF_FILE("XML document structures must start and end within the same entity\\.?", "", "", ""),
    EMPTY("Premature end of file\\.?", "", "the file has no element", "restore its content"),
    AMPERSAND(
            "The entity name must immediately follow the '&' in the entity reference\\.?",
            "&",
            "the sign & by itself, which begins a name such as &amp;",
            "write &amp;"),
    AMPERSAND_NAME(
            "The reference to entity \"(.+)\" must end with the ';' delimiter\\.?",
            "&",
            "&$1 without a semicolon",
            "write &amp; for the sign &, or &$1; for a reference"),
    ENTITY(
            "The entity \"(.+)\" was referenced, but not declared\\.?",
            "&",
            "&$1;, which XML does not know",
            "write the sign itself, as UTF-8; only &amp; &lt; &gt; &quot; &apos; have names"),
    NUMBER(
            "Character reference \"(.+)\" is an invalid XML character\\.?",
            "&",
            "$1;, which is no sign that a text may hold",
            "remove it"),
    BRACKET(
            "The content of elements must consist of well-formed character data or markup\\.?",
            "<",
            "a sign < that begins no tag",
            "write &lt;"),
    BRACKET_BEFORE(
            "The markup in the document preceding the root element must be well-formed\\.?",
            "<",
            "a sign < that begins no tag",
            "mend the tag: no white space stands before its name"),
    AFTER_ROOT(
            "The markup in the document following the root element must be well-formed\\.?",
            "<",
            "a tag after the end of the document: a file has one outermost element",
            "put it into the outermost element, or remove it"),
    TEXT_AFTER(
            "Content is not allowed in trailing section\\.?",
            "",
            "words after the end of the document",
            "put them into an element, or remove them"),
    TEXT_BEFORE(
            "Content is not allowed in prolog\\.?",
            "",
            "words before the first tag, or an encoding that is not the declared one",
            "remove what stands before the first tag; declare the encoding in which the file is saved"),
    TWICE(
            "Attribute \"([^\"]+)\" was already specified for element \"(.+)\"\\.?",
            "$1",
            "attribute $1 stands twice on <$2>",
            "join the two, or remove one"),
    XML_TWICE(
            "Attribute \"([^\"]+)\" bound to namespace \"http://www.w3.org/XML/1998/namespace\" was already specified for"
                    + " element \"(.+)\"\\.?",
            "xml:$1",
            "attribute xml:$1 stands twice on <$2>",
            "join the two, or remove one"),
    TWICE_WITH_NAMESPACE(
            "Attribute \"([^\"]+)\" bound to namespace .* was already specified for element \"(.+)\"\\.?",
            "$1",
            "attribute $1 stands twice on <$2>",
            "join the two, or remove one"),
    NO_QUOTES(
            "Open quote is expected for attribute \"(.+)\" associated with an +element type +\"(.+)\"\\.?",
            "$1",
            "the value of $1 on <$2> stands in no quotation marks",
            "put it into quotation marks"),
    NO_VALUE(
            "Attribute name \"(.+)\" associated with an element type \"(.+)\" must be followed by the ' = ' character\\.?",
            "$1",
            "attribute $1 on <$2> has no value",
            "add =\"…\", or remove it"),
    NO_END_OF_VALUE(
            "The value of attribute \"(.+)\" associated with an element type \"(.+)\" must not contain the '<' character\\.?",
            "<$2",
            "the value of $1 on <$2> has no closing quotation mark, or holds the sign <",
            "close it, or write &lt;"),
    NO_END_OF_TAG(
            "Element type \"(.+)\" must be followed by either attribute specifications, \">\" or \"/>\"\\.?",
            "<$1",
            "the tag <$1 … is not well-formed",
            "end it with >, and put white space, and nothing else, between attributes"),
    NO_END_OF_END(
            "The end-tag for element type \"(.+)\" must end with a '>' delimiter\\.?",
            "</$1",
            "the end tag </$1 has no >",
            "add >"),
    CONTROL(
            "An invalid XML character \\(Unicode: 0x([0-9a-fA-F]+)\\) was found in .*",
            "",
            "the control character U+$1, which a text may not hold",
            "remove it"),
    DASHES(
            "The string \"--\" is not permitted within comments\\.?",
            "",
            "two hyphens -- inside a comment",
            "write one, or end the comment with -->"),
    DECLARATION(
            "The processing instruction target matching .* is not allowed\\.?",
            "<?",
            "an XML declaration that is not at the very begin of the file",
            "remove it, or what stands before it, blank lines too"),
    PREFIX(
            "The prefix \"(.+)\" for element \"(.+)\" is not bound\\.?",
            "<$2",
            "the prefix $1 of <$2>, which stands for no namespace",
            "declare it with xmlns:$1, or remove it"),
    ATTRIBUTE_PREFIX(
            "The prefix \"(.+)\" for attribute \"(.+)\" associated with an element type \".+\" is not bound\\.?",
            "$2",
            "the prefix $1 of the attribute $2, which stands for no namespace",
            "declare it with xmlns:$1, or remove it"),
    CDATA_END(
            "The character sequence \"]]>\" must not appear in content.*",
            "]]>",
            "the signs ]]> in the text",
            "write ]]&gt;"),
    DOCTYPE(
            "DOCTYPE is disallowed.*",
            "<!DOCTYPE",
            "a document type declaration (DTD), which is never read: it could pull in other files",
            "remove it; write signs instead of its entities"),
    DEPTH(".*maxElementDepth.*", "", "elements nested too deep to be a text", "look for end tags that are missing"),
    VERSION(
            "XML version \"(.+)\" is not supported.*",
            "<?",
            "an XML declaration of version $1",
            "write version=\"1.0\""),
    OTHER("(.*?)\\.?", "", "$1", "mend the XML at this place");

    private final Pattern message;
    private final String sign;
    private final String found;
    private final String advice;

    /** The sign is where the fault begins: the last place of it before the one that the parser tells. */
    FaultForm(String message, String sign, String found, String advice) {
        this.message = Pattern.compile(message, Pattern.DOTALL);
        this.sign = sign;
        this.found = found;
        this.advice = advice;
    }

    /** The finding for a message of the parser. */
    static Finding of(String message, FaultText text, int line, int column) {
        for (FaultForm form : values()) {
            Matcher m = form.message.matcher(message);
            if (m.matches()) {
                return form.finding(m, text, text.offset(line, column));
            }
        }
        throw new IllegalStateException("the last row takes every message");
    }

    private Finding finding(Matcher m, FaultText text, int offset) {
        if (this == WRONG_END || (this == NO_END_OF_END && isOfAnother(m.group(1), text, offset))) {
            return new TagFault(text, offset).wrongEnd();
        }
        if (this == END_OF_FILE) {
            return new TagFault(text, offset).endOfFile();
        }
        int begin = sign.isEmpty() ? offset : text.before(fill(sign, m), offset + 1);
        return Finding.of(Rule.NOT_WELL_FORMED, text.place(begin), fill(found, m))
                .withAdvice(fill(advice, m));
    }

    /** The parser reads as much of an end tag as it expects: what it misses may be the rest of another name. */
    private static boolean isOfAnother(String expected, FaultText text, int offset) {
        return !text.name(text.before("</", offset) + 2).equals(expected);
    }

    private static String fill(String form, Matcher m) {
        String filled = form;
        for (int i = 1; i <= m.groupCount(); i++) {
            filled = filled.replace("$" + i, m.group(i));
        }
        return filled;
    }
}
