package io.adit.workbench.trend;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Marks of a time axis at round times of a zone, also over changes of its clocks. */
final class TimeTicks {
    private static final long[] STEPS = {
        1, 5, 15, 60, 300, 900, 3600, 10_800, 21_600, 86_400, 172_800, 604_800, 2_592_000, 7_776_000, 31_536_000
    };
    private static final long DAY = 86_400;
    private static final long MINUTE = 60;

    private TimeTicks() {}

    /** A mark and what stands below it. */
    record Tick(long millis, String label) {}

    /** @param most number of marks at most */
    static List<Tick> of(long from, long to, int most, ZoneId zone) {
        long step = STEPS[STEPS.length - 1];
        for (int i = STEPS.length - 1; i >= 0; i--) {
            if ((to - from) / 1000 / STEPS[i] <= most) {
                step = STEPS[i];
            }
        }
        String pattern = step >= DAY ? Messages.dayPattern : step >= MINUTE ? Messages.minutePattern : "HH:mm:ss";
        DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, Locale.getDefault());
        List<Tick> ticks = new ArrayList<>();
        ZonedDateTime time = Instant.ofEpochMilli(from).atZone(zone).truncatedTo(ChronoUnit.DAYS);
        if (step < DAY) {
            long skipped = (from - time.toInstant().toEpochMilli()) / 1000 / step;
            time = time.plusSeconds(skipped * step);
        }
        while (time.toInstant().toEpochMilli() <= to) {
            if (time.toInstant().toEpochMilli() >= from) {
                ticks.add(new Tick(time.toInstant().toEpochMilli(), format.format(time)));
            }
            time = step < DAY ? time.plusSeconds(step) : time.plusDays(step / DAY);
        }
        return ticks;
    }
}
