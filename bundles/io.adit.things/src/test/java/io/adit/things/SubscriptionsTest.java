package io.adit.things;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.ditto.base.model.signals.Signal;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonParseOptions;
import org.eclipse.ditto.json.JsonValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SubscriptionsTest extends TwinTestBase {
    @BeforeEach
    void thing() {
        pump();
    }

    @Test
    void equalFiltersShareWhatIsMadeOfASignal() {
        AtomicInteger made = new AtomicInteger();
        List<String> told = new CopyOnWriteArrayList<>();
        for (int i = 0; i < 3; i++) {
            twins.subscribe(filter("u:owner", null), new Sharing(made, told));
        }
        twins.subscribe(filter("u:eve", null), new Sharing(made, told));
        run(attribute(PUMP, "order", 2, as("u:owner")));
        eventually(() -> assertThat(told).hasSize(3));
        assertThat(made).hasValue(1);
    }

    private record Sharing(AtomicInteger made, List<String> told) implements TwinListener {
        @Override
        public void onSignal(Signal<?> signal, JsonObject extra) {
            throw new AssertionError("onDelivery is told instead");
        }

        @Override
        public void onDelivery(Delivery delivery) {
            told.add(delivery.shared("text", () -> "text " + made.incrementAndGet()));
        }
    }

    @Test
    void endedSubscriptionIsToldNothingMoreWhileItsEqualIs() {
        List<Signal<?>> first = new CopyOnWriteArrayList<>();
        List<Signal<?>> second = new CopyOnWriteArrayList<>();
        TwinRuntime.Subscription ended = twins.subscribe(filter("u:owner", null), (signal, extra) -> first.add(signal));
        twins.subscribe(filter("u:owner", null), (signal, extra) -> second.add(signal));
        ended.close();
        ended.close();
        run(attribute(PUMP, "order", 2, as("u:owner")));
        eventually(() -> assertThat(second).hasSize(1));
        assertThat(first).isEmpty();
    }

    @Test
    void failingListenerHarmsNoOther() {
        List<Signal<?>> told = new CopyOnWriteArrayList<>();
        for (int i = 0; i < 4; i++) {
            int number = i;
            twins.subscribe(filter("u:owner", null), (signal, extra) -> {
                if (number % 2 == 0) {
                    throw new IllegalStateException("as a test");
                }
                told.add(signal);
            });
        }
        run(attribute(PUMP, "order", 2, as("u:owner")));
        eventually(() -> assertThat(told).hasSize(2));
    }

    @Test
    void filterSeesExtraFieldsAndResource() {
        List<JsonObject> extras = new CopyOnWriteArrayList<>();
        TwinFilter filter = new TwinFilter(
                as("u:owner").getAuthorizationContext(),
                Set.of(),
                Set.of("org.test"),
                "and(eq(attributes/name,'P1'),eq(resource:path,'/attributes/order'),gt(attributes/order,2))",
                JsonFactory.newFieldSelector(
                        "attributes/name", JsonParseOptions.newBuilder().build()));
        twins.subscribe(filter, (signal, extra) -> extras.add(extra));
        run(attribute(PUMP, "order", 2, as("u:owner")));
        run(attribute(PUMP, "other", 5, as("u:owner")));
        run(attribute(PUMP, "order", 3, as("u:owner")));
        eventually(() -> assertThat(extras).hasSize(1));
        assertThat(extras.get(0).getValue("attributes/name")).contains(JsonValue.of("P1"));
    }

    private static TwinFilter filter(String subject, String rql) {
        return new TwinFilter(as(subject).getAuthorizationContext(), Set.of(), Set.of(), rql, null);
    }
}
