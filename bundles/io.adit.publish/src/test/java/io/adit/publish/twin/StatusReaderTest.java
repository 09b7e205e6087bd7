package io.adit.publish.twin;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.ChannelId;
import io.adit.engine.Quality;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.engine.alarm.AlarmSilence;
import io.adit.engine.alarm.AlarmStatus;
import io.adit.engine.quality.ChannelQuality;
import io.adit.engine.quality.WindowQuality;
import java.util.Map;
import org.eclipse.ditto.json.JsonObject;
import org.junit.jupiter.api.Test;

class StatusReaderTest {
    private static final ChannelId CHANNEL = new ChannelId("ns:shaft", "level");
    private static final long NOW = 1_790_000_000_123_456L;

    private static JsonObject parsed(JsonObject written) {
        return JsonObject.of(written.toString());
    }

    @Test
    void alarmsReadBackAsTheyWere() {
        AlarmSilence silence = new AlarmSilence(
                new AlarmSilence.Shelving(true, NOW - 5, NOW + 7, "eve", "pump is out"),
                new AlarmSilence.Suppression(NOW - 4, "door open"),
                new AlarmSilence.Absence(NOW - 3, "ann", "repair"));
        AlarmStatus raised = new AlarmStatus(
                true, false, true, true, "action", 600, NOW - 9, NOW, 61.25, 60.1, "cm", "high", silence);
        AlarmStatus never = AlarmStatus.never(NOW, "cm", "never");
        AlarmStatus noNumber = new AlarmStatus(
                true, true, true, false, "x", 1, NOW, NOW, Double.NaN, Double.NaN, "", "", AlarmSilence.NONE);
        for (AlarmStatus status : new AlarmStatus[] {raised, never, noNumber}) {
            assertThat(StatusReader.alarm(parsed(StatusJson.ofAlarm(status)))).isEqualTo(status);
        }
    }

    @Test
    void qualityReadsBackAsItWas() {
        WindowQuality hour =
                new WindowQuality(3600, 120, 0.9375, 100, 15, 5, Map.of(Reason.SPIKE, 5L, Reason.LATE, 15L), 0.5, 2.25);
        WindowQuality day = new WindowQuality(60.5, 0, null, 0, 0, 0, Map.of(), null, null);
        Sample newest = new Sample(CHANNEL, NOW, Double.NaN, Quality.BAD, Reason.MISSING, StatusReader.NO_SEQUENCE);
        ChannelQuality quality = new ChannelQuality(CHANNEL, NOW, newest, hour, day);
        Sample read = StatusReader.sample(CHANNEL, parsed(StatusJson.ofSample(newest, "cm")));
        assertThat(read).isEqualTo(newest);
        assertThat(StatusReader.quality(CHANNEL, parsed(QualityJson.of(quality)), read))
                .isEqualTo(quality);
    }
}
