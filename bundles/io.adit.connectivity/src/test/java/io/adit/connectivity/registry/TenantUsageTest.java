package io.adit.connectivity.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.connectivity.registry.TenantUsage.Entry;
import io.adit.connectivity.registry.TenantUsage.Exhausted;
import io.adit.tests.kit.HandClock;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a tenant may use, over days and restarts. */
class TenantUsageTest {
    @TempDir
    Path directory;

    private final HandClock clock = new HandClock(Instant.parse("2026-11-25T10:00:00Z"));

    private TenantUsage open() {
        return new TenantUsage(directory.resolve("usage.json"), Runnable::run, clock);
    }

    private static Tenant tenant(String document) {
        return new Tenant("T", "1", new JsonObject(document.replace('\'', '"')));
    }

    private static Tenant volume(int bytes, String more) {
        return tenant("{'resource-limits':{'data-volume':{'max-bytes':" + bytes
                + ",'effective-since':'2026-11-01T00:00:00Z','period':{'mode':'days','no-of-days':30}}}" + more + "}");
    }

    @Test
    void takesMessagesUntilTheVolumeIsUsedUpAndAgainInTheNextPeriod() {
        Tenant tenant = volume(100, "");
        try (TenantUsage usage = open()) {
            assertThat(usage.take(tenant, 60)).isTrue();
            assertThat(usage.take(tenant, 41)).isFalse();
            assertThat(usage.take(tenant, 40)).isTrue();
            assertThat(usage.take(tenant, 1)).isFalse();
            assertThat(usage.take(tenant, 0)).as("a notification").isTrue();
            assertThat(usage.enter(tenant)).isEqualTo(new Entry.Full(Exhausted.DATA_VOLUME));
            clock.forward(Duration.ofDays(6));
            assertThat(usage.take(tenant, 100)).isTrue();
        }
    }

    @Test
    void countsSmallMessagesAsMultiplesOfTheLeastSize() {
        Tenant tenant = volume(100, ",'minimum-message-size':40");
        try (TenantUsage usage = open()) {
            assertThat(usage.take(tenant, 1)).isTrue();
            assertThat(usage.bytesToday("T")).isEqualTo(40);
            assertThat(usage.take(tenant, 41)).isFalse();
            assertThat(usage.take(tenant, 40)).isTrue();
        }
    }

    @Test
    void remembersAcrossARestartAndAfterAKillWhatWasSaved() throws IOException {
        Tenant tenant = volume(100, "");
        TenantUsage killed = open();
        killed.take(tenant, 50);
        clock.forward(Duration.ofSeconds(10));
        killed.take(tenant, 20);
        killed.take(tenant, 10);
        try (TenantUsage usage = open()) {
            assertThat(usage.bytesToday("T")).as("all but the last ten seconds").isEqualTo(70);
            assertThat(usage.take(tenant, 25)).isTrue();
        }
        try (TenantUsage usage = open()) {
            assertThat(usage.take(tenant, 6)).isFalse();
            assertThat(usage.take(tenant, 5)).isTrue();
        }
        Files.writeString(directory.resolve("usage.json"), "{\"T\":{\"x");
        try (TenantUsage usage = open()) {
            assertThat(usage.take(tenant, 100)).as("a file that can't be read").isTrue();
        }
    }

    @Test
    void countsWhatCameBeforeALimitWasSet() {
        try (TenantUsage usage = open()) {
            usage.take(tenant("{}"), 90);
            assertThat(usage.take(volume(100, ""), 11)).isFalse();
        }
    }

    @Test
    void seatsOnlySoManyConnections() {
        Tenant tenant = tenant("{'resource-limits':{'max-connections':1}}");
        try (TenantUsage usage = open()) {
            Entry first = usage.enter(tenant);
            assertThat(first).isInstanceOf(Entry.Seated.class);
            assertThat(usage.enter(tenant)).isEqualTo(new Entry.Full(Exhausted.CONNECTIONS));
            ((Entry.Seated) first).seat().close();
            ((Entry.Seated) first).seat().close();
            assertThat(usage.connections("T")).isZero();
            assertThat(usage.enter(tenant)).isInstanceOf(Entry.Seated.class);
        }
    }

    @Test
    void addsUpTheTimeOfOpenAndOfClosedConnections() {
        Tenant tenant = tenant(
                "{'resource-limits':{'connection-duration':{'max-minutes':10,'effective-since':'2026-11-01T00:00:00Z'}}}");
        try (TenantUsage usage = open()) {
            Entry.Seated closed = (Entry.Seated) usage.enter(tenant);
            assertThat(usage.enter(tenant)).isInstanceOf(Entry.Seated.class);
            clock.forward(Duration.ofMinutes(4));
            closed.seat().close();
            clock.forward(Duration.ofSeconds(119));
            assertThat(usage.enter(tenant)).isInstanceOf(Entry.Seated.class);
            clock.forward(Duration.ofSeconds(1));
            assertThat(usage.enter(tenant)).isEqualTo(new Entry.Full(Exhausted.CONNECTION_DURATION));
        }
    }

    @Test
    void countsTheTimeOfAConnectionOnTheDaysWhenItWasOpen() {
        Tenant tenant = tenant("{'resource-limits':{'connection-duration':{'max-minutes':10,"
                + "'effective-since':'2026-11-01T00:00:00Z','period':{'mode':'days','no-of-days':1}}}}");
        try (TenantUsage usage = open()) {
            assertThat(usage.enter(tenant)).isInstanceOf(Entry.Seated.class);
            clock.forward(Duration.ofHours(14).plusMinutes(9));
            assertThat(usage.enter(tenant)).as("nine minutes past midnight").isInstanceOf(Entry.Seated.class);
            clock.forward(Duration.ofSeconds(30));
            assertThat(usage.enter(tenant)).isEqualTo(new Entry.Full(Exhausted.CONNECTION_DURATION));
        }
    }
}
