package io.adit.simulator;

import io.adit.model.Channel;
import io.adit.model.Facility;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleSupplier;
import org.eclipse.emf.ecore.EObject;

/** What the sensors of a facility read in normal operation, without connections and without a clock: for runs in fast time. */
public final class NormalOperation {
    private NormalOperation() {}

    /**
     * One sensor.
     *
     * @param channel that its first binding feeds
     * @param periodSeconds time between two readings
     * @param readings one after the other, in the unit of the payload; NaN where there is a gap
     */
    public record Sensor(Channel channel, double periodSeconds, DoubleSupplier readings) {}

    /**
     * The sensors of all channels that have a binding.
     *
     * @param replay table of measurements, as for the simulation of devices
     * @param seed of all that is made up; the same gives the same readings
     * @throws IOException where the table or a file that it names can't be read
     */
    public static List<Sensor> of(Facility facility, Optional<Path> replay, long seed) throws IOException {
        ReplayTable table = replay.isPresent() ? ReplayTable.load(replay.get()) : ReplayTable.empty();
        Signals signals = new Signals(table, new Signals.Disturbances(seed, null, Set.of(), fault -> {}), 0);
        List<Sensor> sensors = new ArrayList<>();
        for (Iterator<EObject> all = facility.eAllContents(); all.hasNext(); ) {
            if (all.next() instanceof Channel channel && !channel.getBindings().isEmpty()) {
                Signal signal = signals.of(channel, channel.getBindings().getFirst());
                sensors.add(new Sensor(channel, Signals.period(channel), signal::next));
            }
        }
        return sensors;
    }
}
