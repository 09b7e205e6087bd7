package io.adit.history;

import java.util.SortedMap;

/**
 * The rollups of one segment, as columns.
 *
 * <pre>
 * version 8 bits | rows | starts | numbers of samples | per row: one bit, all GOOD and usable, else unusable ones and counts per quality and
 * reason | of the rows with usable samples: first time - start, last time - start, first sequence, last sequence, min, max, first, last, sum, spread
 * </pre>
 */
final class RollupColumns {
    private static final int VERSION = 1;
    private static final int LARGEST = 1 << 10;

    private final int size;
    private final long[] starts;
    private final long[] counts;
    private final long[] bad;
    /** Null where all are GOOD. */
    private final FlagCounts[] flags;
    /** Row of the figures of each row. */
    private final int[] figures;

    private final long[][] places = new long[4][];
    private final double[][] values = new double[6][];

    private RollupColumns(int size) {
        this.size = size;
        starts = new long[size];
        counts = new long[size];
        bad = new long[size];
        flags = new FlagCounts[size];
        figures = new int[size];
    }

    /** Encodes summaries by the start of their step; at least one, in the order of time. */
    static byte[] encode(SortedMap<Long, Summary> rows) {
        BitWriter out = new BitWriter();
        out.write(VERSION, 8);
        out.writeVarint(rows.size());
        int size = rows.size();
        LongColumn.write(out, rows.keySet().stream().mapToLong(Long::longValue).toArray(), size);
        LongColumn.write(
                out,
                rows.values().stream().mapToLong(row -> row.count + row.bad).toArray(),
                size);
        for (Summary row : rows.values()) {
            boolean plain = row.bad == 0 && row.flags.areAllGood();
            out.write(plain ? 1 : 0, 1);
            if (!plain) {
                out.writeVarint(row.bad);
                row.flags.write(out);
            }
        }
        writeFigures(out, rows);
        return out.toBytes();
    }

    private static void writeFigures(BitWriter out, SortedMap<Long, Summary> rows) {
        int size = (int) rows.values().stream().filter(row -> row.count > 0).count();
        long[][] places = new long[4][size];
        double[][] values = new double[6][size];
        int at = 0;
        for (var entry : rows.entrySet()) {
            Summary row = entry.getValue();
            if (row.count > 0) {
                places[0][at] = row.firstTime - entry.getKey();
                places[1][at] = row.lastTime - entry.getKey();
                places[2][at] = row.firstSequence;
                places[3][at] = row.lastSequence;
                double[] figures = {row.min, row.max, row.first, row.last, row.sum, row.spread};
                for (int column = 0; column < figures.length; column++) {
                    values[column][at] = figures[column];
                }
                at++;
            }
        }
        for (int column = 0; column < places.length && size > 0; column++) {
            LongColumn.write(out, places[column], size);
        }
        for (double[] column : values) {
            ValueColumn.write(out, column, size);
        }
    }

    /** @throws HistoryException DAMAGED */
    static RollupColumns decode(byte[] segment) {
        try {
            BitReader in = new BitReader(segment);
            long version = in.read(8);
            long size = in.readVarint();
            if (version != VERSION || size < 1 || size > LARGEST) {
                throw new IndexOutOfBoundsException("version " + version + ", rows " + size);
            }
            RollupColumns columns = new RollupColumns((int) size);
            columns.read(in);
            return columns;
        } catch (IndexOutOfBoundsException | ArithmeticException e) {
            throw new HistoryException(HistoryException.Code.DAMAGED, "Rollups can't be decoded; restore a backup.", e);
        }
    }

    private void read(BitReader in) {
        LongColumn.read(in, starts, size);
        LongColumn.read(in, counts, size);
        int usable = 0;
        for (int row = 0; row < size; row++) {
            if (in.read(1) == 0) {
                bad[row] = in.readVarint();
                flags[row] = new FlagCounts();
                flags[row].read(in);
            }
            counts[row] -= bad[row];
            figures[row] = usable;
            usable += counts[row] > 0 ? 1 : 0;
        }
        for (int column = 0; column < places.length; column++) {
            places[column] = new long[usable];
            if (usable > 0) {
                LongColumn.read(in, places[column], usable);
            }
        }
        for (int column = 0; column < values.length; column++) {
            values[column] = new double[usable];
            ValueColumn.read(in, values[column], usable);
        }
    }

    int size() {
        return size;
    }

    long start(int row) {
        return starts[row];
    }

    /** Adds a row to a summary. */
    void addTo(Summary summary, int row) {
        FlagCounts known = flags[row];
        if (known == null) {
            summary.flags.add((short) 0, counts[row]);
        } else {
            summary.flags.add(known);
        }
        summary.bad += bad[row];
        if (counts[row] > 0) {
            int at = figures[row];
            summary.range(values[0][at], values[1][at]);
            summary.first(starts[row] + places[0][at], places[2][at], values[2][at]);
            summary.last(starts[row] + places[1][at], places[3][at], values[3][at]);
            summary.join(counts[row], values[4][at], values[5][at]);
        }
    }
}
