package io.adit.engine.internal;

import io.adit.engine.alarm.AlarmReply;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The life of an alarm as {@code alarm-lifecycle.txt} has it; says what must follow, and shares no code with the engine. */
public final class LifecycleTable {
    public static final List<String> EVENTS = List.of(
            "mild",
            "severe",
            "clear",
            "reset",
            "acknowledge",
            "confirm",
            "comment",
            "shelve",
            "shelve once",
            "unshelve",
            "time over",
            "out of force",
            "in force",
            "remove",
            "place");
    private static final Set<String> HOLDING = Set.of("A1", "A2", "L21");

    private final Map<String, Map<String, String>> cells = new HashMap<>();
    private final boolean latch;
    private final boolean confirm;

    public LifecycleTable(boolean latch, boolean confirm) {
        this.latch = latch;
        this.confirm = confirm;
        try (InputStream in = Objects.requireNonNull(LifecycleTable.class.getResourceAsStream("alarm-lifecycle.txt"))) {
            read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String text) {
        String table = "";
        List<String> head = List.of();
        for (String line : text.lines().toList()) {
            List<String> parts =
                    Arrays.stream(line.split("\\|")).map(String::strip).toList();
            if (line.startsWith("[")) {
                table = line.substring(1, line.indexOf(']'));
            } else if (parts.size() > 1 && parts.getFirst().isEmpty()) {
                head = parts;
            } else if (parts.size() > 1) {
                Map<String, String> row = new HashMap<>();
                for (int i = 1; i < parts.size(); i++) {
                    row.put(head.get(i), parts.get(i));
                }
                cells.put(table + "/" + parts.getFirst(), row);
            }
        }
    }

    /** A state, with its parts by the names that the table has. */
    public record State(String condition, String seen, String shelving, String design, String service) {
        public static final State FIRST = new State("N", "c", "no", "no", "no");

        public boolean announced() {
            return shelving.equals("no") && design.equals("no") && service.equals("no");
        }

        public boolean active() {
            return condition.startsWith("A") || condition.startsWith("L");
        }

        State seen(String next) {
            return new State(condition, next, shelving, design, service);
        }
    }

    /**
     * What has to follow.
     *
     * @param told causes of the changes, in their order
     * @param announces whether the last of them asks for somebody
     */
    public record Step(State next, List<String> told, boolean announces, AlarmReply reply) {}

    public Step step(State state, String event) {
        return switch (event) {
            case "mild", "severe", "clear" ->
                condition(
                        state,
                        cell("condition of a " + (latch ? "latching" : "plain") + " rule", state.condition, event));
            case "reset" -> condition(state, cell("reset", state.condition, event));
            case "acknowledge", "confirm", "comment" -> {
                String people = "people of a " + (confirm ? "rule with confirmation" : "plain rule");
                String cell = cell(people, state.seen, event);
                yield told(cell, moves(cell) ? state.seen(first(cell)) : state, false);
            }
            case "out of force", "in force" -> silence(state, cell("design", state.design, event), "design");
            case "remove", "place" -> silence(state, cell("service", state.service, event), "service");
            default -> silence(state, cell("shelving", state.shelving, event), "shelving");
        };
    }

    private String cell(String table, String row, String event) {
        Map<String, String> found = Objects.requireNonNull(cells.get(table + "/" + row), table + "/" + row);
        return Objects.requireNonNull(found.get(event), table + "/" + row + "/" + event);
    }

    private static boolean moves(String cell) {
        return !cell.equals(".") && !cell.startsWith("=");
    }

    private static String first(String cell) {
        return cell.substring(0, cell.indexOf(' '));
    }

    private static String second(String cell) {
        return cell.substring(cell.indexOf(' ') + 1);
    }

    private Step condition(State state, String cell) {
        if (!moves(cell)) {
            return told(cell, state, false);
        }
        boolean asks = cell.endsWith("RAISED") || cell.endsWith("ESCALATED");
        State next = new State(first(cell), asks ? "u" : state.seen, state.shelving, state.design, state.service);
        Step step = told(cell, next, asks && next.announced());
        if (!first(cell).equals("O") || !state.shelving.equals("once")) {
            return step;
        }
        List<String> told = new ArrayList<>(step.told);
        told.add("UNSHELVED");
        State ended = new State(next.condition, next.seen, "no", next.design, next.service);
        return new Step(ended, told, false, AlarmReply.DONE);
    }

    private static Step silence(State state, String cell, String part) {
        if (!moves(cell)) {
            return told(cell, state, false);
        }
        State next = new State(
                state.condition,
                state.seen,
                part.equals("shelving") ? first(cell) : state.shelving,
                part.equals("design") ? first(cell) : state.design,
                part.equals("service") ? first(cell) : state.service);
        boolean lifted = next.announced();
        if (lifted && HOLDING.contains(next.condition)) {
            next = next.seen("u");
        }
        return told(cell, next, lifted && next.active() && next.seen.equals("u"));
    }

    private static Step told(String cell, State next, boolean announces) {
        AlarmReply reply = cell.startsWith("=") ? AlarmReply.valueOf(second(cell)) : AlarmReply.DONE;
        return new Step(next, moves(cell) ? List.of(second(cell)) : List.of(), announces, reply);
    }
}
