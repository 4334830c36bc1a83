package org.malin.authority;

/** The three files: name, element of an entry, list around the entries. */
enum AuthorityFile {
    PERSONS("persons.xml", "person", "listPerson"),
    ORGANISATIONS("organizations.xml", "org", "listOrg"),
    PLACES("places.xml", "place", "listPlace");

    private final String fileName;
    private final String entry;
    private final String list;

    AuthorityFile(String fileName, String entry, String list) {
        this.fileName = fileName;
        this.entry = entry;
        this.list = list;
    }

    String fileName() {
        return fileName;
    }

    String entry() {
        return entry;
    }

    String list() {
        return list;
    }
}
