package io.adit.engine;

import static io.adit.engine.alarm.AlarmAct.ACKNOWLEDGE;
import static io.adit.engine.alarm.AlarmAct.COMMENT;
import static io.adit.engine.alarm.AlarmAct.CONFIRM;
import static io.adit.engine.alarm.AlarmAct.PLACE_IN_SERVICE;
import static io.adit.engine.alarm.AlarmAct.REMOVE_FROM_SERVICE;
import static io.adit.engine.alarm.AlarmAct.SHELVE;
import static io.adit.engine.alarm.AlarmAct.SHELVE_ONCE;
import static io.adit.engine.alarm.AlarmAct.UNSHELVE;
import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.alarm.AlarmAct;
import io.adit.engine.alarm.AlarmChanged;
import io.adit.engine.alarm.AlarmReply;
import io.adit.engine.alarm.AlarmRequest;
import io.adit.engine.alarm.AlarmSilence;
import io.adit.engine.alarm.AlarmStatus;
import io.adit.engine.programme.CalendarSettings;
import io.adit.engine.programme.CleaningSettings;
import io.adit.engine.programme.Direction;
import io.adit.engine.programme.GuardSettings;
import io.adit.engine.programme.HandlingSettings;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.engine.programme.Programme;
import io.adit.engine.programme.ReportSettings;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Confirmation, shelving, service and remarks as timelines; times in seconds. */
class AlarmLifecycleTest {
    private static final double HOUR = 3600;
    private final Recorder out = new Recorder();

    private static Programme programme(LevelRuleSettings rule) {
        return Trial.programme(
                Trial.channel(
                        Trial.ID, -100.0, 100.0, null, List.of(), CleaningSettings.OFF, ReportSettings.EVERY_SAMPLE),
                rule);
    }

    private static LevelRuleSettings rule(boolean confirm) {
        return Trial.rule(false, Trial.level("alert", 300, 20), Trial.level("alarm", 900, 40))
                .with(new HandlingSettings(confirm, 60));
    }

    private void feed(Engine engine, double... timesAndValues) {
        for (int i = 0; i < timesAndValues.length; i += 2) {
            engine.accept(Trial.message(timesAndValues[i], timesAndValues[i + 1]), out);
        }
    }

    private AlarmReply act(Engine engine, AlarmAct act, double at) {
        return engine.act(new AlarmRequest("p1", act, "eve", "because"), Trial.at(at), out);
    }

    private AlarmReply shelve(Engine engine, double until, double at) {
        return engine.act(new AlarmRequest("p1", SHELVE, Trial.at(until), "eve", "because"), Trial.at(at), out);
    }

    private List<String> timeline() {
        return out.alarms.stream()
                .map(change -> change.status().timeMicros() / 1e6 + " " + change.cause()
                        + (change.announces() ? " announced" : ""))
                .toList();
    }

    private static AlarmStatus status(Engine engine) {
        return engine.alarm("p1").orElseThrow();
    }

    @Test
    void confirmationIsTheSecondStepAndIsAskedForAnewWhenItGetsWorse() {
        Engine engine = Engine.start(programme(rule(true)));
        assertThat(act(engine, CONFIRM, 0)).isEqualTo(AlarmReply.UNCHANGED);
        feed(engine, 1, 25);
        assertThat(act(engine, CONFIRM, 2)).isEqualTo(AlarmReply.NOT_ACKNOWLEDGED);
        assertThat(act(engine, ACKNOWLEDGE, 3)).isEqualTo(AlarmReply.DONE);
        assertThat(status(engine).confirmed()).isFalse();
        feed(engine, 4, 45);
        assertThat(act(engine, CONFIRM, 5)).isEqualTo(AlarmReply.NOT_ACKNOWLEDGED);
        assertThat(act(engine, ACKNOWLEDGE, 6)).isEqualTo(AlarmReply.DONE);
        feed(engine, 7, 5);
        assertThat(status(engine).confirmed()).isFalse();
        assertThat(act(engine, CONFIRM, 8)).isEqualTo(AlarmReply.DONE);
        assertThat(act(engine, CONFIRM, 9)).isEqualTo(AlarmReply.UNCHANGED);
        assertThat(status(engine).confirmed()).isTrue();
    }

    @Test
    void confirmationIsRefusedWhereTheRuleHasNone() {
        Engine engine = Engine.start(programme(rule(false)));
        feed(engine, 1, 25);
        act(engine, ACKNOWLEDGE, 2);
        assertThat(act(engine, CONFIRM, 3)).isEqualTo(AlarmReply.NO_CONFIRMATION);
        assertThat(out.alarms).hasSize(2);
    }

