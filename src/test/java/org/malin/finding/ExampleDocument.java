package org.malin.finding;

import java.util.HashMap;
import java.util.Map;

/** A protocol of one item that breaks no rule, the parts of which are put in from examples. */
public final class ExampleDocument {
    private static final String RECORD = "<annotation xml:id=\"protocol-901.d1\" target=\"#protocol-901.gap1\""
            + " motivation=\"questioning\" ana=\"ed:rule.GAP2\" resp=\"ed:conv\" cert=\"medium\"><note>a sign;"
            + " alternative: a blank</note></annotation>";
    private static final String FRAME = """
        <?xml version="1.0" encoding="UTF-8"?>
        <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="protocol-901" type="protocol" xml:lang="en">
         <teiHeader>
          <fileDesc>
           <titleStmt>{title}</titleStmt>
           <publicationStmt>{publication}<availability status="unknown"><p>Not stated.</p></availability></publicationStmt>
           <sourceDesc><bibl type="digital-source" xml:id="protocol-901.src"><title level="u">901.txt</title></bibl></sourceDesc>
          </fileDesc>
          <encodingDesc><listPrefixDef>
           <prefixDef ident="per" matchPattern="(.+)" replacementPattern="authority/persons.xml#$1"/>
           <prefixDef ident="prot" matchPattern="(.+)" replacementPattern="protocol-$1.xml"/>
           <prefixDef ident="ed" matchPattern="(.+)" replacementPattern="edition.xml#$1"/>
          </listPrefixDef></encodingDesc>
          <profileDesc>
           <creation><date when="1962-10-25">October 25, 1962</date></creation>
           {profile}
          </profileDesc>
          <revisionDesc><listChange>{revision}</listChange></revisionDesc>
         </teiHeader>
         <text><body>{body}</body>{back}</text>
         {standOff}
        </TEI>
        """;

    private final Map<String, String> parts = new HashMap<>(Map.of(
            "title", "<title type=\"main\">Protocol 901</title>",
            "publication", "<publisher>The Malin edition</publisher>",
            "profile", "",
            "revision", "<change who=\"per:editor\" when=\"2026-01-02\" status=\"approved\">read</change>",
            "attendance", "",
            "item", "<p>Return it.</p>"));

    /** Puts a fragment of TEI into a part. */
    public void put(String part, String xml) {
        parts.put(part, xml);
    }

    @Override
    public String toString() {
        String item = "<div type=\"item\" xml:id=\"protocol-901.s1.i1\"><head>On the harvest</head>" + parts.get("item")
                + "</div>";
        String session = parts.getOrDefault("session", parts.get("attendance") + item);
        String body =
                parts.getOrDefault("body", "<div type=\"session\" xml:id=\"protocol-901.s1\">" + session + "</div>");
        String records = parts.getOrDefault("records", body.matches("(?s).*ed:conv.*gap1\".*") ? RECORD : "");
        String back = parts.containsKey("back") ? "<back>" + parts.get("back") + "</back>" : "";
        return FRAME.replace("{title}", parts.get("title"))
                .replace("{publication}", parts.get("publication"))
                .replace("{profile}", parts.get("profile"))
                .replace("{revision}", parts.get("revision"))
                .replace("{body}", body)
                .replace("{back}", back)
                .replace(
                        "{standOff}",
                        records.isEmpty()
                                ? ""
                                : "<standOff type=\"decisions\"><listAnnotation>" + records
                                        + "</listAnnotation></standOff>");
    }
}
