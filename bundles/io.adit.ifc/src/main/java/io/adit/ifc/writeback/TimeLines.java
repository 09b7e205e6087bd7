package io.adit.ifc.writeback;

import static io.adit.ifc.writeback.NewInstances.quoted;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** Times as attributes: a text of ISO 8601 from IFC4 on, instances of calendar date and local time in IFC2X3; always UTC. Used by one thread. */
final class TimeLines {
    private static final double NANO = 1e9;

    private final NewInstances lines;
    private final Map<LocalDate, Integer> dates = new HashMap<>();
    private int zone;

    TimeLines(NewInstances lines) {
        this.lines = lines;
    }

    /** What stands for the time in an attribute. */
    String of(Instant time) {
        if (!lines.isIfc2()) {
            return quoted(time.toString());
        }
        OffsetDateTime utc = time.atOffset(ZoneOffset.UTC);
        int date = dates.computeIfAbsent(utc.toLocalDate(), this::date);
        return "#" + lines.line("IFCDATEANDTIME(#" + date + ",#" + clock(utc.toLocalTime()) + ")");
    }

    private int date(LocalDate date) {
        return lines.line(
                "IFCCALENDARDATE(" + date.getDayOfMonth() + "," + date.getMonthValue() + "," + date.getYear() + ")");
    }

    private int clock(LocalTime time) {
        if (zone == 0) {
            zone = lines.line("IFCCOORDINATEDUNIVERSALTIMEOFFSET(0,0,.AHEAD.)");
        }
        double seconds = time.getSecond() + time.getNano() / NANO;
        return lines.line(
                "IFCLOCALTIME(" + time.getHour() + "," + time.getMinute() + "," + seconds + ",#" + zone + ",$)");
    }
}
