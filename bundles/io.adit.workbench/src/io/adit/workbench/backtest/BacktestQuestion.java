package io.adit.workbench.backtest;

import io.adit.workbench.Phrase;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonCollectors;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;

/**
 * What somebody wants to know of a rule, as they wrote it.
 *
 * @param rule id of the rule, as it is published
 * @param from first time in the zone, such as {@code 2026-01-31 12:00}
 * @param to last time, excluded
 * @param zone of the times
 * @param level name of a level; empty: no other limits are tried
 * @param low smallest limit
 * @param high largest limit
 * @param changes things of the programme that take the place of published ones, as JSON texts
 */
public record BacktestQuestion(
        String rule, String from, String to, ZoneId zone, String level, String low, String high, List<String> changes) {
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm[:ss]");

    /** The same with other changes. */
    BacktestQuestion with(List<String> next) {
        return new BacktestQuestion(rule, from, to, zone, level, low, high, next);
    }

    /** For the server. @throws IllegalArgumentException with a sentence for people where something is wrong */
    public JsonObject json() {
        JsonObject question = JsonObject.newBuilder()
                .set("rules", JsonArray.newBuilder().add(rule).build())
                .set("from", instant(from))
                .set("to", instant(to))
                .build();
        if (!changes.isEmpty()) {
            question = question.setValue(
                    "changes", changes.stream().map(JsonFactory::readFrom).collect(JsonCollectors.valuesToArray()));
        }
        if (level.isEmpty()) {
            return question;
        }
        JsonObject sweep = JsonObject.newBuilder()
                .set("rule", rule)
                .set("level", level)
                .set("low", number(low))
                .set("high", number(high))
                .set("occurrences", true)
                .build();
        return question.setValue("sweep", sweep);
    }

    private String instant(String text) {
        try {
            return LocalDateTime.parse(text.strip(), TIME)
                    .atZone(zone)
                    .toInstant()
                    .toString();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(Phrase.of(Messages.isNoTimeWriteItLike, text), e);
        }
    }

    private static JsonValue number(String text) {
        try {
            return JsonValue.of(Double.parseDouble(text.strip()));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(Phrase.of(Messages.isNoLimitWriteANumberLike, text), e);
        }
    }
}
