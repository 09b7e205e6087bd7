package io.adit.gateway.ws;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.gateway.wire.Edge;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Streams that were opened by a user who is changed or removed meanwhile. */
class ChangedUsersIT extends WireTestBase {
    private enum Change {
        REMOVED,
        OTHER_PASSWORD,
        OTHER_ROLES;

        void make(Edge edge) {
            switch (this) {
                case REMOVED -> edge.users.remove("alice");
                case OTHER_PASSWORD -> edge.users.put("alice", "another-secret", List.of());
                case OTHER_ROLES -> edge.users.setSubjects("alice", List.of("role:other"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Change.class)
    void streamsAndSessionsOfTheUserEnd(Change change) throws Exception {
        try (Stream<String> events = stream(THING);
                WsClient client = new WsClient(edge, Edge.ALICE)) {
            CompletableFuture<Long> ended = CompletableFuture.supplyAsync(events::count);
            change.make(edge);
            assertThat(client.closed.get(60, TimeUnit.SECONDS)).isEqualTo(1008);
            assertThat(client.reason.join()).contains("gateway:websocket.session.closed");
            assertThat(client.next()).contains("The user was changed or removed.");
            assertThat(ended.get(60, TimeUnit.SECONDS)).isNotNegative();
        }
    }

    @Test
    void streamsOfOtherUsersGoOn() throws Exception {
        try (WsClient client = new WsClient(edge, Edge.ALICE);
                WsClient other = new WsClient(edge, Edge.BOB)) {
            assertThat(client.ask("START-SEND-EVENTS")).isEqualTo("START-SEND-EVENTS:ACK");
            edge.users.put("bob", "another-secret", List.of("role:builder"));
            assertThat(other.closed.get(60, TimeUnit.SECONDS)).isEqualTo(1008);
            edge.putJson(THING + "/features/current/properties/value", "7");
            assertThat(client.next()).contains("\"value\":7");
            assertThat(client.closed).isNotDone();
        }
    }
}
