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
                    "The holiday '" + holiday.getName() + "': " + e.getMessage(),
                    "Write 2026-12-24 for one day, 12-25 for every year, easter-2 or easter+39 for days from Easter Sunday.");
        }
    }

    /** @param owner of the days of some hours */
    static void check(EObject owner, List<Weekday> days, Facility facility, Findings findings) {
        if (days.contains(Weekday.HOLIDAY) && facility.getHolidays().isEmpty()) {
            findings.warning(
                    "holiday.none",
                    owner,
                    Findings.title(owner) + " is for holidays, of which the facility has none.",
                    "Add the holidays to the facility.");
        }
    }
}
