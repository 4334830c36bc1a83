package org.malin.generate;

import java.util.List;
import org.malin.generate.Language.Words;

/** English words for invented protocols. */
final class EnglishWords {
    static final Words WORDS = new Words(
            List.of(
                    "Presidium of the Provincial Committee",
                    "Standing Committee of the Council of Ministers",
                    "Central Bureau of the Harbour Union",
                    "State Council for Grain and Timber",
                    "Advisory Committee on River Traffic"),
            List.of(
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December"),
            List.of(
                    "We must",
                    "It is necessary to",
                    "The ministry should",
                    "They have promised to",
                    "Let the commission",
                    "Do not",
                    "Perhaps we should",
                    "There is no reason to",
                    "He proposes to",
                    "I would ask everyone to",
                    "Now is the time to",
                    "Nobody wants to",
                    "Our comrades abroad refuse to"),
            List.of("examine", "postpone", "support", "reject", "publish", "return to", "explain", "defend", "correct"),
            List.of(
                    "the plan for the harbour works",
                    "the question of the grain reserve",
                    "the new railway line",
                    "the demands of the northern province",
                    "the agreement with the trade mission",
                    "the draft of the naïve proposal",
                    "the budget of the timber trust",
                    "the work of the flood commission",
                    "the removal of the old bridges"),
            List.of(
                    "before the winter",
                    "without further delay",
                    "within a month",
                    "as was agreed in the spring",
                    "with due caution",
                    "in the presence of the engineers",
                    "if the weather allows it"),
            false,
            List.of(
                    "On the situation in the %s district",
                    "About the delivery of coal to %s",
                    "Regarding the letter from the workers of %s",
                    "On further steps concerning the port of %s",
                    "About the appointment of a new director in %s",
                    "Regarding the floods near the town of %s"),
            List.of(
                    "Report by the ministry on the harvest in %s",
                    "On the price of bread in %s",
                    "Measures to repair the dam at %s",
                    "Information from the commission on the fire in %s",
                    "The question of the school buildings of %s",
                    "Preparation of the congress in %s"),
            List.of(
                    "See the record of the previous sitting, where the same matter was raised.",
                    "This refers to the commission that was set up in the spring.",
                    "The engineer had visited the site in the week before the sitting.",
                    "A copy of the draft is kept with the papers of the secretariat.",
                    "Presumably the older of the two brothers is meant here.",
                    "The figures differ from those that the ministry published later."),
            List.of("in the end", "of the province", "for the time being", "to the delegates", "at their request"),
            List.of(
                    List.of("rev", "olutionary"),
                    List.of("min", "istry"),
                    List.of("gov", "ernment"),
                    List.of("comm", "ission"),
                    List.of("agr", "icultural"),
                    List.of("prov", "incial")),
            List.of(List.of("is", "are"), List.of("was", "were"), List.of("has", "have")),
            List.of("Laughter", "Applause", "Commotion in the hall"),
            List.of("Correct", "Quite right", "That is not so", "We have heard enough"),
            List.of("Minister", "Secretary", "Professor", "Ambassador", "Director", "General"),
            List.of("Members", "Candidate members", "Secretaries", "Experts"),
            List.of("Bru", "Dre", "Gla", "Kry", "Lub", "Mez", "Plo", "Rud", "Sve", "Tor", "Vra", "Zhu", "Osk", "Ulm"),
            List.of("ba", "de", "go", "li", "mo", "ne", "ri", "sta", "va", "zho"),
            List.of("rkov", "lshin", "ntsev", "vsky", "dzin", "chenko", "rić", "gin", "lov", "tnev", "shuk", "mard"));

    private EnglishWords() {}
}
