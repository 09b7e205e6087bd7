package io.adit.tests.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.server.Interruption;
import io.adit.server.demo.Demo;
import io.adit.server.demo.DemoOptions;
import io.adit.server.demo.DemoSummary;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The demonstration itself, with its devices as a process of their own. */
class DemoIT {
    @Test
    void everyStepOfTheSampleFlowsAndNothingIsLost() throws Exception {
        DemoSummary summary = run(Optional.empty());
        assertThat(summary.whatIsMissing()).isEmpty();
        assertThat(summary.alarms()).isPositive();
        assertThat(summary.lost()).isZero();
        assertThat(summary.acknowledged()).isEqualTo(summary.published());
    }

    @Test
    void anIfcFileOfOnesOwnComesToLife() throws Exception {
        DemoSummary summary = run(Optional.of(Site.HOME.resolve("ditto-things/sample/station.ifc")));
        assertThat(summary.whatIsMissing()).isEmpty();
        assertThat(summary.twinUpdates()).isPositive();
        assertThat(summary.alarms()).isPositive();
        assertThat(summary.lost()).isZero();
    }

    @Test
    void aRehearsedFloodRaisesHundredsOfAlarmsAndLosesNothing() throws Exception {
        DemoSummary summary = run(options(Optional.empty(), 12).flooded());
        assertThat(summary.whatIsMissing()).isEmpty();
        assertThat(summary.alarms()).isGreaterThanOrEqualTo(500);
        assertThat(summary.twinUpdates()).isGreaterThanOrEqualTo(1000);
        assertThat(summary.lost()).isZero();
    }

    private static DemoSummary run(Optional<Path> ifc) throws Exception {
        return run(options(ifc, 30));
    }

    private static DemoOptions options(Optional<Path> ifc, int seconds) {
        return new DemoOptions(
                Site.HOME, ifc, false, Optional.of(Duration.ofSeconds(seconds)), Optional.empty(), false, 0, 0);
    }

    private static DemoSummary run(DemoOptions options) throws Exception {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        DemoSummary summary;
        try (Interruption interruption = new Interruption(Duration.ofSeconds(30))) {
            summary = new Demo(options, new PrintStream(said, true, StandardCharsets.UTF_8), interruption).run();
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("Dashboard").contains("Password");
        return summary;
    }
}
