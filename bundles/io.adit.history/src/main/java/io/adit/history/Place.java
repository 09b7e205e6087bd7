package io.adit.history;

/**
 * Where one version of one channel's samples lies in the store.
 *
 * @param kind the series, or that it is a revision
 * @param number of the channel in the dictionary, or of the revision among all
 */
record Place(byte kind, int number) {
    private static final byte REVISION = 16;

    static Place of(Series series, int channel) {
        return new Place((byte) series.ordinal(), channel);
    }

    static Place ofRevision(int id) {
        return new Place(REVISION, id);
    }

    /** Whether it is what was cleaned first of a channel. */
    boolean isClean() {
        return kind == Series.CLEAN.ordinal();
    }
}
