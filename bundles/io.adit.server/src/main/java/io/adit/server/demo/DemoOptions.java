package io.adit.server.demo;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How a demonstration runs.
 *
 * @param home folder of the program: sample, dashboard, thing models
 * @param ifc the user's own file instead of the sample
 * @param duration when to end; empty: when interrupted
 * @param data where to keep the data; empty: a folder that is removed at the end
 * @param httpPort 0: any free one
 * @param mqttPort 0: any free one
 */
public record DemoOptions(
        Path home,
        Optional<Path> ifc,
        Optional<Duration> duration,
        Optional<Path> data,
        boolean browser,
        int httpPort,
        int mqttPort) {}