    @Test
    void aShelvedAlarmIsFollowedAndAnnouncedWhenItsTimeIsOver() {
        Engine engine = Engine.start(programme(rule(false)));
        assertThat(shelve(engine, 100, 10)).isEqualTo(AlarmReply.DONE);
        feed(engine, 20, 25);
        assertThat(act(engine, ACKNOWLEDGE, 30)).isEqualTo(AlarmReply.DONE);
        engine = Engine.restore(engine.programme(), engine.saveState());
        engine.advance(Trial.at(99), out);
        assertThat(status(engine).silence().shelving())
                .isEqualTo(new AlarmSilence.Shelving(false, Trial.at(10), Trial.at(100), "eve", "because"));
        engine = Engine.restore(engine.programme(), engine.saveState());
        engine.advance(Trial.at(500), out);
        assertThat(timeline())
                .containsExactly("10.0 SHELVED", "20.0 RAISED", "30.0 ACKNOWLEDGED", "100.0 UNSHELVED announced");
        assertThat(status(engine).acknowledged()).isFalse();
        assertThat(out.alarms.getLast().by()).isEmpty();
    }

    @Test
    void whatCameAndWentWhileShelvedStillAsksForItsAcknowledgement() {
        Engine engine = Engine.start(programme(rule(false)));
        shelve(engine, 100, 10);
        feed(engine, 20, 25, 30, 5);
        engine.advance(Trial.at(500), out);
        assertThat(timeline()).containsExactly("10.0 SHELVED", "20.0 RAISED", "30.0 CLEARED", "100.0 UNSHELVED");
        assertThat(status(engine).acknowledged()).isFalse();
    }

    @Test
    void shelvingForOnceEndsWithTheAlarmOrAtTheLongestTime() {
        Engine engine = Engine.start(programme(rule(false)));
        assertThat(act(engine, SHELVE_ONCE, 10)).isEqualTo(AlarmReply.DONE);
        feed(engine, 20, 25, 30, 45, 40, 5, 50, 25);
        assertThat(timeline())
                .containsExactly(
                        "10.0 SHELVED",
                        "20.0 RAISED",
                        "30.0 ESCALATED",
                        "40.0 CLEARED",
                        "40.0 UNSHELVED",
                        "50.0 RAISED announced");
        act(engine, SHELVE_ONCE, 60);
        engine.advance(Trial.at(60 + HOUR), out);
        assertThat(timeline()).last().isEqualTo("3660.0 UNSHELVED announced");
    }

    @Test
    void theLastShelvingCountsAndCanBeEnded() {
        Engine engine = Engine.start(programme(rule(false)));
        feed(engine, 1, 25);
        shelve(engine, 1000, 10);
        shelve(engine, 100, 20);
        engine.advance(Trial.at(100), out);
        shelve(engine, 400, 200);
        shelve(engine, 900, 300);
        engine.advance(Trial.at(500), out);
        assertThat(act(engine, UNSHELVE, 600)).isEqualTo(AlarmReply.DONE);
        engine.advance(Trial.at(2000), out);
        assertThat(act(engine, UNSHELVE, 2001)).isEqualTo(AlarmReply.UNCHANGED);
        assertThat(timeline())
                .containsExactly(
                        "1.0 RAISED announced",
                        "10.0 SHELVED",
                        "20.0 SHELVED",
                        "100.0 UNSHELVED announced",
                        "200.0 SHELVED",
                        "300.0 SHELVED",
                        "600.0 UNSHELVED announced");
        assertThat(out.alarms.getLast().by()).isEqualTo("eve");
    }

    @Test
    void shelvingIsBounded() {
        Engine engine = Engine.start(programme(rule(false)));
        assertThat(shelve(engine, 10 + HOUR, 10)).isEqualTo(AlarmReply.DONE);
        assertThat(shelve(engine, 10.1 + HOUR, 10)).isEqualTo(AlarmReply.TOO_LONG);
        assertThat(shelve(engine, 10, 10)).isEqualTo(AlarmReply.PAST);
        assertThat(engine.act(new AlarmRequest("p1", SHELVE, Trial.at(20), "eve", " "), Trial.at(10), out))
                .isEqualTo(AlarmReply.NO_REASON);
        Engine never = Engine.start(programme(rule(false).with(new HandlingSettings(false, 0))));
        assertThat(act(never, SHELVE_ONCE, 10)).isEqualTo(AlarmReply.NOT_SHELVABLE);
        assertThat(out.alarms).hasSize(1);
    }

