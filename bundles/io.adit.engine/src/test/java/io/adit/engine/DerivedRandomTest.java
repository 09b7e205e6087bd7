package io.adit.engine;

import static io.adit.engine.Derived.derived;
import static io.adit.engine.Derived.expression;
import static io.adit.engine.Derived.id;
import static io.adit.engine.Derived.measured;
import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.programme.DerivationInput;
import io.adit.engine.programme.ExpressionSettings;
import io.adit.engine.programme.Programme;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/** Determinism of derived channels: restarts and additional time checks change nothing. */
class DerivedRandomTest {
    private static Programme programme() {
        ExpressionSettings waiting = new ExpressionSettings(
                "avg(a - b over 1 min) + max(c over 30 s)",
                List.of(
                        new DerivationInput("a", id("a")),
                        new DerivationInput("b", id("b"), 20.0, true),
                        new DerivationInput("c", id("c"), null, false)),
                3.0);
        return Derived.programme(
                measured("a", "mm", 5.0),
                measured("b", "mm", 5.0),
                measured("c", "mm", null),
                derived("w", "mm", waiting),
                derived("x", "mm/s", expression("rate(w over 20 s)", "w")),
                derived("y", "1", expression("count(a > b over 1 min) >= 3 and x > 0", "a", "b", "x")));
    }

    /** Keeps what a run puts out with the engine time of it. */
    private static final class Kept {
        private final List<Sample> raw = new ArrayList<>();
        private final List<Long> arrivals = new ArrayList<>();
    }

    @Test
    void keptReadingsGiveTheSameDerivedSamples() {
        Recorder live = new Recorder();
        Kept kept = new Kept();
        Engine engine = Engine.start(programme());
        for (RawMessage message : messages(new Random(5))) {
            int before = live.raw.size();
            engine.accept(message, live);
            for (Sample raw : live.raw.subList(before, live.raw.size())) {
                kept.raw.add(raw);
                kept.arrivals.add(message.arrivalMicros());
            }
        }
        Recorder again = new Recorder();
        Engine rerun = Engine.start(programme());
        for (int i = 0; i < kept.raw.size(); i++) {
            rerun.acceptRaw(kept.raw.get(i), kept.arrivals.get(i), again);
        }
        rerun.advance(kept.arrivals.get(kept.arrivals.size() - 1), again);
        for (int i = 0; i < Math.min(again.clean.size(), live.clean.size()); i++) {
            assertThat(again.clean.get(i)).as("sample %s", i).isEqualTo(live.clean.get(i));
        }
        assertThat(again.clean).hasSameSizeAs(live.clean);
    }

    @Test
    void readsAStateFromBeforeThereWereDerivedChannels() throws IOException {
        Programme measured = Derived.programme(measured("a", "mm", 5.0));
        Engine engine = Engine.start(measured);
        engine.accept(Derived.message(10, "\"a\":1"), new Recorder());
        byte[] state = engine.saveState();
        int until = endOfAlarms(state);
        byte[] older = Arrays.copyOf(state, until + Integer.BYTES);
        CRC32 crc = new CRC32();
        crc.update(older, 0, until);
        ByteBuffer.wrap(older).putInt(until, (int) crc.getValue());

        byte[] restored = Engine.restore(measured, older).saveState();
        assertThat(Arrays.copyOf(restored, until)).isEqualTo(Arrays.copyOf(state, until));
    }

    /** Where a state of one channel and no rules ended before there were derived channels: behind the alarms to be withdrawn. */
    private static int endOfAlarms(byte[] state) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(state));
        in.skipNBytes(2 * Integer.BYTES + Long.BYTES); // magic, version, time
        assertThat(in.readInt()).as("channels").isEqualTo(1);
        for (int i = 0; i < 3; i++) {
            in.readUTF(); // thing, feature, unit
        }
        in.skipNBytes(in.readInt());
        assertThat(in.readInt()).as("rules").isZero();
        assertThat(in.readInt()).as("withdrawn").isZero();
        return state.length - in.available();
    }

    private static List<RawMessage> messages(Random random) {
        List<RawMessage> messages = new ArrayList<>();
        double time = 1_000;
        for (int i = 0; i < 5000; i++) {
            time += 0.002 + (random.nextInt(60) == 0 ? random.nextInt(60) : random.nextDouble() * 2);
            double measured = Math.floor(time - (random.nextInt(5) == 0 ? random.nextInt(6) : 0));
            String field = "\"" + "abc".charAt(random.nextInt(3)) + "\":";
            int value = random.nextInt(40) == 0 ? 5000 : random.nextInt(100);
            String both = random.nextInt(3) == 0 ? ",\"b\":" + random.nextInt(100) : "";
            messages.add(Derived.message(time, measured, field + value + (field.contains("b") ? "" : both)));
        }
        return messages;
    }

    @Test
    void restartsAndFurtherTimeChecksChangeNothing() {
        List<RawMessage> messages = messages(new Random(3));
        Recorder unbroken = new Recorder();
        Recorder broken = new Recorder();
        Engine one = Engine.start(programme());
        Engine other = Engine.start(programme());
        Random random = new Random(4);
        for (RawMessage message : messages) {
            one.accept(message, unbroken);
            if (random.nextInt(4) == 0) {
                other.advance(message.arrivalMicros() - random.nextInt(500_000), broken);
            }
            other.accept(message, broken);
            if (random.nextInt(50) == 0) {
                other = Engine.restore(programme(), other.saveState());
            }
        }
        assertThat(broken.lines).isEqualTo(unbroken.lines);
        assertThat(other.saveState()).isEqualTo(one.saveState());
        for (String name : List.of("w", "x", "y")) {
            assertThat(unbroken.clean.stream()
                            .filter(each -> each.channel().equals(id(name)) && each.quality() != Quality.BAD))
                    .as(name)
                    .hasSizeGreaterThan(300);
        }
    }
}
