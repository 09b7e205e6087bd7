package io.adit.server.api;

import io.adit.engine.Engine;
import io.adit.engine.programme.Programme;
import io.adit.engine.programme.ProgrammeFinding;
import io.adit.publish.programme.ProgrammeReader;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.ditto.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** What requests to run kept readings again have in common, as JSON. */
final class RunBody {
    private RunBody() {}

    /**
     * A programme to run.
     *
     * @param programme what of it can run
     * @param faults why the rest can't, a sentence each
     */
    record Offered(Programme programme, List<String> faults) {}

    /** @param things of the programme */
    static Offered programme(JsonArray things) {
        return changed(Programme.EMPTY, things);
    }

    /** A programme in which things of another one take the place of those with the same channels, rules and interlocks. */
    static Offered changed(Programme programme, JsonArray things) {
        ProgrammeReader.Result result =
                ProgrammeReader.read(org.eclipse.ditto.json.JsonArray.of(things.encode()).stream()
                        .map(JsonValue::asObject)
                        .toList());
        Programme changed = programme.changedBy(result.programme());
        List<ProgrammeFinding> findings = Engine.check(changed);
        List<String> faults = new ArrayList<>(result.problems());
        findings.forEach(finding -> faults.add(finding.toString()));
        return new Offered(changed.without(findings), List.copyOf(faults));
    }

    /**
     * The instant of a member, in microseconds since the epoch.
     *
     * @throws IllegalArgumentException where there is none, with a sentence for people
     */
    static long micros(JsonObject json, String name) {
        @Nullable String text = json.getString(name);
        try {
            if (text != null) {
                return ChronoUnit.MICROS.between(
                        Instant.EPOCH, OffsetDateTime.parse(text).toInstant());
            }
        } catch (DateTimeException | ArithmeticException e) {
            throw new IllegalArgumentException("'" + name + "' is no instant, for example 2026-01-31T12:00:00Z.", e);
        }
        throw new IllegalArgumentException("'" + name + "' is missing, for example 2026-01-31T12:00:00Z.");
    }
}
