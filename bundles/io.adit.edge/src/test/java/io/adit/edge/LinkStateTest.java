package io.adit.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.history.HistoryException;
import io.adit.history.Outbox;
import io.adit.history.RocksHistory;
import io.adit.history.Series;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkStateTest {
    private static final CentreException AWAY =
            new CentreException("http://centre does not answer: nothing listens there.", "refused", null);
    private static final CentreException NOT_LET_IN =
            new CentreException("The centre does not know this station.", "not-let-in");

    @TempDir
    Path folder;

    private RocksHistory history;
    private LinkState state;

    @BeforeEach
    void start() {
        history = RocksHistory.open(folder.resolve("store"));
        Outbox outbox = history.keepFor(Set.of(Series.CLEAN), folder.resolve("origin"), 1 << 20);
        CentreSettings settings = East.at(URI.create("http://centre"));
        state = new LinkState(
                settings, outbox, new NoValues(), Clock.fixed(Instant.parse("2026-03-04T05:06:07Z"), ZoneOffset.UTC));
    }

    @AfterEach
    void stop() {
        history.close();
    }

    /** Whether it is connected, and the problem by its words and by its code. */
    private List<String> told() {
        JsonObject json = state.toJson();
        return List.of("connected", "problem", "problemCode").stream()
                .map(key -> json.getValue(key).map(JsonValue::formatAsString).orElse("-"))
                .toList();
    }

    @Test
    void tellsWhyNobodyAnswersInWordsAndByACode() {
        assertThat(told()).containsExactly("false", "-", "-");
        assertThat(state.failed(AWAY)).isTrue();
        assertThat(state.failed(AWAY)).isFalse();
        assertThat(told()).containsExactly("false", AWAY.getMessage(), "refused");
    }

    @Test
    void tellsNoCodeOfAProblemThatIsOver() {
        state.failed(AWAY);
        state.heard();
        assertThat(told()).containsExactly("true", "-", "-");
    }

    @Test
    void keepsARefusalWithItsCodeUntilNothingIsRefused() {
        state.failed(NOT_LET_IN);
        state.heard();
        assertThat(told()).containsExactly("true", NOT_LET_IN.getMessage(), "not-let-in");
        state.answered(100, false);
        assertThat(told()).containsExactly("true", NOT_LET_IN.getMessage(), "not-let-in");
        state.answered(100, true);
        assertThat(told()).containsExactly("true", "-", "-");
    }

    @Test
    void tellsACodeOfTheNewestProblemOnly() {
        state.failed(AWAY);
        state.failed(new CentreException("The centre is at 7 and does not take what comes then."));
        assertThat(told()).containsExactly("true", "The centre is at 7 and does not take what comes then.", "");
    }

    @Test
    void tellsNoCodeOfThatForWhichALinkHasEnded() {
        state.failed(AWAY);
        state.ended(new HistoryException(HistoryException.Code.DAMAGED, "The outbox is damaged.", null));
        assertThat(told()).containsExactly("false", "The link has ended: The outbox is damaged.", "");
    }

    @Test
    void asksToWaitByTheCodeOfBeingBusy() {
        state.failed(new CentreException("The centre has no room.", Duration.ofSeconds(1)));
        assertThat(told()).containsExactly("false", "The centre has no room.", "busy");
    }
}
