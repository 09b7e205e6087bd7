package io.adit.cassandra;

import io.adit.history.store.StoreCursor;

/** A cursor that goes on only in the direction in which it was set. */
abstract class OneWayCursor implements StoreCursor {
    private boolean forwards;

    @Override
    public final void seek(byte[] key) {
        forwards = true;
        start(key, true);
    }

    @Override
    public final void seekForPrev(byte[] key) {
        forwards = false;
        start(key, false);
    }

    @Override
    public final void next() {
        require(forwards);
        step();
    }

    @Override
    public final void prev() {
        require(!forwards);
        step();
    }

    private static void require(boolean direction) {
        if (!direction) {
            throw new IllegalStateException("the cursor goes the other way");
        }
    }

    /** Goes to the first entry in this direction from a key on, that of the key included. */
    abstract void start(byte[] key, boolean ahead);

    /** Goes to the next entry in its direction. */
    abstract void step();

    /** What a call at the end of the entries gets. */
    static IllegalStateException atItsEnd() {
        return new IllegalStateException("the cursor is at its end");
    }
}
