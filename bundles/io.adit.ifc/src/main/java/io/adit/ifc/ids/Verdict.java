package io.adit.ifc.ids;

/**
 * Whether an object keeps a facet.
 *
 * @param kept whether it does
 * @param absent whether it has nothing of what the facet is about, so that an optional facet lets it be
 * @param reason why not; empty where it is kept
 */
record Verdict(boolean kept, boolean absent, String reason) {
    static final Verdict KEPT = new Verdict(true, false, "");

    static Verdict absent(String reason) {
        return new Verdict(false, true, reason);
    }

    static Verdict broken(String reason) {
        return new Verdict(false, false, reason);
    }
}
