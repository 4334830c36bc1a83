package org.malin.validate;

import org.malin.finding.Rule;

/** Why a pointer does not find its target. */
record Broken(Rule rule, String why) {}
