package io.adit.server.command;

import io.adit.journal.Journal;
import io.adit.journal.JournalException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.jspecify.annotations.Nullable;

/*
 * A journal can only be read forwards, but people want the newest commands first. So segments are taken from the newest to the oldest,
 * each is read forwards and its commands are handed out backwards. The outcome of a command lies behind it, perhaps in a later segment, which
 * has been read by then: reading begins with the segments that may have outcomes of commands before the end of the period.
 */
/** Reads one page of commands with their outcomes. Used by one thread, once. */
final class AuditReader {
    /** No command waits longer for its outcome. */
    private static final Duration LONGEST_COMMAND = Duration.ofMinutes(5);

    private final Journal journal;
    private final LongFunction<Instant> beginning;
    private final Set<Long> open;
    private final Map<Long, JsonObject> outcomes = new HashMap<>();
    private final List<SentCommand> found = new ArrayList<>();

    /**
     * @param beginning time of the first record of a segment
     * @param open numbers of the commands under way
     */
    AuditReader(Journal journal, LongFunction<Instant> beginning, Set<Long> open) {
        this.journal = journal;
        this.beginning = beginning;
        this.open = open;
    }

    /** @param mostSegments that are read at most, at least 1 */
    AuditPage read(AuditQuery query, int mostSegments) {
        List<Long> segments = journal.segments();
        Instant until = end(query, segments).plus(LONGEST_COMMAND);
        int room = mostSegments;
        for (int i = segments.size() - 1; i >= 0; i--) {
            long segment = segments.get(i);
            if (i > 0 && beginning.apply(segment).isAfter(until)) {
                continue;
            }
            readSegment(segment, query);
            outcomes.keySet().removeIf(number -> number >= segment); // older commands have smaller numbers
            if (found.size() == query.limit()) {
                return new AuditPage(found, found.get(found.size() - 1).number());
            }
            if (beginning.apply(segment).isBefore(query.from())) {
                break;
            }
            room -= segment < query.before() ? 1 : 0; // what only has outcomes to offer leads no further
            if (room == 0 && i > 0) {
                return new AuditPage(found, segment);
            }
        }
        return new AuditPage(found, 0);
    }

    /** Time by which all commands asked for were sent, as far as that is known. */
    private Instant end(AuditQuery query, List<Long> segments) {
        Instant end = query.to();
        for (int i = segments.size() - 1; i >= 0 && segments.get(i) >= query.before(); i--) {
            Instant begun = beginning.apply(segments.get(i));
            end = begun.isBefore(end) ? begun : end;
        }
        return end.isAfter(Instant.MAX.minus(LONGEST_COMMAND)) ? Instant.MAX.minus(LONGEST_COMMAND) : end;
    }

    private void readSegment(long segment, AuditQuery query) {
        List<SentCommand> commands = new ArrayList<>();
        try {
            journal.scan(segment, 0, segment, (number, offset, bytes) -> {
                JsonObject json = CommandRecord.json(bytes);
                Long of = json.getValue(CommandRecord.OF).orElse(null);
                if (of != null) {
                    outcomes.put(of, json);
                } else if (number < query.before() && isWanted(json, query)) {
                    commands.add(new SentCommand(
                            number,
                            json.getValueOrThrow(CommandRecord.THING),
                            json.getValueOrThrow(CommandRecord.FEATURE),
                            json));
                }
            });
        } catch (JournalException e) {
            if (journal.segments().contains(segment)) {
                throw e;
            }
            return; // trimmed meanwhile
        }
        for (int i = commands.size() - 1; i >= 0 && found.size() < query.limit(); i--) {
            found.add(complete(commands.get(i)));
        }
    }

    private static boolean isWanted(JsonObject json, AuditQuery query) {
        Instant time = Instant.parse(json.getValueOrThrow(CommandRecord.TIME));
        return !time.isBefore(query.from())
                && time.isBefore(query.to())
                && (query.thingId().isEmpty() || query.thingId().equals(json.getValueOrThrow(CommandRecord.THING)));
    }

    private SentCommand complete(SentCommand command) {
        JsonObjectBuilder json = JsonObject.newBuilder().set("number", command.number());
        json.setAll(command.json());
        @Nullable JsonObject outcome = outcomes.get(command.number());
        if (outcome == null) {
            json.set(CommandRecord.OUTCOME, open.contains(command.number()) ? "pending" : "unknown");
        } else {
            json.setAll(outcome.remove("of").remove("time"))
                    .set("endedAt", outcome.getValueOrThrow(CommandRecord.TIME));
        }
        return new SentCommand(command.number(), command.thingId(), command.featureId(), json.build());
    }
}
