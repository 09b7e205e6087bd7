package io.adit.server.demo;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How a demonstration runs.
 *
 * @param home folder of the program: sample, dashboard, thing models
 * @param ifc the user's own file instead of the sample
 * @param flood alarms of hundreds of gauges that come and go at once, made up and watched by sessions, instead of the sample
 * @param duration when to end; empty: when interrupted
 * @param data where to keep the data; empty: a folder that is removed at the end
 * @param httpPort 0: any free one
 * @param mqttPort 0: any free one
 */
public record DemoOptions(
        Path home,
        Optional<Path> ifc,
        boolean flood,
        Optional<Duration> duration,
        Optional<Path> data,
        boolean browser,
        int httpPort,
        int mqttPort) {
    /** The same with a flood of alarms. */
    public DemoOptions flooded() {
        return new DemoOptions(home, Optional.empty(), true, duration, Optional.empty(), false, 0, 0);
    }
}
