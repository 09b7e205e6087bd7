package io.adit.things;

/** How a whole policy can be read: as it is kept, or with its imports and references resolved, as Ditto 3.9 has it. */
public final class PolicyViews {
    /** Name of the header that says which view is wanted. */
    public static final String HEADER = "policy-view";

    /** As it is kept; the default. */
    public static final String ORIGINAL = "original";

    /** With imported entries, as {@code imported-<policy>-<label>}, and with what references take over. */
    public static final String RESOLVED = "resolved";

    private PolicyViews() {}
}
