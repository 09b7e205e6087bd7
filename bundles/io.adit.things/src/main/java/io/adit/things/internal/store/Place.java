package io.adit.things.internal.store;

/**
 * Where the journal has a change of an entity.
 *
 * @param key hash of kind and id; another entity may have the same
 * @param revision after the change
 * @param nanos when, since 1970
 * @param segment first sequence of the segment
 * @param offset in the segment
 * @param base whether the record alone gives the state before or after the change
 */
record Place(long key, long revision, long nanos, long segment, long offset, boolean base) {
    /** FNV-1a, 64 bits, over kind and id. */
    static long keyOf(Kind kind, String id) {
        long hash = 0xcbf29ce484222325L ^ kind.ordinal();
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
