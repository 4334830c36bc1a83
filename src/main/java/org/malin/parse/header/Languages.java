package org.malin.parse.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.malin.conventions.Word;
import org.malin.conventions.WordList;
import org.malin.model.Header.Language;
import org.malin.parse.context.ParseContext;
import org.malin.source.Passage;

/** Says in what language a text and its original are. */
final class Languages {

    private final ParseContext context;

    Languages(ParseContext context) {
        this.context = context;
    }

    /** The languages of the text and of the original. */
    List<Language> of(HeaderDraft draft, List<CitationReader.Cited> cited) {
        List<Language> languages = new ArrayList<>();
        Passage stated = draft.textLanguage;
        Optional<Word> text = stated == null ? Optional.empty() : language(stated.toString());
        boolean translation = stated != null
                || cited.stream().anyMatch(c -> !c.responsible().isEmpty()) && draft.originalLanguage != null;
        TextLanguage guessed = TextLanguage.of(context.printed().toString());
        languages.add(new Language(
                text.map(Word::value).orElse(guessed.tag()),
                translation ? "translation" : null,
                text.map(Word::form).orElse(guessed.name()),
                stated));
        Passage original = draft.originalLanguage;
        if (original != null) {
            String tag = language(original.toString()).map(Word::value).orElse("und");
            languages.add(new Language(tag, "original", original.toString(), original));
        }
        return languages;
    }

    private Optional<Word> language(String words) {
        return context.conventions().words(WordList.LANGUAGE).stream()
                .filter(w -> context.conventions()
                        .pattern("(?<!\\p{L})" + Pattern.quote(w.form()) + "(?!\\p{L})")
                        .matcher(words)
                        .find())
                .findFirst();
    }
}
