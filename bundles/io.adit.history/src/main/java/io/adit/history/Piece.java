package io.adit.history;

import org.jspecify.annotations.Nullable;

/** Some samples of a channel in order, encoded or not. Not safe for several threads. */
final class Piece {
    private final long start;
    private final byte @Nullable [] block;
    private BlockCodec.@Nullable Header header;
    private @Nullable SampleColumns columns;

    private Piece(long start, byte @Nullable [] block, @Nullable SampleColumns columns) {
        this.start = start;
        this.block = block;
        this.columns = columns;
    }

    static Piece of(long start, byte[] block) {
        return new Piece(start, block, null);
    }

    /** Of at least one sample. */
    static Piece of(SampleColumns sorted) {
        return new Piece(sorted.times[0], null, sorted);
    }

    long start() {
        return start;
    }

    long end() {
        return columns != null ? columns.times[columns.size() - 1] : header().end();
    }

    /** The samples' summary when it is known without decoding, else null. */
    @Nullable
    Summary summary() {
        return block == null ? null : header().summary();
    }

    SampleColumns columns() {
        SampleColumns known = columns;
        if (known == null) {
            known = BlockCodec.decode(encoded());
            columns = known;
        }
        return known;
    }

    private BlockCodec.Header header() {
        BlockCodec.Header known = header;
        if (known == null) {
            known = BlockCodec.header(encoded());
            header = known;
        }
        return known;
    }

    private byte[] encoded() {
        if (block == null) {
            throw new IllegalStateException("a piece without block has columns");
        }
        return block;
    }
}
