package io.adit.server.ingest;

import io.adit.edge.Packed;
import io.adit.engine.Sample;
import io.adit.engine.alarm.AlarmChanged;
import io.adit.history.AlarmParcel;
import io.adit.history.Outgoing;
import io.adit.history.SampleParcel;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is in a parcel of a station.
 *
 * @param raw samples as received
 * @param clean samples after the checks
 * @param alarms changes of alarms
 */
public record ForwardedContent(List<Sample> raw, List<Sample> clean, List<AlarmChanged> alarms) {
    /** Most bytes of a parcel once unpacked. */
    private static final int MOST_BYTES = 128 << 20;

    /** @throws IllegalArgumentException where it can't be read */
    public static ForwardedContent of(Outgoing stream, byte[] packed) {
        byte[] bytes = Packed.unpack(packed, MOST_BYTES);
        return switch (stream) {
            case ALARMS -> new ForwardedContent(List.of(), List.of(), AlarmParcel.decode(bytes));
            case SAMPLES -> {
                SampleParcel samples = SampleParcel.decode(bytes);
                yield new ForwardedContent(samples.raw(), samples.clean(), List.of());
            }
        };
    }

    /** Ids of the things that it is about. */
    public Set<String> things() {
        return Stream.of(
                        raw.stream().map(each -> each.channel().thingId()),
                        clean.stream().map(each -> each.channel().thingId()),
                        alarms.stream().map(each -> each.channel().thingId()))
                .flatMap(each -> each)
                .collect(Collectors.toSet());
    }
}
