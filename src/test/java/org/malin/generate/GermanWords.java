package org.malin.generate;

import java.util.List;
import org.malin.generate.Language.Words;

/** German words for invented protocols. */
final class GermanWords {
    static final Words WORDS = new Words(
            List.of(
                    "Ministerrat der Nordprovinz",
                    "Präsidium des Landesausschusses",
                    "Ständiger Ausschuss des Staatsrates",
                    "Verwaltungsrat der Uferbahnen"),
            List.of(
                    "Januar",
                    "Februar",
                    "März",
                    "April",
                    "Mai",
                    "Juni",
                    "Juli",
                    "August",
                    "September",
                    "Oktober",
                    "November",
                    "Dezember"),
            List.of(
                    "Wir müssen",
                    "Das Ministerium soll",
                    "Die Kommission wird",
                    "Man darf",
                    "Vielleicht sollten wir",
                    "Er will",
                    "Niemand möchte",
                    "Jetzt können wir",
                    "Ich würde gern",
                    "Unsere Vertreter wollten"),
            List.of("prüfen", "verschieben", "unterstützen", "ablehnen", "veröffentlichen", "erklären", "verbessern"),
            List.of(
                    "den Plan für den Hafenbau",
                    "die Frage der Getreidevorräte",
                    "die neue Bahnlinie",
                    "die Wünsche der Nordprovinz",
                    "das Abkommen mit der Handelsvertretung",
                    "den Entwurf der Geschäftsordnung",
                    "die Arbeit der Hochwasserkommission"),
            List.of(
                    "noch vor dem Winter",
                    "ohne weiteren Verzug",
                    "binnen eines Monats",
                    "wie im Frühjahr vereinbart",
                    "mit der gebotenen Vorsicht",
                    "im Beisein der Ingenieure"),
            true,
            List.of(
                    "Über die Lage im Bezirk %s",
                    "Über die Lieferung von Kohle nach %s",
                    "Betreffend das Schreiben der Arbeiter von %s",
                    "Zur Frage der Brücken bei %s",
                    "Über die Ernennung eines Direktors in %s"),
            List.of(
                    "Bericht des Ministeriums über die Ernte in %s",
                    "Über den Brotpreis in %s",
                    "Maßnahmen zur Ausbesserung des Dammes bei %s",
                    "Mitteilung der Kommission über den Brand in %s",
                    "Vorbereitung des Landtages in %s"),
            List.of(
                    "Siehe das Protokoll der vorigen Sitzung, wo dieselbe Sache verhandelt wurde.",
                    "Gemeint ist die Kommission, die im Frühjahr eingesetzt worden war.",
                    "Der Ingenieur hatte die Stelle in der Woche vor der Sitzung besucht.",
                    "Eine Abschrift des Entwurfes liegt bei den Akten des Sekretariates.",
                    "Vermutlich ist der ältere der beiden Brüder gemeint."),
            List.of("zum Schluss", "der Provinz", "bis auf weiteres", "auf ihren Wunsch"),
            List.of(
                    List.of("rev", "olutionäre"),
                    List.of("Min", "isterium"),
                    List.of("Reg", "ierung"),
                    List.of("Komm", "ission"),
                    List.of("landw", "irtschaftliche")),
            List.of(List.of("ist", "sind"), List.of("war", "waren"), List.of("hat", "haben")),
            List.of("Heiterkeit", "Beifall", "Unruhe"),
            List.of("Richtig", "Sehr wahr", "Das stimmt nicht"),
            List.of("Minister", "Staatssekretär", "Professor", "Direktor", "General"),
            List.of("Mitglieder", "Stellvertretende Mitglieder", "Sekretäre", "Sachverständige"),
            List.of("Brun", "Hart", "Kell", "Lorch", "Mand", "Rehl", "Strob", "Tann", "Wend", "Zirn", "Öhl", "Gräf"),
            List.of("a", "e", "i", "en", "er", "els"),
            List.of("bach", "berg", "dorf", "hofer", "inger", "mann", "stätter", "wald", "müller", "roth"));

    private GermanWords() {}
}
