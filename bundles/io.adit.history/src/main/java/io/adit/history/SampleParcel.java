package io.adit.history;

import io.adit.engine.ChannelId;
import io.adit.engine.Sample;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Samples of many channels as bytes, on their way to another place: channel after channel, each with its columns as blocks of the store have them.
 *
 * <pre>
 * version 8 bits | channels | for each: series 8, bytes of the name shared with the one before, other bytes, count,
 * first time and first sequence as differences to those of the one before, times, values, runs of equal flags, sequences
 * </pre>
 *
 * A block of the store has its summary besides, which would be longer than the few samples that a checkpoint brings of a channel.
 */
public final class SampleParcel {
    private static final int VERSION = 1;
    private static final int MOST_CHANNELS = 1 << 20;
    private static final int LONGEST_NAME = 4096;
    private static final Comparator<Sample> ORDER = Comparator.comparing(
                    (Sample sample) -> sample.channel().thingId())
            .thenComparing(sample -> sample.channel().featureId())
            .thenComparingLong(Sample::timeMicros)
            .thenComparingLong(Sample::sequence);

    private final List<Sample> raw = new ArrayList<>();
    private final List<Sample> clean = new ArrayList<>();

    private SampleParcel() {}

    /** Samples as received, by channel and time. */
    public List<Sample> raw() {
        return raw;
    }

    /** Samples after the checks, by channel and time. */
    public List<Sample> clean() {
        return clean;
    }

    /** Takes over what another one has. */
    private void add(SampleParcel other) {
        raw.addAll(other.raw);
        clean.addAll(other.clean);
    }

    /** The bytes of samples, which may be in any order. */
    public static byte[] encode(List<Sample> raw, List<Sample> clean) {
        BitWriter out = new BitWriter();
        out.write(VERSION, 8);
        List<List<Sample>> groups = new ArrayList<>(groups(raw));
        int rawGroups = groups.size();
        groups.addAll(groups(clean));
        out.writeVarint(groups.size());
        Previous previous = new Previous();
        for (int i = 0; i < groups.size(); i++) {
            write(out, i < rawGroups ? Series.RAW : Series.CLEAN, groups.get(i), previous);
        }
        return out.toBytes();
    }

    /** The same samples in one. @throws IllegalArgumentException where one can't be read */
    public static byte[] merge(List<byte[]> parcels) {
        SampleParcel all = new SampleParcel();
        parcels.forEach(each -> all.add(decode(each)));
        return encode(all.raw, all.clean);
    }

    /** @throws IllegalArgumentException where the bytes are none of these */
    public static SampleParcel decode(byte[] bytes) {
        try {
            BitReader in = new BitReader(bytes);
            SampleParcel parcel = new SampleParcel();
            long version = in.read(8);
            int groups = bounded(in.readVarint(), MOST_CHANNELS);
            if (version != VERSION) {
                throw new IllegalArgumentException("A parcel of samples has the unknown version " + version + ".");
            }
            Previous previous = new Previous();
            int most = Math.multiplyExact(bytes.length, Byte.SIZE); // a sample takes a bit at least
            for (int i = 0; i < groups; i++) {
                parcel.read(in, previous, most);
            }
            return parcel;
        } catch (IndexOutOfBoundsException | ArithmeticException e) {
            throw new IllegalArgumentException("A parcel of samples can't be read.", e);
        }
    }

    private static final class Previous {
        private byte[] name = new byte[0];
        private long time;
        private long sequence;
    }

    private static List<List<Sample>> groups(List<Sample> samples) {
        List<Sample> sorted = new ArrayList<>(samples);
        sorted.sort(ORDER);
        List<List<Sample>> groups = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size()
                    || !sorted.get(i).channel().equals(sorted.get(start).channel())) {
                groups.add(sorted.subList(start, i));
                start = i;
            }
        }
        return groups;
    }

    private static void write(BitWriter out, Series series, List<Sample> group, Previous previous) {
        SampleColumns columns = new SampleColumns(group.size());
        for (Sample sample : group) {
            columns = columns.with(sample);
        }
        out.write(series.ordinal(), 8);
        writeName(out, ChannelNames.encode(group.get(0).channel()), previous);
        int count = columns.size();
        out.writeVarint(count);
        previous.time = rebase(out, columns.times, count, previous.time);
        previous.sequence = rebase(out, columns.sequences, count, previous.sequence);
        LongColumn.write(out, columns.times, count);
        ValueColumn.write(out, columns.values, count);
        BlockCodec.writeFlags(out, columns);
        LongColumn.write(out, columns.sequences, count);
    }

    private static void writeName(BitWriter out, byte[] name, Previous previous) {
        int shared = Arrays.mismatch(name, previous.name);
        int same = shared < 0 ? name.length : shared;
        out.writeVarint(same);
        out.writeVarint(name.length - same);
        for (int i = same; i < name.length; i++) {
            out.write(name[i], 8);
        }
        previous.name = name;
    }

    /** Counts a column from its first value, and tells that as the difference to another. @return the first value */
    private static long rebase(BitWriter out, long[] column, int count, long before) {
        long first = column[0];
        out.writeVarint(LongColumn.zigzag(first - before));
        for (int i = 0; i < count; i++) {
            column[i] -= first;
        }
        return first;
    }

    private void read(BitReader in, Previous previous, int most) {
        int series = bounded(in.read(8), Series.values().length - 1);
        ChannelId channel = readName(in, previous);
        int count = bounded(in.readVarint(), most);
        if (count == 0) {
            throw new IndexOutOfBoundsException("a channel without samples");
        }
        previous.time += LongColumn.unzigzag(in.readVarint());
        previous.sequence += LongColumn.unzigzag(in.readVarint());
        SampleColumns columns = new SampleColumns(count);
        LongColumn.read(in, columns.times, count);
        ValueColumn.read(in, columns.values, count);
        BlockCodec.readFlags(in, columns.flags);
        LongColumn.read(in, columns.sequences, count);
        columns.size(count);
        List<Sample> into = series == Series.RAW.ordinal() ? raw : clean;
        for (int row = 0; row < count; row++) {
            columns.times[row] += previous.time;
            columns.sequences[row] += previous.sequence;
            into.add(columns.sample(channel, row));
        }
    }

    private static ChannelId readName(BitReader in, Previous previous) {
        int same = bounded(in.readVarint(), previous.name.length);
        byte[] name = Arrays.copyOf(previous.name, same + bounded(in.readVarint(), LONGEST_NAME));
        for (int i = same; i < name.length; i++) {
            name[i] = (byte) in.read(8);
        }
        previous.name = name;
        if (new String(name, StandardCharsets.UTF_8).indexOf('\n') < 0) {
            throw new IndexOutOfBoundsException("a name without a feature");
        }
        return ChannelNames.decode(name);
    }

    private static int bounded(long number, int most) {
        if (number < 0 || number > most) {
            throw new IndexOutOfBoundsException("the number " + number);
        }
        return (int) number;
    }
}
