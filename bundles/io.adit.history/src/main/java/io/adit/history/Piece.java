package io.adit.history;

import org.jspecify.annotations.Nullable;

/** Some samples of a channel in order, encoded or not, as far as no later revision hides them. Not safe for several threads. */
final class Piece {
    private final long start;
    private final byte @Nullable [] block;
    private final Mask mask;
    private BlockCodec.@Nullable Header header;
    private @Nullable SampleColumns columns;

    private Piece(long start, byte @Nullable [] block, Mask mask) {
        this.start = start;
        this.block = block;
        this.mask = mask;
    }

    static Piece of(long start, byte[] block, Mask mask) {
        return new Piece(start, block, mask);
    }

    /** Of at least one sample, without a mask. */
    static Piece of(SampleColumns sorted) {
        Piece piece = new Piece(sorted.times[0], null, Mask.NONE);
        piece.columns = sorted;
        return piece;
    }

    long start() {
        return start;
    }

    /** Not before its last sample. */
    long end() {
        return block == null ? columns().times[columns().size() - 1] : header().end();
    }

    /** Whether it is known without decoding that nothing of it is to be seen. */
    boolean isHidden() {
        return block != null && mask.touches(start, start) && mask.hidesAll(header());
    }

    /** The samples' summary when it is known without decoding, else null. */
    @Nullable
    Summary summary() {
        return block == null || header().brief() || mask.touches(start, end()) ? null : header().summary();
    }

    SampleColumns columns() {
        SampleColumns known = columns;
        if (known == null) {
            known = mask.visible(BlockCodec.decode(encoded()));
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
