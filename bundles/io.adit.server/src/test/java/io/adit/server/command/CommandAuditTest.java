package io.adit.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.connectivity.command.CommandOrigin;
import io.adit.connectivity.command.CommandOutcome;
import io.adit.connectivity.command.DeviceCommand;
import io.adit.connectivity.command.Refusal;
import io.adit.tests.kit.HandClock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.eclipse.ditto.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandAuditTest {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration KEPT = Duration.ofDays(10);
    private static final CommandOutcome DELIVERED = new CommandOutcome.Delivered();

    @TempDir
    Path folder;

    private final HandClock clock = new HandClock(START);
    private CommandAudit audit;

    @BeforeEach
    void open() {
        audit = CommandAudit.open(folder, KEPT, clock);
    }

    @AfterEach
    void close() {
        audit.close();
    }

    private static DeviceCommand command(String thing, String payload) {
        return new DeviceCommand(
                "tenant",
                "fan",
                "stop",
                "application/json",
                payload.getBytes(StandardCharsets.UTF_8),
                true,
                new CommandOrigin("nginx:operator", thing, "speed", "c-1"));
    }

    private long send(String thing, String payload) {
        return audit.sent(command(thing, payload), Duration.ofSeconds(10)).join();
    }

    private static AuditQuery all(int limit) {
        return new AuditQuery(Instant.EPOCH, Instant.MAX, "", Long.MAX_VALUE, limit);
    }

    private List<Long> pages(AuditQuery query) {
        return pages(query, 32);
    }

    private List<Long> pages(AuditQuery query, int mostSegments) {
        List<Long> numbers = new ArrayList<>();
        long next = query.before();
        while (next > 0) {
            AuditPage page = audit.read(query.after(next, query.limit()), mostSegments);
            page.commands().forEach(each -> numbers.add(each.number()));
            next = page.next();
        }
        return numbers;
    }

    @Test
    void tellsWhoSentWhatAndWhatBecameOfIt() {
        long number = send("ns:fan", "{\"percent\":0}");
        clock.set(START.plusMillis(40));
        audit.ended(
                        number,
                        new CommandOutcome.NotDelivered(409, "CO is high.", new Refusal(List.of("keep"), "Wait.")),
                        Duration.ofMillis(40))
                .join();
        JsonObject expected = JsonObject.of("{\"number\":" + number
                + ",\"time\":\"2026-01-01T00:00:00Z\",\"sender\":\"nginx:operator\",\"thingId\":\"ns:fan\","
                + "\"featureId\":\"speed\",\"tenant\":\"tenant\",\"deviceId\":\"fan\",\"subject\":\"stop\","
                + "\"contentType\":\"application/json\",\"payload\":\"{\\\"percent\\\":0}\",\"payloadBytes\":13,"
                + "\"responseRequired\":true,\"timeoutMillis\":10000,\"correlationId\":\"c-1\",\"outcome\":\"refused\","
                + "\"status\":409,\"reason\":\"CO is high.\",\"interlocks\":[\"keep\"],\"latencyMillis\":40,"
                + "\"endedAt\":\"2026-01-01T00:00:00.040Z\"}");
        assertThat(audit.read(all(10)).commands())
                .singleElement()
                .satisfies(found -> assertThat(found.json()).isEqualTo(expected));
    }

    @Test
    void aCommandUnderWayIsPendingAndAfterACrashUnknown() {
        long done = send("ns:fan", "");
        audit.ended(done, new CommandOutcome.Answered(200, "", new byte[3]), Duration.ZERO)
                .join();
        send("ns:fan", "");
        assertThat(outcomes()).containsExactly("pending", "answered");
        audit.close();
        audit = CommandAudit.open(folder, KEPT, clock);
        assertThat(outcomes()).containsExactly("unknown", "answered");
    }

    private List<String> outcomes() {
        return audit.read(all(10)).commands().stream()
                .map(each -> each.json().getValueOrThrow(CommandRecord.OUTCOME))
                .toList();
    }

    @Test
    void pagesHoldEveryCommandOnceTheNewestFirst() {
        List<Long> sent = sendMany(2500);
        Collections.reverse(sent);
        assertThat(audit.read(all(7)).commands()).hasSize(7);
        assertThat(pages(all(7).after(sent.get(100), 7))).isEqualTo(sent.subList(101, sent.size()));
        assertThat(pages(all(333))).isEqualTo(sent);
        assertThat(pages(all(5000), 1)).isEqualTo(sent);
        assertThat(audit.read(all(5000)).commands())
                .allSatisfy(each -> assertThat(each.json().getValueOrThrow(CommandRecord.OUTCOME))
                        .isEqualTo("delivered"));
    }

    /** A second apart, over several segments, the outcomes of fifty behind the last of them. */
    private List<Long> sendMany(int count) {
        List<Long> numbers = new ArrayList<>();
        for (int i = 0; i < count; ) {
            List<CompletableFuture<Long>> some = new ArrayList<>();
            for (int end = i + 50; i < end; i++) {
                clock.set(START.plusSeconds(i));
                some.add(audit.sent(command("ns:" + i % 2, "x".repeat(1024)), Duration.ZERO));
            }
            List<CompletableFuture<Long>> ended = some.stream()
                    .map(CompletableFuture::join)
                    .map(number -> {
                        numbers.add(number);
                        return audit.ended(number, DELIVERED, Duration.ZERO);
                    })
                    .toList();
            ended.forEach(CompletableFuture::join);
        }
        return numbers;
    }

    @Test
    void findsByThingAndTimeAlsoWhereTheOutcomeLiesInALaterSegment() {
        List<Long> sent = sendMany(2500);
        AuditQuery some = new AuditQuery(START.plusSeconds(600), START.plusSeconds(1500), "ns:1", Long.MAX_VALUE, 100);
        List<Long> expected = LongStream.rangeClosed(1, 900)
                .map(back -> 1500 - back)
                .filter(i -> i % 2 == 1)
                .mapToObj(i -> sent.get((int) i))
                .toList();
        assertThat(pages(some)).isEqualTo(expected);
        assertThat(pages(some, 1)).isEqualTo(expected);
        assertThat(audit.read(some.after(Long.MAX_VALUE, 1000)).commands())
                .hasSize(450)
                .allSatisfy(each -> assertThat(each.json().getValueOrThrow(CommandRecord.OUTCOME))
                        .isEqualTo("delivered"));
    }

    @Test
    void dropsWhatIsOlderThanItIsKeptAndNothingElse() {
        List<Long> sent = sendMany(2500);
        clock.set(START.plus(KEPT).plusSeconds(1000));
        audit.trim();
        List<Long> left = pages(all(1000));
        assertThat(left).hasSizeBetween(1500, 2499).contains(sent.get(1000)).doesNotContain(sent.get(0));
        clock.set(START.plus(KEPT).minusSeconds(1));
        audit.trim();
        assertThat(pages(all(1000))).isEqualTo(left);
    }
}
