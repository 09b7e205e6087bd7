package io.adit.edge;

import io.adit.access.Login;
import io.adit.access.Route;
import io.adit.history.Series;
import java.net.URI;
import java.util.List;
import java.util.Set;

/**
 * How a station reaches its centre and what it hands on.
 *
 * @param centre scheme, host and port
 * @param station its name at the centre
 * @param login as whom it asks there
 * @param route the way there
 * @param series of which samples are handed on; none: no samples
 * @param bytesPerSecond most that it sends on average, headers counted roughly; 0: no limit
 * @param outboxBytes of samples that wait at most; beyond, the oldest are dropped
 * @param order what goes first; each kind once
 */
public record CentreSettings(
        URI centre,
        String station,
        Login login,
        Route route,
        Set<Series> series,
        long bytesPerSecond,
        long outboxBytes,
        List<Kind> order) {
    /** What is handed on. */
    public enum Kind {
        /** Changes of alarms, each of them. */
        ALARMS,
        /** What twins show as measured, the newest of each place. */
        STATE,
        /** Samples, each of them. */
        SAMPLES
    }

    @Override
    public String toString() {
        return "station " + station + " of " + centre;
    }
}
