package org.malin.validate.sieve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.malin.xml.Xml;

/** What the sieve knows of XPath it answers as a transform does; what it does not know it lets pass. */
class SieveTest {
    private static final String DOCUMENT = "<t:a xmlns:t='urn:t' xml:id='a'><t:b n='1' c='x y'>one <t:i>two</t:i></t:b>"
            + "<t:b n='10' c='#a'/><t:e>  </t:e><t:b>three<t:i r='b'/></t:b></t:a>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "count(//t:b) = 3",
                "count(//t:b | //t:b[@n] | //t:i) = 5",
                "count(//(t:b | t:e)/ancestor::t:a) = 1",
                "count(//t:b except //t:b[@n]) = 1 and count(//t:b intersect //*[@n]) = 2",
                "/t:a/t:b[2]/@n = '10' and /t:a/t:b[last()]/t:i/@r = 'b'",
                "/t:a/t:b[@n][2]/@c = '#a' and empty(/t:a/t:b[2][@c = 'x'])",
                "(//t:i)[1] = 'two' and //t:i[1]/@r = 'b'",
                "//t:i[@r]/preceding::t:b[1]/@n = '10'",
                "//t:e/preceding-sibling::*[1]/@n = 10 and //t:e/following-sibling::t:b[1] = 'three'",
                "//t:b[@n = 10] << //t:e and //t:b[1] is /t:a/*[1]",
                "not(//t:b[@n gt '2'])",
                "number(//t:b[2]/@n) gt number(//t:b[1]/@n) + 8",
                "max((0, //t:b/string-length(@n))) = 2 and min((3, 1)) = 1",
                "index-of(('p', 'q', 'p'), 'p')[2] = 3",
                "tokenize(//t:b[1]/@c) = 'y' and count(distinct-values(//@c/tokenize(.))) = 3",
                "tokenize('/p//q', '/')[last()] = 'q' and count(tokenize('/p//q', '/')) = 4",
                "string-join(//t:b[1]//text(), '+') = 'one +two' and normalize-space(//t:b[1]) = 'one two'",
                "//*[not(normalize-space(.))][self::t:e | self::t:i]",
                "substring('abc', 2) = 'bc' and substring('abc', 0, 3) = 'ab' and substring-after('abc', 'b') = 'c'",
                "translate('abc', 'ab', 'x') = 'xc' and lower-case('ÄB') = 'äb'",
                "replace(normalize-unicode('ÄB', 'NFD'), '\\p{Mn}', '') = 'AB'",
                "matches('p.s1a', '\\.s[0-9]+[a-z]*$') and not(matches('p.s1\n', '[0-9]$'))",
                "some $b in //t:b satisfies $b/@n = '10'",
                "(for $b in //t:b return string($b/@n)) = '10'",
                "(let $x := 'p', $y := 'q' return concat($x, $y)) = 'pq'",
                "(if (//t:e) then 'p' else 'q') = 'p'",
                "id('a')/t:b and id(substring(//t:b[2]/@c, 2), /)/@xml:id = 'a'",
                "generate-id(//t:e) = generate-id(/t:a/t:e) and name(//t:e) = 't:e'",
                "key('by-n', '10', //t:a)/@c = '#a' and empty(key('by-n', '10', //t:e))",
            })
    void aTestThatHoldsSpeaksAndItsContraryDoesNot(String test) throws Exception {
        assertEquals("{0}", speaking(test), test);
        assertEquals("{}", speaking("not(" + test + ")"), () -> "not(" + test + ")");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unknown-function(.)",
                "following::t:b",
                "matches(., '(?i)x')",
                "$nowhere",
                "other:b",
                "t:*",
                "//t:b/xs:integer(@n) = 3",
                "string(//t:b) = 'more than one'",
                "('p', 1) = 2",
                "1 to 3",
                "//t:b[position() = 1]",
                "not a path",
                "'no end",
            })
    void whatIsNotKnownOrNotPlainIsInDoubt(String test) throws Exception {
        assertEquals("{0}", speaking(test), test);
        assertEquals("{0}", speaking("not(" + test + ")"), test);
    }

    @Test
    void aDocumentOfOddIdentifiersIsInDoubt() throws Exception {
        assertEquals("{0}", speaking("false()", "<a xml:id='x y'/>"));
        assertEquals("{0}", speaking("false()", "<a xml:id='x'><b xml:id='x'/></a>"));
        assertEquals("{0}", speaking("false()", "<a xml:base='elsewhere/'/>"));
        assertEquals("{}", speaking("false()", "<a xml:id='x'/>"));
    }

    /** The tree has no such nodes, of which a step to any node would have to know. */
    @Test
    void aDocumentWithProcessingInstructionsInItIsInDoubt() throws Exception {
        assertEquals("{0}", speaking("false()", "<a>one<?b?>two</a>"));
        assertEquals("{}", speaking("false()", "<?b?><a>one<!-- c -->two</a><?b?>"));
    }

    @Test
    void aMessageIsSaidInTheOrderOfTheDocumentWithItsPlace() throws Exception {
        Tree tree = new Tree();
        Xml.scan("<a>\n<b n='2'/><b/> <b n='1'/></a>".getBytes(StandardCharsets.UTF_8), "a.xml", tree);
        Sieve sieve = sieve(
                "//b",
                "@n",
                "<m:text>no <x:value-of select=\"@n\"/> of <x:value-of select='count(//b)'/>"
                        + " <x:value-of select=\"(//b/@n, 'x')\"/></m:text>");
        assertEquals(
                "[Said[id=p1, role=info, text=no 2 of 32 1 x, line=2, column=1], "
                        + "Said[id=p1, role=info, text=no 1 of 32 1 x, line=2, column=16]]",
                sieve.said(sieve.speaking(tree), tree).orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<m:text>{@n}</m:text>",
                "<m:text><x:value-of select='unknown()'/></m:text>",
                "<m:text><x:value-of select='.' separator='x'/></m:text>",
                "<m:text>x</m:text><m:diagnostic-reference>y</m:diagnostic-reference>",
            })
    void aMessageOfAnotherFormIsLeftToTheRules(String message) throws Exception {
        Tree tree = new Tree();
        Xml.scan("<a/>".getBytes(StandardCharsets.UTF_8), "a.xml", tree);
        Sieve sieve = sieve("/*", "true()", message);
        assertEquals(Optional.empty(), sieve.said(sieve.speaking(tree), tree));
    }

    private static String speaking(String test) throws Exception {
        return speaking(test, DOCUMENT);
    }

    private static String speaking(String test, String document) throws Exception {
        Tree tree = new Tree();
        Xml.scan(document.getBytes(StandardCharsets.UTF_8), "a.xml", tree);
        return sieve("/*", test, "<m:text>\u2026</m:text>").speaking(tree).toString();
    }

    /** The sieve of one rule in the form in which rules are transpiled. */
    private static Sieve sieve(String nodes, String test, String message) throws Exception {
        String rules = "<x:stylesheet xmlns:x='http://www.w3.org/1999/XSL/Transform' xmlns:t='urn:t' xmlns:l='urn:l' "
                + "xmlns:m='urn:m'><x:key name='by-n' match='t:b' use='@n' l:search='//t:b'/><x:template match='/'>"
                + "<?rule?><x:for-each select='" + nodes + "'><x:variable name='c' select='.'/><x:for-each select='.'>"
                + "<x:if test=\"" + test.replace("<", "&lt;") + "\"><m:failed-assert id='p1' role='info'>"
                + "<x:attribute name='location' select='generate-id($c)'/>" + message
                + "</m:failed-assert></x:if></x:for-each></x:for-each><?end?></x:template></x:stylesheet>";
        return Sieve.of(rules.getBytes(StandardCharsets.UTF_8), "rules.xsl", "rule");
    }
}
