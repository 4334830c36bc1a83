package org.malin.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.malin.Edition;
import org.malin.PublishOptions;

/** An edition of any size, made from a number: its persons are present, absent, speak, are named, and are not identified. */
final class NamesEdition {
    static final String HEAD = "<TEI xmlns='http://www.tei-c.org/ns/1.0' xml:id='%s' type='%s'"
            + " xml:lang='en'><teiHeader><fileDesc><titleStmt><title"
            + " type='main'>%s</title></titleStmt><publicationStmt><publisher>P</publisher><availability status='unknown'>"
            + "<p>None.</p></availability></publicationStmt><sourceDesc><p>None.</p></sourceDesc></fileDesc>";

    private final Path home;
    private final Random random;
    private final int persons;
    private final int documents;

    private NamesEdition(Path home, long seed, int persons, int documents) {
        this.home = home;
        this.random = new Random(seed);
        this.persons = persons;
        this.documents = documents;
    }

    /** Writes the TEI files and makes the pages of the reading view; the folder of the pages. */
    static Path publish(Path home, long seed, int persons, int documents) throws IOException {
        write(home, seed, persons, documents);
        return pages(home);
    }

    /** Makes the pages of what was written. */
    static Path pages(Path home) {
        Path out = home.resolve("target/edition");
        Edition.at(home).orElseThrow().publish(List.of(), PublishOptions.pages(List.of("reading")), out);
        return out;
    }

    static void write(Path home, long seed, int persons, int documents) throws IOException {
        Edition.init(home);
        new NamesEdition(home, seed, persons, documents).write();
    }

    private void write() throws IOException {
        file("authority/persons", authority("persons", "listPerson", this::person, persons));
        file("authority/organizations", authority("organizations", "listOrg", this::body, 5));
        file("authority/places", authority("places", "listPlace", this::place, 9));
        for (int i = 0; i < documents; i++) {
            file("protocol-" + i, document(i));
        }
    }

    private void file(String name, String xml) throws IOException {
        Path file = home.resolve("tei").resolve(name + ".xml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, xml);
    }

    private interface Entry {
        String of(int number);
    }

    private static String authority(String id, String list, Entry entry, int count) {
        StringBuilder xml = new StringBuilder(HEAD.formatted(id, "authority", id))
                .append("</teiHeader><standOff><")
                .append(list)
                .append('>');
        for (int i = 0; i < count; i++) {
            xml.append(entry.of(i));
        }
        return xml.append("</").append(list).append("></standOff></TEI>").toString();
    }

    private String person(int number) {
        return "<person xml:id='p%d'><persName type='main'><forename>%s.</forename> <surname>%s</surname></persName><birth when='19%02d'/></person>"
                .formatted(number, (char) ('A' + number % 26), surname(number), number % 100);
    }

    private String body(int number) {
        return "<org xml:id='o%d'><orgName type='main'>Body %d</orgName></org>".formatted(number, number);
    }

    private String place(int number) {
        return "<place xml:id='l%d' type='settlement'><placeName type='main'>Town %d</placeName></place>"
                .formatted(number, number);
    }

    /** Two persons of every hundred share a surname. */
    private static String surname(int number) {
        int shared = number % 50;
        return (char) ('A' + shared % 23) + "name" + (char) ('a' + shared / 2) + (number / 100);
    }

    private String document(int number) {
        String id = "protocol-" + number;
        LocalDate date = LocalDate.of(1950 + number % 7, 1, 1).plusDays(number % 360);
        List<Integer> there = some(Math.min(persons, 3 + random.nextInt(9)));
        return HEAD.formatted(id, "protocol", "Protocol " + number)
                + "<profileDesc><creation><date when='" + date + "'>" + date + "</date></creation><abstract><p>About "
                + name(anybody(), "") + ".</p></abstract><particDesc>" + attendance(id, there)
                + "</particDesc></profileDesc></teiHeader>"
                + "<text><body><div type='session' xml:id='" + id + ".s1'>" + printed(id, there) + items(id)
                + "</div></body><back><div type='notes'>" + notes(id) + "</div></back></text></TEI>";
    }

    private List<Integer> some(int count) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < persons; i++) {
            all.add(i);
        }
        Collections.shuffle(all, random);
        return all.subList(0, count);
    }

    private int anybody() {
        return random.nextInt(persons);
    }

    /** The last one is absent. */
    private static String attendance(String id, List<Integer> there) {
        StringBuilder xml = new StringBuilder("<listPerson type='attendance' corresp='#" + id + ".s1'>");
        for (int i = 0; i < there.size(); i++) {
            xml.append("<person corresp='per:p%d' role='%s'><persName>%s</persName></person>"
                    .formatted(there.get(i), i == there.size() - 1 ? "absent" : "present", surname(there.get(i))));
        }
        return xml + "</listPerson>";
    }

    private static String printed(String id, List<Integer> there) {
        return "<div type='attendance' xml:id='" + id + ".s1.att'><p><label>Present:</label> "
                + there.stream().map(who -> name(who, "")).collect(Collectors.joining(", ")) + "</p></div>";
    }

    private static String name(int who, String attributes) {
        return "<persName ref='per:p%d'%s>%s</persName>".formatted(who, attributes, surname(who));
    }

    private String items(String id) {
        StringBuilder xml = new StringBuilder();
        for (int i = 1; i <= 3; i++) {
            String item = id + ".s1.i" + i;
            xml.append(
                    "<div type='item' xml:id='%s'><head>On the letter to %s from <placeName ref='pla:l%d'>Town</placeName></head>"
                            .formatted(item, name(anybody(), ""), random.nextInt(9)));
            xml.append(speech(item, 1, 1)).append(speech(item, 2, 2));
            xml.append(
                    "<p xml:id='%s.p9'>%s said that <del>he saw %s and</del> <persName>%s</persName> knew the <orgName ref='org:o%d'>Body</orgName>.</p>"
                            .formatted(
                                    item,
                                    name(anybody(), " role='speaker'"),
                                    name(anybody(), ""),
                                    surname(anybody()),
                                    random.nextInt(5)));
            xml.append("</div>");
        }
        return xml.toString();
    }

    private String speech(String item, int number, int speakers) {
        List<Integer> who = some(Math.min(persons, speakers));
        String pointers = who.stream().map(one -> "per:p" + one).collect(Collectors.joining(" "));
        return "<sp who='%s' ana='ed:att.%s' xml:id='%s.sp%d'><speaker>%s</speaker><p xml:id='%s.sp%d.p1'>We wrote to %s, and to %s.</p></sp>"
                .formatted(
                        pointers,
                        speakers > 1 ? "collective" : "label",
                        item,
                        number,
                        who.stream().map(one -> name(one, "")).collect(Collectors.joining(", ")),
                        item,
                        number,
                        name(anybody(), ""),
                        name(anybody(), " cert='low'"));
    }

    private String notes(String id) {
        StringBuilder xml = new StringBuilder();
        for (int i = 1; i <= 2; i++) {
            xml.append(
                    "<note type='%s' place='end' n='%d' xml:id='%s.n%d'><label>[%d]</label> This was %s of <placeName ref='pla:l%d'>Town</placeName>.</note>"
                            .formatted(
                                    i == 1 ? "translator" : "editor",
                                    i,
                                    id,
                                    i,
                                    i,
                                    name(anybody(), ""),
                                    random.nextInt(9)));
        }
        return xml.toString();
    }
}
