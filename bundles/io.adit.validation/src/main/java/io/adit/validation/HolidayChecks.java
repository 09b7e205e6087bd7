package io.adit.validation;

import io.adit.engine.programme.Holidays;
import io.adit.model.Facility;
import io.adit.model.Holiday;
import io.adit.model.Weekday;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** Checks on the holidays of a facility, and on hours that rely on them. */
final class HolidayChecks {
    private HolidayChecks() {}

    static void check(Holiday holiday, Findings findings) {
        try {
            Holidays.of(List.of(String.valueOf(holiday.getDate())));
        } catch (IllegalArgumentException e) {
            findings.error(
                    "holiday.date",
                    holiday,
                    Texts.of("holiday.date", holiday.getName(), e.getMessage()),
                    Texts.of("holiday.date.remedy"));
        }
    }

    /** @param owner of the days of some hours */
    static void check(EObject owner, List<Weekday> days, Facility facility, Findings findings) {
        if (days.contains(Weekday.HOLIDAY) && facility.getHolidays().isEmpty()) {
            findings.warning(
                    "holiday.none",
                    owner,
                    Texts.of("holiday.none", Findings.title(owner)),
                    Texts.of("holiday.none.remedy"));
        }
    }
}
