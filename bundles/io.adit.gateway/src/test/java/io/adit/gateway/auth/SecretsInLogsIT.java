package io.adit.gateway.auth;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.adit.gateway.http.DittoLimits;
import io.adit.gateway.wire.Edge;
import io.adit.gateway.wire.ScriptedTwin;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class SecretsInLogsIT {
    private static final String SECRET = "tops3cret";

    @TempDir
    Path folder;

    @Test
    void failedLoginsLeaveNoSecretInTheMostTalkativeLog() throws Exception {
        Logger own = (Logger) LoggerFactory.getLogger("io.adit");
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        own.setLevel(Level.TRACE);
        own.setAdditive(false);
        own.addAppender(log);
        try (TokenIssuer issuer = new TokenIssuer()) {
            failEveryWay(issuer);
        } finally {
            own.detachAppender(log);
            own.setAdditive(true);
            own.setLevel(null);
        }
        String text = log.list.stream()
                .map(event -> event + " " + event.getThrowableProxy())
                .collect(Collectors.joining("\n"));
        assertThat(text).contains("can't be fetched").doesNotContain(SECRET, SECRET.substring(0, 8), "eyJ");
    }

    private void failEveryWay(TokenIssuer issuer) throws Exception {
        AuthOptions options = AuthOptions.defaults().withIssuers(List.of(issuer.as("site")), Optional.empty());
        try (Edge edge = new Edge(new ScriptedTwin(), folder, options, DittoLimits.defaults())) {
            String json = "{\"user\":\"alice\",\"password\":\"" + SECRET + "\"";
            issuer.status = 500;
            for (String credentials : List.of(
                    Edge.basic("alice", SECRET),
                    "Basic " + SECRET,
                    "Bearer " + SECRET,
                    "Bearer " + issuer.token(),
                    SECRET)) {
                assertThat(edge.sendAs(credentials, "GET", "/api/2/whoami", "").statusCode())
                        .isNotEqualTo(200);
            }
            String session = "/api/adit/session";
            for (String body : List.of(json, json + "}", SECRET)) {
                assertThat(edge.sendAs("", "POST", session, body, "Content-Type", "application/json")
                                .statusCode())
                        .isNotEqualTo(200);
            }
            edge.sendAs("", "GET", "/api/2/whoami", "", "Cookie", "adit-session=" + SECRET);
            edge.sendAs("", "GET", "/ws/2?access_token=" + SECRET, "", "Authorization", "Bearer " + SECRET);
        }
    }
}
