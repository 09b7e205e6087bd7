package io.adit.simulator;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is simulated, and how.
 *
 * @param model facility whose devices these are
 * @param servers where they connect to, one after the other in turn: tcp or ssl for MQTT, http or https for HTTP, amqp or amqps for AMQP
 * @param secrets file with the passwords of the devices, as publishing writes it; read when they connect
 * @param devices ids of the only devices that take part; empty: all
 * @param rate messages of each device in a second; null: as often as its channels are measured
 * @param noise standard deviation in shares of the normal swing; null: as signals are
 * @param replay measurements to play: a CSV file, or a table of such (.tsv)
 * @param columns names of columns of the CSV file by channel
 * @param faults what goes wrong
 * @param seed of all that is made up
 * @param catchUpSeconds time of which readings are published first, as devices do that were cut off
 * @param logs files that are written on the way
 */
public record SimulationOptions(
        Path model,
        List<URI> servers,
        Path secrets,
        Set<String> devices,
        @Nullable Double rate,
        @Nullable Double noise,
        Optional<Path> replay,
        Map<String, String> columns,
        Set<FaultKind> faults,
        long seed,
        int catchUpSeconds,
        Logs logs) {
    /**
     * Files that a run writes.
     *
     * @param acknowledged gets a line for each acknowledged message: device, tab, number of the message
     * @param faults gets a line for each fault: kind, target, first step, steps, size
     */
    public record Logs(Optional<Path> acknowledged, Optional<Path> faults) {}
}
