package io.adit.history;

/**
 * A block of samples as bytes: a header with the summary, which can be read alone, then the columns.
 *
 * <pre>
 * version 8 bits | count | start 64 | end - start | bad | when a sample is usable: first time - start, first sequence,
 * last time - start, last sequence, min, max, sum, first, last | largest sequence, spread, counts per quality and reason |
 * times | values | runs of equal quality and reason | sequences
 * </pre>
 *
 * <p>Version 1 lacks the part from the largest sequence to the counts.
 */
final class BlockCodec {
    private static final int BRIEF_VERSION = 1;
    private static final int VERSION = 2;
    private static final int FLAG_BITS = 16;
    private static final int LARGEST_BLOCK = 1 << 20;

    private BlockCodec() {}

    /**
     * What the header says.
     *
     * @param brief whether the summary lacks its spread and counts by quality
     */
    record Header(int count, long start, long end, Summary summary, long largestSequence, boolean brief) {}

    /** Encodes at least one sample, in order. */
    static byte[] encode(SampleColumns sorted) {
        BitWriter out = new BitWriter();
        writeHeader(out, sorted);
        LongColumn.write(out, sorted.times, sorted.size());
        ValueColumn.write(out, sorted.values, sorted.size());
        writeFlags(out, sorted);
        LongColumn.write(out, sorted.sequences, sorted.size());
        return out.toBytes();
    }

    /** Reads the header only. */
    static Header header(byte[] block) {
        try {
            return readHeader(new BitReader(block));
        } catch (IndexOutOfBoundsException e) {
            throw damaged(e);
        }
    }

    /** Reads all samples, in order. */
    static SampleColumns decode(byte[] block) {
        try {
            BitReader in = new BitReader(block);
            Header header = readHeader(in);
            SampleColumns columns = new SampleColumns(header.count());
            LongColumn.read(in, columns.times, header.count());
            ValueColumn.read(in, columns.values, header.count());
            readFlags(in, columns.flags);
            LongColumn.read(in, columns.sequences, header.count());
            columns.size(header.count());
            return columns;
        } catch (IndexOutOfBoundsException | ArithmeticException e) {
            throw damaged(e);
        }
    }

    private static void writeHeader(BitWriter out, SampleColumns sorted) {
        Summary summary = new Summary();
        summary.add(sorted, 0, sorted.size());
        long start = sorted.times[0];
        out.write(VERSION, 8);
        out.writeVarint(sorted.size());
        out.write(start, 64);
        out.writeVarint(sorted.times[sorted.size() - 1] - start);
        out.writeVarint(summary.bad);
        if (summary.count > 0) {
            out.writeVarint(summary.firstTime - start);
            out.writeVarint(summary.firstSequence);
            out.writeVarint(summary.lastTime - start);
            out.writeVarint(summary.lastSequence);
            out.writeDouble(summary.min);
            out.writeDouble(summary.max);
            out.writeDouble(summary.sum);
            out.writeDouble(summary.first);
            out.writeDouble(summary.last);
        }
        out.write(sorted.largestSequence(), 64);
        out.writeDouble(summary.spread);
        summary.flags.write(out);
    }

    private static Header readHeader(BitReader in) {
        long version = in.read(8);
        long count = in.readVarint();
        if (version < BRIEF_VERSION || version > VERSION || count < 1 || count > LARGEST_BLOCK) {
            throw new IndexOutOfBoundsException("version " + version + ", count " + count);
        }
        long start = in.read(64);
        long end = start + in.readVarint();
        Summary summary = new Summary();
        summary.bad = in.readVarint();
        summary.count = count - summary.bad;
        if (summary.count > 0) {
            summary.firstTime = start + in.readVarint();
            summary.firstSequence = in.readVarint();
            summary.lastTime = start + in.readVarint();
            summary.lastSequence = in.readVarint();
            summary.min = in.readDouble();
            summary.max = in.readDouble();
            summary.sum = in.readDouble();
            summary.first = in.readDouble();
            summary.last = in.readDouble();
        }
        if (version == BRIEF_VERSION) {
            return new Header((int) count, start, end, summary, Long.MAX_VALUE, true);
        }
        long largestSequence = in.read(64);
        summary.spread = in.readDouble();
        summary.flags.read(in);
        return new Header((int) count, start, end, summary, largestSequence, false);
    }

    static void writeFlags(BitWriter out, SampleColumns sorted) {
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || sorted.flags[i] != sorted.flags[start]) {
                out.writeVarint(i - start);
                out.write(sorted.flags[start], FLAG_BITS);
                start = i;
            }
        }
    }

    static void readFlags(BitReader in, short[] into) {
        int at = 0;
        while (at < into.length) {
            int end = Math.addExact(at, Math.toIntExact(in.readVarint()));
            short flag = (short) in.read(FLAG_BITS);
            while (at < end) {
                into[at++] = flag;
            }
        }
    }

    private static HistoryException damaged(RuntimeException cause) {
        return new HistoryException(
                HistoryException.Code.DAMAGED, "A block of samples can't be decoded; restore a backup.", cause);
    }
}
