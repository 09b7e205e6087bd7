package io.adit.server.doctor;

import io.adit.server.doctor.Diagnosis.State;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Locale;

/**
 * What a doctor tells.
 *
 * @param found in the order in which it is told
 */
public record Report(List<Diagnosis> found) {
    /** False when something is wrong. */
    public boolean isWell() {
        return count(State.WRONG) == 0;
    }

    private long count(State state) {
        return found.stream().filter(each -> each.state() == state).count();
    }

    /** A line for each thing, below those that are not as they should be what to do, and a sentence at the end. */
    public String text() {
        int width = found.stream().mapToInt(each -> each.part().length()).max().orElse(0);
        StringBuilder text = new StringBuilder();
        for (Diagnosis each : found) {
            String state =
                    each.state() == State.WRONG ? "WRONG" : each.state().name().toLowerCase(Locale.ROOT);
            text.append(String.format(Locale.ROOT, "  %-5s  %-" + width + "s  %s%n", state, each.part(), each.found()));
            if (!each.advice().isEmpty()) {
                text.append(" ".repeat(width + 11)).append(each.advice()).append(System.lineSeparator());
            }
        }
        return text.append(System.lineSeparator())
                .append(summary())
                .append(System.lineSeparator())
                .toString();
    }

    private String summary() {
        long wrong = count(State.WRONG);
        long notes = count(State.NOTE);
        String end = notes == 0 ? "." : ", " + notes + " to note.";
        return switch ((int) wrong) {
            case 0 -> "Nothing is wrong" + end;
            case 1 -> "One thing is wrong" + end;
            default -> wrong + " things are wrong" + end;
        };
    }

    /** {@code {"well": .., "checks": [{"part", "state", "found", "advice"}]}}, for programs. */
    public String json() {
        JsonArray checks = new JsonArray();
        found.forEach(each -> checks.add(new JsonObject()
                .put("part", each.part())
                .put("state", each.state().name().toLowerCase(Locale.ROOT))
                .put("found", each.found())
                .put("advice", each.advice())));
        return new JsonObject().put("well", isWell()).put("checks", checks).encode();
    }
}
