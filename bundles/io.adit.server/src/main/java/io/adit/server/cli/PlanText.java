package io.adit.server.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.adit.publish.plan.Change;
import io.adit.publish.plan.Plan;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;

/** A plan for people and for scripts. */
final class PlanText {
    private PlanText() {}

    static String verb(Change change) {
        return switch (change.action()) {
            case CREATE -> "create";
            case UPDATE -> "update";
            case DELETE -> "delete";
        };
    }

    static void print(Plan plan, PrintStream out) {
        for (Change change : plan.changes()) {
            out.printf("%s %s %s%n", sign(change), change.target().label(), change.id());
            change.details().forEach(line -> out.println("    " + line));
        }
        out.println(plan.isEmpty() ? "nothing to do: " + plan.summary() : plan.summary());
    }

    private static String sign(Change change) {
        return switch (change.action()) {
            case CREATE -> "+";
            case UPDATE -> "~";
            case DELETE -> "-";
        };
    }

    static String toJson(Plan plan) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
            out.writeStartObject();
            out.writeNumberField("create", plan.count(Change.Action.CREATE));
            out.writeNumberField("update", plan.count(Change.Action.UPDATE));
            out.writeNumberField("delete", plan.count(Change.Action.DELETE));
            out.writeNumberField("unchanged", plan.unchanged());
            out.writeArrayFieldStart("changes");
            for (Change change : plan.changes()) {
                out.writeStartObject();
                out.writeStringField("action", verb(change));
                out.writeStringField("target", change.target().label());
                out.writeStringField("id", change.id());
                out.writeArrayFieldStart("details");
                for (String line : change.details()) {
                    out.writeString(line);
                }
                out.writeEndArray();
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        return text.toString();
    }
}
