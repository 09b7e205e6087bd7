package io.adit.publish.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import io.adit.publish.desired.DesiredState;
import io.adit.publish.http.DittoApi;
import io.adit.publish.http.RestClient;
import io.adit.tests.kit.StubServer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.eclipse.ditto.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Planning against a Ditto whose search has not seen yet what was published last. */
class DittoPlannerTest {
    private static final JsonObject PUBLISHED =
            JsonObject.of("{\"thingId\":\"n:a\",\"attributes\":{\"facility\":\"n:f\",\"name\":\"new\"}}");
    private static final JsonObject FORMER =
            JsonObject.of("{\"thingId\":\"n:b\",\"attributes\":{\"facility\":\"n:f\",\"name\":\"former\"}}");

    private volatile List<JsonObject> found = List.of();
    private volatile List<JsonObject> things = List.of();
    private final StubServer server = new StubServer(this::answer);

    @AfterEach
    void stop() {
        server.close();
    }

    private void answer(HttpExchange exchange, String body) throws IOException {
        boolean search = exchange.getRequestURI().getPath().endsWith("/search/things");
        StubServer.answer(exchange, 200, search ? "{\"items\":" + found + "}" : things.toString());
    }

    private List<String> changes() {
        DesiredState desired = new DesiredState(
                "n:f", Map.of(), Map.of("n:a", PUBLISHED), "t", JsonObject.empty(), Map.of(), Map.of());
        Steps steps = new Steps(new Baseline());
        new DittoPlanner(new DittoApi(new RestClient(server.uri(), "admin", "secret"))).planThings(desired, steps);
        return steps.all().stream()
                .map(step -> step.change().action() + " " + step.change().id())
                .toList();
    }

    @Test
    void doesNotShowAgainWhatIsDone() {
        things = List.of(PUBLISHED);
        found = List.of();
        assertThat(changes()).isEmpty();
        found = List.of(PUBLISHED.setValue("attributes/name", "old"), FORMER);
        assertThat(changes()).isEmpty();
    }

    @Test
    void deletesWhatIsThereAndNoLongerWanted() {
        things = List.of(FORMER);
        found = List.of(FORMER);
        assertThat(changes()).containsExactly("CREATE n:a", "DELETE n:b");
    }
}
