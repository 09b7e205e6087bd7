package io.adit.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.adit.workbench.backtest.BacktestQuestion;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.ditto.json.JsonObject;
import org.junit.jupiter.api.Test;

class BacktestQuestionTest {
    private static BacktestQuestion question(String from, String level, String low) {
        return new BacktestQuestion(
                "r1", from, "2026-07-01 00:00:30", ZoneId.of("Europe/Berlin"), level, low, "20", List.of());
    }

    @Test
    void meansTimesInItsZoneAndTriesLimitsOnlyWhereALevelIsChosen() {
        JsonObject asked = question("2026-01-01 12:00", "alert", " 1.5").json();
        assertEquals("[\"r1\"]", asked.getValue("rules").orElseThrow().toString());
        assertEquals(
                "2026-01-01T11:00:00Z", asked.getValue("from").orElseThrow().asString());
        assertEquals("2026-06-30T22:00:30Z", asked.getValue("to").orElseThrow().asString());
        assertEquals(1.5, asked.getValue("sweep/low").orElseThrow().asDouble());
        assertEquals(20.0, asked.getValue("sweep/high").orElseThrow().asDouble());
        assertFalse(question("2026-01-01 12:00", "", "").json().contains("sweep"));
    }

    @Test
    void saysWhichWordsItDoesNotUnderstand() {
        String time = problem(question("noon", "", ""));
        assertTrue(time.startsWith("\"noon\" is no time"), time);
        String limit = problem(question("2026-01-01 12:00", "alert", "low"));
        assertTrue(limit.startsWith("\"low\" is no limit"), limit);
    }

    private static String problem(BacktestQuestion question) {
        try {
            return fail("understood as " + question.json());
        } catch (IllegalArgumentException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
