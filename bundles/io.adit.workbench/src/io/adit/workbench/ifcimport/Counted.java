package io.adit.workbench.ifcimport;

/** Numbers of things in words. */
final class Counted {
    private Counted() {}

    /** Such as {@code 1 sensor} or {@code 2 sensors}. */
    static String of(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
