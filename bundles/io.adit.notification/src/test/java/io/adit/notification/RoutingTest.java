package io.adit.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoutingTest {
    private static final Instant AT = Instant.parse("2026-03-02T10:00:00Z");

    @Test
    void saysWhoWouldBeToldAndWhen() {
        NotificationSettings settings = Settings.chain(ContactKind.MAIL, "a@x", "b@x");

        assertThat(Routing.dryRun(settings, Alarms.notice(1, NoticeKind.RAISED, AT), AT))
                .extracting(answer ->
                        answer.after().toMinutes() + " " + answer.contact().id())
                .containsExactly("0 first", "10 second");
    }

    @Test
    void saysWhereARouteIsNotUsedAtThatHour() {
        Route all = Settings.route("night", Duration.ZERO);
        Route night = new Route(
                all.id(),
                all.name(),
                true,
                100,
                Set.of(),
                Set.of(),
                new OnDuty(
                        Set.of(),
                        false,
                        LocalTime.of(22, 0),
                        LocalTime.of(6, 0),
                        ZoneId.of("Europe/Vienna"),
                        day -> false),
                all.steps(),
                Duration.ZERO,
                true);

        assertThat(Routing.dryRun(
                        Settings.of(ContactKind.MAIL, night, "a@x"), Alarms.notice(1, NoticeKind.RAISED, AT), AT))
                .extracting(Routing.Answer::onDuty)
                .containsExactly(false);
    }

    @Test
    void leavesOutOtherPlacesRulesAndMilderAlarms() {
        Notice notice = Alarms.notice(1, NoticeKind.RAISED, AT);

        assertThat(route(100, Set.of("ns:tunnel"), Set.of()).concerns(notice)).isTrue();
        assertThat(route(100, Set.of("ns:other"), Set.of()).concerns(notice)).isFalse();
        assertThat(route(100, Set.of(), Set.of("water")).concerns(notice)).isTrue();
        assertThat(route(100, Set.of(), Set.of("fire")).concerns(notice)).isFalse();
        assertThat(route(701, Set.of(), Set.of()).concerns(notice)).isFalse();
    }

    private static Route route(int minSeverity, Set<String> places, Set<String> rules) {
        return new Route("r", "r", true, minSeverity, places, rules, OnDuty.ALWAYS, List.of(), Duration.ZERO, true);
    }

    @Test
    void findsSettingsThatReachNobody() {
        Contact blank = new Contact("first", "First", ContactKind.MAIL, " ", Locale.ENGLISH);
        NotificationSettings settings = new NotificationSettings(
                List.of(blank, blank), List.of(Settings.route("chain", Duration.ZERO), route(100, Set.of(), Set.of())));

        assertThat(settings.problems())
                .hasSize(5)
                .anyMatch(text -> text.contains("two contacts 'first'"))
                .anyMatch(text -> text.contains("has no address"))
                .anyMatch(text -> text.contains("'second' that does not exist"))
                .anyMatch(text -> text.contains("Route 'r' tells nobody"));
    }
}
