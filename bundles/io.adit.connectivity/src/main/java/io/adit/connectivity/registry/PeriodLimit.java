package io.adit.connectivity.registry;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a tenant may use up in one accounting period, by the rules of Hono's {@code data-volume} and {@code
 * connection-duration}. Days are those of UTC.
 *
 * @param most the limit of a whole period
 * @param since from when on it holds; periods of days are counted from here
 * @param days length of a period; 0: the calendar month
 */
record PeriodLimit(long most, OffsetDateTime since, int days) {
    private static final Set<String> PERIOD = Set.of("mode", "no-of-days");

    /**
     * Reads a limit.
     *
     * @param name of the limit in {@code resource-limits}
     * @param most name of its number
     * @return null where there is none, or -1 for unlimited
     */
    static @Nullable PeriodLimit read(JsonObject limits, String name, String most) {
        JsonObject limit = Documents.object(limits, name);
        Documents.allowOnly(limit, Set.of(most, "effective-since", "period"), "property '" + name + "'");
        Long number = Documents.integer(limit, most);
        Instant since = Documents.time(limit, "effective-since");
        JsonObject period = Documents.object(limit, "period");
        Documents.allowOnly(period, PERIOD, "property 'period'");
        int days = days(period);
        if (number == null || number < 0) {
            return null;
        }
        if (since == null) {
            throw new InvalidDocumentException("property '" + name + "' needs 'effective-since'");
        }
        return new PeriodLimit(number, since.atOffset(ZoneOffset.UTC), days);
    }

    private static int days(JsonObject period) {
        String mode = Documents.string(period, "mode");
        Long days = Documents.integer(period, "no-of-days");
        if (mode == null || mode.equals("monthly")) {
            return 0;
        }
        if (!mode.equals("days") || days == null || days < 1 || days > TenantUsage.DAYS_KEPT) {
            throw new InvalidDocumentException(
                    "property 'period' needs mode 'monthly', or mode 'days' and 'no-of-days' of 1 to "
                            + TenantUsage.DAYS_KEPT);
        }
        return days.intValue();
    }

    /** Returns whether the limit holds yet. */
    boolean holdsAt(OffsetDateTime now) {
        return !now.isBefore(since);
    }

    /** Returns the first day of the period that a time lies in. */
    LocalDate firstDay(OffsetDateTime now) {
        if (days > 0) {
            long whole = ChronoUnit.DAYS.between(since, now) / days;
            return since.plusDays(whole * days).toLocalDate();
        }
        return isFirstMonth(now) ? since.toLocalDate() : now.toLocalDate().withDayOfMonth(1);
    }

    /** Returns the limit of the period that a time lies in: the first calendar month counts in part. */
    long mostAt(OffsetDateTime now) {
        if (days > 0 || !isFirstMonth(now)) {
            return most;
        }
        int length = since.toLocalDate().lengthOfMonth();
        int left = length - since.getDayOfMonth() + 1;
        return (long) Math.ceil((double) most * left / length);
    }

    private boolean isFirstMonth(OffsetDateTime now) {
        return YearMonth.from(now).equals(YearMonth.from(since));
    }
}
