package io.adit.connectivity.north;

import io.adit.connectivity.command.CommandRouter;
import java.time.Clock;

/** What all connections of applications share. */
record NorthServices(
        NorthOptions options,
        NorthAccess access,
        CommandRouter commands,
        Consumers consumers,
        NorthMetrics metrics,
        Clock clock) {}
