package io.adit.gateway.ws;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.gateway.wire.ScriptedTwin;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.thingsearch.model.SearchModelFactory;
import org.eclipse.ditto.thingsearch.model.SearchResultBuilder;
import org.eclipse.ditto.thingsearch.model.signals.commands.query.QueryThings;
import org.eclipse.ditto.thingsearch.model.signals.commands.query.QueryThingsResponse;
import org.eclipse.ditto.thingsearch.model.signals.commands.subscription.CancelSubscription;
import org.eclipse.ditto.thingsearch.model.signals.commands.subscription.CreateSubscription;
import org.eclipse.ditto.thingsearch.model.signals.commands.subscription.RequestFromSubscription;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionSearchesTest {
    private final ScriptedTwin twin = new ScriptedTwin();
    private final List<String> sent = new ArrayList<>();
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final SessionSearches searches = new SessionSearches(twin, sent::add, () -> now);

    @BeforeEach
    void threePages() {
        twin.script = command -> {
            QueryThings query = (QueryThings) command;
            int page = query.getOptions().orElse(List.of()).stream()
                    .filter(option -> option.startsWith("cursor("))
                    .mapToInt(option -> option.charAt("cursor(".length()) - '0')
                    .findFirst()
                    .orElse(1);
            SearchResultBuilder result = SearchModelFactory.newSearchResultBuilder()
                    .add(org.eclipse.ditto.json.JsonObject.newBuilder()
                            .set("thingId", "test:page" + page)
                            .build());
            return CompletableFuture.completedStage(QueryThingsResponse.of(
                    (page < 3 ? result.cursor(Integer.toString(page + 1)) : result).build(), query.getDittoHeaders()));
        };
    }

    @Test
    void sendsNoMorePagesThanWereAskedFor() {
        String id = subscribe();
        assertThat(sent).hasSize(1);
        searches.on(RequestFromSubscription.of(id, 2, DittoHeaders.empty()));
        assertThat(sent).hasSize(3);
        assertThat(sent.get(2)).contains("search/next", "test:page2");
        searches.on(RequestFromSubscription.of(id, 5, DittoHeaders.empty()));
        assertThat(sent).hasSize(5);
        assertThat(sent.get(3)).contains("test:page3");
        assertThat(sent.get(4)).contains("search/complete");
    }

    @Test
    void failsAfterFiveSilentMinutes() {
        String id = subscribe();
        now = now.plus(Duration.ofMinutes(6));
        searches.on(RequestFromSubscription.of(id, 1, DittoHeaders.empty()));
        assertThat(sent.get(1)).contains("search/failed", "thing-search:subscription.timeout");
        assertThat(sent.get(2)).contains("search/failed", "thing-search:subscription.not.found");
        assertThat(twin.commands).isEmpty();
    }

    @Test
    void failsForADemandThatIsNotPositiveAndForUnknownSearches() {
        String id = subscribe();
        searches.on(RequestFromSubscription.of(id, 0, DittoHeaders.empty()));
        assertThat(sent.get(1)).contains("search/failed", "thing-search:subscription.protocol.error");
        searches.on(CancelSubscription.of(id, DittoHeaders.empty()));
        assertThat(sent.get(2)).contains("search/failed", "thing-search:subscription.not.found");
    }

    @Test
    void sendsNothingAfterACancellation() {
        String id = subscribe();
        searches.on(RequestFromSubscription.of(id, 1, DittoHeaders.empty()));
        searches.on(CancelSubscription.of(id, DittoHeaders.empty()));
        assertThat(sent).hasSize(2);
    }

    private String subscribe() {
        searches.on(CreateSubscription.of(null, null, null, null, DittoHeaders.empty()));
        String created = sent.get(0);
        assertThat(created).contains("search/created");
        return created.replaceAll(".*\"subscriptionId\":\"([^\"]+)\".*", "$1");
    }
}