    @Test
    void outOfServiceLastsUntilItIsPlacedInServiceAlsoWhenShelvingEnds() {
        Engine engine = Engine.start(programme(rule(false)));
        assertThat(act(engine, REMOVE_FROM_SERVICE, 10)).isEqualTo(AlarmReply.DONE);
        assertThat(act(engine, REMOVE_FROM_SERVICE, 11)).isEqualTo(AlarmReply.UNCHANGED);
        shelve(engine, 100, 20);
        feed(engine, 30, 25);
        act(engine, ACKNOWLEDGE, 40);
        engine.advance(Trial.at(200), out);
        assertThat(status(engine).acknowledged()).isTrue();
        assertThat(act(engine, PLACE_IN_SERVICE, 300)).isEqualTo(AlarmReply.DONE);
        assertThat(act(engine, PLACE_IN_SERVICE, 301)).isEqualTo(AlarmReply.UNCHANGED);
        assertThat(timeline())
                .containsExactly(
                        "10.0 OUT_OF_SERVICE",
                        "20.0 SHELVED",
                        "30.0 RAISED",
                        "40.0 ACKNOWLEDGED",
                        "100.0 UNSHELVED",
                        "300.0 IN_SERVICE announced");
    }

    @Test
    void remarksAreKeptAtAnyTimeAndChangeNothingElse() {
        Engine engine = Engine.start(programme(rule(false)));
        assertThat(act(engine, COMMENT, 5)).isEqualTo(AlarmReply.DONE);
        AlarmChanged first = out.alarms.getLast();
        assertThat(first.comment()).isEqualTo("because");
        assertThat(first.status().wasRaised()).isFalse();
        assertThat(first.status().message()).isEqualTo("P1 overload was never raised");
        feed(engine, 10, 25);
        AlarmStatus before = status(engine);
        act(engine, COMMENT, 20);
        assertThat(status(engine)).isEqualTo(before.seen(false, true, Trial.at(20)));
        assertThat(engine.act(new AlarmRequest("p1", COMMENT, "eve", ""), Trial.at(30), out))
                .isEqualTo(AlarmReply.NO_REASON);
    }

    @Test
    void anEditedRuleStaysShelvedAndOneThatIsGoneIsWithdrawn() {
        Engine engine = Engine.start(programme(rule(false)));
        feed(engine, 1, 25);
        shelve(engine, 1000, 10);
        act(engine, REMOVE_FROM_SERVICE, 11);
        LevelRuleSettings renamed =
                Trial.rule(false, Trial.level("yellow", 300, 22)).with(new HandlingSettings(false, 5));
        engine = engine.withProgramme(programme(renamed));
        engine.advance(Trial.at(20), out);
        assertThat(timeline()).endsWith("20.0 WITHDRAWN", "20.0 RAISED");
        assertThat(out.alarms.getLast().status().silence())
                .isEqualTo(status(engine).silence())
                .extracting(silence -> silence.shelving() != null && silence.absence() != null)
                .isEqualTo(true);
        engine.advance(Trial.at(1000), out);
        assertThat(timeline()).last().isEqualTo("1000.0 UNSHELVED");
        feed(engine, 1001, 1);
        engine = engine.withProgramme(new Programme(engine.programme().channels(), List.of()));
        engine.advance(Trial.at(1100), out);
        assertThat(timeline()).last().isEqualTo("1100.0 WITHDRAWN");
        assertThat(out.alarms.getLast().status().announced()).isTrue();
    }

    @Test
    void aRuleThatLosesItsGuardIsInForceAtOnce() {
        GuardSettings guard = new GuardSettings(workingHours("UTC"), "", List.of(), List.of());
        LevelRuleSettings guarded = new LevelRuleSettings(
                "p1", "P1", Trial.ID, Direction.ABOVE, false, true, List.of(Trial.level("alert", 1, 20)), null, guard);
        Engine engine = Engine.start(programme(guarded));
        feed(engine, 10, 25); // 1970-01-01T00:00:10Z, out of hours
        assertThat(timeline()).containsExactly("10.0 SUPPRESSED");
        engine = engine.withProgramme(programme(rule(false)));
        engine.advance(Trial.at(20), out);
        assertThat(timeline()).containsExactly("10.0 SUPPRESSED", "20.0 UNSUPPRESSED", "20.0 RAISED announced");
    }

