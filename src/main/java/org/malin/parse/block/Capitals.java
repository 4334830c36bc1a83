package org.malin.parse.block;

/** Surnames that are printed in capitals. */
final class Capitals {

    /** A regular expression: SUSLOV, McNAMARA, O'CONNELL, VON BRENTANO without its particle. */
    static final String NAME = "(?:Ma?c)?\\p{Lu}[\\p{Lu}'’-]+";

    private Capitals() {}
}
