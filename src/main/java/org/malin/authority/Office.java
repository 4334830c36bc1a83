package org.malin.authority;

import org.jspecify.annotations.Nullable;

/** An office of a person, with ISO dates where they are known. */
public record Office(
        String title, @Nullable String from, @Nullable String to) {}
