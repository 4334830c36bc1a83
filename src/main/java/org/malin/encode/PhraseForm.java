package org.malin.encode;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.malin.model.PhraseKind;

/**
 * The element that a kind of phrase becomes, and the attributes that it always has.
 *
 * @param category the pointer that it carries in {@code @ana}
 */
record PhraseForm(
        String element,
        Map<String, String> attributes,
        @Nullable String category) {

    private static final Map<PhraseKind, PhraseForm> FORMS = new EnumMap<>(PhraseKind.class);

    static {
        put(PhraseKind.ROLE_NAME, "roleName");
        put(PhraseKind.FORENAME, "forename");
        put(PhraseKind.SURNAME, "surname");

        put(PhraseKind.SUPPLIED, "supplied", "reason", "omitted-in-original", "rend", "brackets");
        put(PhraseKind.SUPPLIED_DAMAGE, "supplied", "reason", "damage", "rend", "brackets");
        put(PhraseKind.DELETED, "del", "rend", "strikethrough");
        put(PhraseKind.EXPANSION, "expan");
        put(PhraseKind.EXPANDED, "ex", "rend", "brackets");
        put(PhraseKind.SURPLUS, "surplus", "reason", "error");
        put(PhraseKind.SIC, "sic");
        put(PhraseKind.UNCLEAR, "unclear", "rend", "brackets");

        put(PhraseKind.GLOSS, "note", "type", "gloss", "place", "inline", "rend", "brackets");
        put(PhraseKind.DESCRIPTION, "note", "type", "description", "place", "inline", "rend", "brackets");
        put(PhraseKind.SIC_NOTE, "note", "type", "sic", "place", "inline", "rend", "brackets");

        put(PhraseKind.ITALIC, "hi", "rend", "italic");
        put(PhraseKind.BOLD, "hi", "rend", "bold");
        put(PhraseKind.LETTERSPACED, "hi", "rend", "letterspaced");

        put(PhraseKind.LABEL, "label");
        put(PhraseKind.NUMBER, "num");
        put(PhraseKind.DATE, "date");
        put(PhraseKind.WEAPON, "term", "type", "weapon");
        put(PhraseKind.FOREIGN, "foreign");
        FORMS.put(PhraseKind.SPEAKERS, new PhraseForm("seg", pairs("type", "speakers"), "ed:att.paren"));
        FORMS.put(PhraseKind.SPEAKER_AFTER, new PhraseForm("seg", pairs("type", "speakers"), "ed:att.trailing"));
        put(PhraseKind.CLASSIFICATION, "seg", "type", "classification");
        put(PhraseKind.DECISION, "seg", "type", "decision");
        put(PhraseKind.VOTE, "seg", "type", "vote");
        put(PhraseKind.EVENT, "stage", "type", "event");
        put(PhraseKind.FILE_MARK, "idno", "type", "file-mark");
        put(PhraseKind.INTERJECTION, "said");
        put(PhraseKind.RUNNING_HEAD, "fw", "type", "header");

        put(PhraseKind.WORK, "bibl");
        put(PhraseKind.TITLE, "title", "level", "m");
        put(PhraseKind.TITLE_ARTICLE, "title", "level", "a");
        put(PhraseKind.TITLE_JOURNAL, "title", "level", "j");
        put(PhraseKind.EDITOR, "editor");
        put(PhraseKind.PUBLISHED_AT, "pubPlace");
        put(PhraseKind.PUBLISHER, "publisher");
        put(PhraseKind.CITED_RANGE, "citedRange");
        put(PhraseKind.SHELFMARK, "idno", "type", "shelfmark");
        put(PhraseKind.REPOSITORY, "idno", "type", "repository");
        put(PhraseKind.FOND, "idno", "type", "fond");
        put(PhraseKind.OPIS, "idno", "type", "opis");
        put(PhraseKind.DELO, "idno", "type", "delo");
        put(PhraseKind.SHELFMARK_PART, "idno");
        put(PhraseKind.RESPONSIBILITY_STATEMENT, "respStmt");
        put(PhraseKind.RESPONSIBILITY, "resp");
        put(PhraseKind.RESPONSIBLE, "persName");
    }

    static PhraseForm of(PhraseKind kind) {
        PhraseForm form = FORMS.get(kind);
        if (form == null) {
            throw new IllegalStateException("no element for " + kind);
        }
        return form;
    }

    private static void put(PhraseKind kind, String element, String... attributes) {
        FORMS.put(kind, new PhraseForm(element, pairs(attributes), null));
    }

    private static Map<String, String> pairs(String... namesAndValues) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
