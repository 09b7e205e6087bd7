package io.adit.server.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.engine.ChannelId;
import io.adit.engine.alarm.AlarmAct;
import io.adit.engine.alarm.AlarmRequest;
import io.adit.engine.step.StepResult;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Records as bytes, and back. */
class IngestRecordTest {
    private static final AlarmRequest SHELVING =
            new AlarmRequest("r", AlarmAct.SHELVE, 1_700_000_000_000_000L, "nginx:admin", "Prüfung");
    private static final ChannelId CHANNEL = new ChannelId("ns:ring", "strain");

    private static IngestRecord.Computed computed(StepResult result) {
        return new IngestRecord.Computed(12, result, "strain.py", "0a1b");
    }

    private static StepResult values() {
        return new StepResult(
                CHANNEL, -7, new long[] {1, 2}, "", "{\"n\":2}", new double[] {0.1, -0.0}, new byte[] {0, 2});
    }

    @Test
    void aResultComesBackAsItWas() {
        IngestRecord.Computed back =
                (IngestRecord.Computed) IngestRecord.ofBytes(computed(values()).toBytes());
        assertThat(back).usingRecursiveComparison().isEqualTo(computed(values()));
    }

    @Test
    void aFailureComesBackAsItWas() {
        IngestRecord.Computed failed = computed(new StepResult(
                CHANNEL, 7, new long[] {5}, "ValueError in line 3: Größe", "", new double[0], new byte[0]));
        assertThat(IngestRecord.ofBytes(failed.toBytes()))
                .usingRecursiveComparison()
                .isEqualTo(failed);
    }

    @Test
    void bytesThatAreCutShortAreRefused() {
        byte[] whole = computed(values()).toBytes();
        for (int length = 1; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> IngestRecord.ofBytes(cut)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** Journals have acknowledgements and resets of their own kinds, which nobody writes any more. */
    @Test
    void earlierKindsOfActionsAreStillRead() {
        byte[] bytes = HexFormat.of()
                .parseHex("04" + "0000000000000003" + "00000001" + "72" + "00000002" + "6576" + "00000003" + "c3bc21");
        assertThat(IngestRecord.ofBytes(bytes))
                .isEqualTo(new IngestRecord.Action(3, new AlarmRequest("r", AlarmAct.ACKNOWLEDGE, "ev", "ü!")));
        bytes[0] = 5;
        assertThat(IngestRecord.ofBytes(bytes))
                .isEqualTo(new IngestRecord.Action(3, new AlarmRequest("r", AlarmAct.RESET, "ev", "ü!")));
    }

    @Test
    void theSameBytesGiveTheSameBytesAgain() {
        StepResult nothing = new StepResult(CHANNEL, 1, new long[] {1}, "", "", new double[] {Double.NaN}, new byte[0]);
        for (IngestRecord each : List.of(new IngestRecord.Action(3, SHELVING), computed(nothing))) {
            byte[] bytes = each.toBytes();
            assertThat(IngestRecord.ofBytes(bytes).toBytes()).isEqualTo(bytes);
        }
    }
}
