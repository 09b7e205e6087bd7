package io.adit.server.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.ChannelId;
import io.adit.publish.twin.TwinProperty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import org.eclipse.ditto.json.JsonObject;
import org.junit.jupiter.api.Test;

class TwinLaneTest {
    private static final ChannelId CHANNEL = new ChannelId("ns:pump", "flow");
    private static final TwinProperty VALUE = TwinProperty.status(CHANNEL);
    private static final TwinProperty OTHER = TwinProperty.quality(CHANNEL);
    private static final TwinProperty ALARM = TwinProperty.alarm(CHANNEL, "high");

    private final Map<TwinWrite, CompletableFuture<Void>> begun = new LinkedHashMap<>();
    private final List<String> outcomes = new ArrayList<>();

    private TwinLane lane(int mostInFlight) {
        return new TwinLane(
                mostInFlight,
                this::begin,
                (write, failure) -> outcomes.add(number(write) + (failure == null ? "" : " refused")),
                Runnable::run);
    }

    private CompletionStage<?> begin(TwinWrite write) {
        CompletableFuture<Void> answer = new CompletableFuture<>();
        begun.put(write, answer);
        return answer;
    }

    private static TwinWrite write(TwinProperty target, int number) {
        return TwinWrite.of(target, JsonObject.newBuilder().set("value", number).build(), null);
    }

    private static int number(TwinWrite write) {
        return write.status().getValue("value").orElseThrow().asInt();
    }

    private List<Integer> begunNumbers() {
        return begun.keySet().stream().map(TwinLaneTest::number).toList();
    }

    private void answer(int number) {
        begun.entrySet().stream()
                .filter(each -> number(each.getKey()) == number)
                .findFirst()
                .orElseThrow()
                .getValue()
                .complete(null);
    }

    @Test
    void writesAllStatesOfAnAlarmOneAfterTheOther() {
        TwinLane lane = lane(10);
        IntStream.range(0, 5).forEach(number -> lane.alarm(write(ALARM, number)));
        for (int number = 0; number < 5; number++) {
            assertThat(begunNumbers()).hasSize(number + 1).last().isEqualTo(number);
            answer(number);
        }
        assertThat(outcomes).containsExactly("0", "1", "2", "3", "4");
        assertThat(lane.size()).isZero();
    }

    @Test
    void writesOfValuesThatWaitTheNewestOnly() {
        TwinLane lane = lane(10);
        IntStream.range(0, 5).forEach(number -> lane.value(write(VALUE, number)));
        assertThat(begunNumbers()).containsExactly(0);
        assertThat(lane.size()).isEqualTo(2);
        answer(0);
        assertThat(begunNumbers()).containsExactly(0, 4);
    }

    @Test
    void beginsAlarmsBeforeValuesAndNoMoreAtATimeThanItMay() {
        TwinLane lane = lane(1);
        lane.value(write(OTHER, 0));
        lane.value(write(VALUE, 1));
        lane.alarm(write(ALARM, 2));
        assertThat(begunNumbers()).containsExactly(0);
        answer(0);
        assertThat(begunNumbers()).containsExactly(0, 2);
        answer(2);
        assertThat(begunNumbers()).containsExactly(0, 2, 1);
    }

    @Test
    void isHeldUpByNothingThatWaitsForItsTurn() {
        TwinLane lane = lane(10);
        lane.alarm(write(ALARM, 0));
        lane.alarm(write(ALARM, 1));
        lane.value(write(VALUE, 2));
        assertThat(begunNumbers()).containsExactly(0, 2);
    }

    @Test
    void goesOnAfterWhatIsRefused() throws InterruptedException {
        TwinLane lane = new TwinLane(
                1,
                write -> {
                    if (number(write) == 0) {
                        throw new IllegalStateException("no such thing");
                    }
                    return number(write) == 1
                            ? CompletableFuture.failedFuture(new IllegalStateException("not allowed"))
                            : CompletableFuture.completedFuture(null);
                },
                (write, failure) -> outcomes.add(number(write) + (failure == null ? "" : " refused")),
                Runnable::run);
        IntStream.range(0, 4).forEach(number -> lane.alarm(write(ALARM, number)));
        lane.flush();
        assertThat(outcomes).containsExactly("0 refused", "1 refused", "2", "3");
    }
}
