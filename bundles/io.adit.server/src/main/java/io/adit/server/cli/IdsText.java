package io.adit.server.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.adit.ifc.ids.IdsReport;
import io.adit.ifc.ids.IdsReport.Failure;
import io.adit.ifc.ids.IdsReport.Result;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;

/** What came of a check against an IDS, for people and for scripts. */
final class IdsText {
    private static final int MOST = 20;

    private IdsText() {}

    static void print(IdsReport report, PrintStream out) {
        for (Result result : report.results()) {
            out.printf(
                    "%-4s %s (%d objects)%n", result.isPassed() ? "pass" : "FAIL", result.name(), result.applicable());
            result.failures().stream()
                    .limit(MOST)
                    .forEach(
                            each -> out.println("     " + (each.id() == 0 ? "" : each.label() + ": ") + each.reason()));
            if (result.failures().size() > MOST) {
                out.printf(
                        "     and %d more; --json lists all%n",
                        result.failures().size() - MOST);
            }
        }
        long passed = report.results().stream().filter(Result::isPassed).count();
        out.printf("%d of %d specifications passed%n", passed, report.results().size());
    }

    static String toJson(IdsReport report) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
            out.writeStartObject();
            out.writeStringField("title", report.title());
            out.writeBooleanField("passed", report.isPassed());
            out.writeArrayFieldStart("specifications");
            for (Result result : report.results()) {
                out.writeStartObject();
                out.writeStringField("name", result.name());
                out.writeBooleanField("passed", result.isPassed());
                out.writeNumberField("applicable", result.applicable());
                out.writeArrayFieldStart("failures");
                for (Failure failure : result.failures()) {
                    out.writeStartObject();
                    out.writeNumberField("instance", failure.id());
                    out.writeStringField("globalId", failure.globalId());
                    out.writeStringField("label", failure.label());
                    out.writeStringField("reason", failure.reason());
                    out.writeEndObject();
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
