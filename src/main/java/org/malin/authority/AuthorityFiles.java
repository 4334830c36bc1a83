package org.malin.authority;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** Writes authority files that have only some of the entries. */
public final class AuthorityFiles {

    private AuthorityFiles() {}

    /** Copies the entries with these ids, and those that they point to, from one folder to another. */
    public static void write(Path fromAuthorityDir, Path toDir, Set<String> usedIds) throws IOException {}
}