    /** Rule p1 with a latch, at level alarm since second 1, acknowledged at 2, eased to level alert at 3. */
    private static final String OF_VERSION_ONE = """
            QURJVAAAAAEAAAAAAC3GwAAAAAEAB25zOnB1bXAAB2N1cnJlbnQAAUEAAAD0AAAAAAAtxsAAAAACAAAAAAAPQkAAAAAAAC3GwAEA
            AAAAAC3GwEA5AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAtxsBAOQAAAAAAAAAAAAAALcbAAQAA
            AAAALcbAQDkAAAAAAAAAAAAAAAAAAAu4AAAAAAAALcbAAAAAAAAAC7gAAQAAAAAALcbAQDkAAAAAAAAAAAAAAAAAAAu4AAAAAAAt
            xsAAAAAAAA9CQAAAAAAjw0YAAQAAAAAAAAAAAAAAAAIDAAAAAv8AAAAAAAAtxsBAOQAAAAAAAAAAAAAAAAAAAAAAAAEAAnAxAAtQ
            MSBvdmVybG9hZAAHbnM6cHVtcAAHY3VycmVudAAAAAAAAAu4AQEBAQAFYWxhcm0AAAOEAAAAAAAPQkAAAAAAAC3GwEA5AAAAAAAA
            QEQAAAAAAAAAAUEAN01vdG9yIGN1cnJlbnQgUDEgMjUuMCBBIGlzIGJhY2sgd2l0aGluIGFsYXJtIGxpbWl0IDQwIEEAAABdAAVB
            Qk9WRQABQUA5AAAAAAAAAAAAAAAAC7gAAAAAAgAFYWxlcnQBgAAAAAAAAAAAAAAAAA9CQAAFYWxhcm0AgAAAAAAAAAAAAAAAAC3G
            wAAFYWxlcnQABWFsYXJtAAAAAAAAAAAAAAAAAQABdAABZAAAAAQAAAAAAAwy06I=""";

    @Test
    void aStateOfVersionOneGoesOnWithNothingSilenced() {
        LevelRuleSettings rule = Trial.rule(true, Trial.level("alert", 300, 20), Trial.level("alarm", 900, 40));
        Engine engine = Engine.restore(programme(rule), Base64.getMimeDecoder().decode(OF_VERSION_ONE));
        AlarmStatus before = status(engine);
        assertThat(before.level()).isEqualTo("alarm");
        assertThat(before.active() && before.latched() && before.acknowledged() && before.confirmed())
                .isTrue();
        assertThat(before.announced()).isTrue();
        assertThat(act(engine, AlarmAct.RESET, 9)).isEqualTo(AlarmReply.DONE);
        assertThat(status(engine).level()).isEqualTo("alert");
        assertThat(status(engine).latched()).isFalse();
    }

    private static CalendarSettings workingHours(String zone) {
        return new CalendarSettings(
                zone,
                List.of(new CalendarSettings.Hours(
                        Set.of(DayOfWeek.values()), LocalTime.of(6, 0), LocalTime.of(18, 0))),
                false);
    }

    /** Over the nights in which the clock is changed and over leap days, with a restart at each step. */
    @Test
    void shelvingLastsAsLongAsItWasSaidWhateverTheClockOnTheWallDoes() {
        for (String begin : List.of(
                "2026-03-29T00:30:00+01:00[Europe/Berlin]",
                "2026-10-25T00:30:00+02:00[Europe/Berlin]",
                "2028-02-28T23:00:00+01:00[Europe/Berlin]",
                "2027-12-31T23:30:00Z[UTC]")) {
            ZonedDateTime from = ZonedDateTime.parse(begin);
            Instant until = from.toInstant().plus(Duration.ofHours(30));
            out.alarms.clear();
            Engine engine = Engine.start(programme(rule(false).with(new HandlingSettings(false, 30 * 60))));
            feed(engine, from.toEpochSecond(), 25);
            shelve(engine, until.getEpochSecond(), from.toEpochSecond());
            for (int hour = 1; hour <= 40; hour++) {
                engine.advance(Trial.at(from.plusHours(hour).toEpochSecond()), out);
                engine = Engine.restore(engine.programme(), engine.saveState());
            }
            assertThat(out.alarms)
                    .extracting(change -> change.cause() + " "
                            + Instant.ofEpochSecond(change.status().timeMicros() / 1_000_000))
                    .containsExactly("RAISED " + from.toInstant(), "SHELVED " + from.toInstant(), "UNSHELVED " + until);
        }
    }
}
