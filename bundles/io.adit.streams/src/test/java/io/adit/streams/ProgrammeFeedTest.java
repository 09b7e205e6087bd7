package io.adit.streams;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.adit.publish.http.RestClient;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The feed against a Ditto that is away, refuses, lags behind and cuts its streams. */
class ProgrammeFeedTest {
    private static final Pattern LIMITS = Pattern.compile("\"limit\":(\\d+)");
    private static final Duration NEVER = Duration.ofDays(1);
    private static final Duration SOON = Duration.ofMillis(20);

    private final StubDitto ditto = new StubDitto();
    private final Listener listener = new Listener();
    private ProgrammeFeed feed = feed(SOON);

    /** Keeps what it is told, newest last. */
    private static final class Listener implements ProgrammeAudience {
        private final Set<String> before = new ConcurrentSkipListSet<>();
        private final List<String> told = new CopyOnWriteArrayList<>();
        private volatile boolean refuses;

        @Override
        public Set<String> facilities() {
            return before;
        }

        @Override
        public void tell(String facility, String programmeJson, long atMillis) {
            if (refuses) {
                throw new StreamsException("Kafka is away", null);
            }
            told.add(facility + " "
                    + LIMITS.matcher(programmeJson)
                            .results()
                            .map(each -> each.group(1))
                            .toList());
        }

        private void hears(String... expected) {
            await().untilAsserted(() -> assertThat(told).containsExactly(expected));
        }
    }

    private ProgrammeFeed feed(Duration again) {
        return new ProgrammeFeed(
                new RestClient(ditto.uri(), "engine", "secret"),
                ProgrammeScope.ENGINE,
                listener,
                new ProgrammeFeed.Rhythm(List.of(Duration.ofMillis(10), Duration.ofMillis(60)), again, SOON),
                Clock.systemUTC());
    }

    private void start(Duration again) {
        feed = feed(again);
        feed.start();
    }

    @AfterEach
    void stop() {
        feed.close();
        ditto.close();
    }

    private void rule(String id, int limit) {
        ditto.put("n:rule." + id, "n:f", "rule", limit);
    }

    @Test
    void tellsOnceWhatEachFacilityRuns() {
        rule("a", 1);
        ditto.put("n:programme.b", "n:f", "channel-settings", 2);
        ditto.put("n:rule.c", "n:g", "rule", 3);
        start(SOON);
        listener.hears("n:f [2, 1]", "n:g [3]");
        assertThat(feed.ready()).succeedsWithin(Duration.ofMinutes(1));
    }

    @Test
    void waitsForADittoThatIsAway() {
        rule("a", 1);
        ditto.failure = 500;
        start(SOON);
        await().until(() -> ditto.failures() > 3);
        assertThat(feed.ready()).isNotDone();
        assertThat(listener.told).isEmpty();
        ditto.failure = 200;
        listener.hears("n:f [1]");
        assertThat(feed.ready()).succeedsWithin(Duration.ofMinutes(1));
    }

    @Test
    void goesOnWithWhatWasToldBeforeWhileDittoRefuses() {
        listener.before.add("n:f");
        ditto.failure = 401;
        start(SOON);
        assertThat(feed.ready()).succeedsWithin(Duration.ofMinutes(1));
        await().until(() -> ditto.failures() > 10);
        assertThat(listener.told).isEmpty();
    }

    @Test
    void aChangeIsToldAfterItsEventAlone() throws IOException {
        rule("a", 1);
        start(NEVER);
        listener.hears("n:f [1]");
        await().until(() -> ditto.streams() == 1);
        rule("a", 5);
        ditto.tellChange();
        listener.hears("n:f [1]", "n:f [5]");
    }

    @Test
    void asksForEventsAgainAndForWhatItMissed() {
        rule("a", 1);
        start(NEVER);
        listener.hears("n:f [1]");
        await().until(() -> ditto.streams() == 1);
        rule("a", 5);
        ditto.cutStreams();
        listener.hears("n:f [1]", "n:f [5]");
        await().until(() -> ditto.streams() == 1);
    }

    @Test
    void whatIsRemovedStops() {
        rule("a", 1);
        rule("b", 2);
        start(SOON);
        listener.hears("n:f [1, 2]");
        ditto.remove("n:rule.b");
        listener.hears("n:f [1, 2]", "n:f [1]");
        ditto.remove("n:rule.a");
        listener.hears("n:f [1, 2]", "n:f [1]", "n:f []");
    }

    @Test
    void anIndexThatLagsBehindTakesNothingAway() {
        rule("a", 1);
        rule("b", 2);
        start(SOON);
        listener.hears("n:f [1, 2]");
        ditto.forget("n:rule.b");
        ditto.forget("n:rule.a");
        rule("a", 3);
        listener.hears("n:f [1, 2]", "n:f [3, 2]");
        long searches = ditto.searches();
        await().until(() -> ditto.searches() > searches + 5);
        assertThat(listener.told).hasSize(2);
    }

    @Test
    void tellsAgainWhatKafkaDidNotTake() {
        rule("a", 1);
        listener.refuses = true;
        start(SOON);
        await().until(() -> ditto.searches() > 3);
        listener.refuses = false;
        listener.hears("n:f [1]");
    }

    @Test
    void aFacilityOfFormerTimesThatIsNoMoreStops() {
        listener.before.add("n:old");
        start(SOON);
        listener.hears("n:old []");
    }
}
