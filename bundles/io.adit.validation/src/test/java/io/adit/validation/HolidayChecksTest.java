package io.adit.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.model.AditFactory;
import io.adit.model.Facility;
import io.adit.model.Holiday;
import io.adit.model.Route;
import io.adit.model.Weekday;
import java.util.List;
import org.junit.jupiter.api.Test;

class HolidayChecksTest {
    private final Facility facility = AditFactory.eINSTANCE.createFacility();

    private Holiday holiday(String date) {
        Holiday holiday = AditFactory.eINSTANCE.createHoliday();
        holiday.setName("Day off");
        holiday.setDate(date);
        facility.getHolidays().add(holiday);
        return holiday;
    }

    private List<String> codes() {
        return Validator.validate(facility).stream()
                .map(Finding::code)
                .filter(code -> code.startsWith("holiday."))
                .toList();
    }

    @Test
    void datesOfAllThreeFormsAreSound() {
        List.of("2026-12-24", "12-25", "02-29", "easter", "easter-2", "easter+39")
                .forEach(this::holiday);
        assertThat(codes()).isEmpty();
        Holiday wrong = holiday("25.12.");
        assertThat(codes()).containsExactly("holiday.date");
        wrong.setDate("13-01");
        assertThat(codes()).containsExactly("holiday.date");
        wrong.setDate(null);
        assertThat(codes()).containsExactly("holiday.date");
    }

    @Test
    void hoursOfHolidaysNeedHolidays() {
        Route route = AditFactory.eINSTANCE.createRoute();
        route.getDays().add(Weekday.HOLIDAY);
        facility.getRoutes().add(route);
        assertThat(codes()).containsExactly("holiday.none");
        holiday("12-25");
        assertThat(codes()).isEmpty();
    }
}
