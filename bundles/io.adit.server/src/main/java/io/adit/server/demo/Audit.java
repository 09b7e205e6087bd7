package io.adit.server.demo;

import io.adit.journal.Journal;
import io.adit.journal.JournalOptions;
import io.adit.server.ingest.IngestRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks into the closed server's journal for every message that its devices got an acknowledgement for. */
final class Audit {
    private static final Pattern NUMBER = Pattern.compile("\"n\":(\\d+)");

    private Audit() {}

    /** The counts with the number of acknowledged messages that are not in the journal. */
    static DemoSummary withLosses(DemoSummary counts, Path serverData, Path acknowledged) throws IOException {
        Set<String> missing = new HashSet<>(Files.readAllLines(acknowledged));
        try (Journal journal = Journal.open(serverData.resolve("ingest"), JournalOptions.defaults())) {
            journal.read(journal.firstSequence(), (sequence, bytes) -> {
                if (IngestRecord.ofBytes(bytes) instanceof IngestRecord.Message message) {
                    Matcher number = NUMBER.matcher(new String(message.payload(), StandardCharsets.UTF_8));
                    if (number.find()) {
                        missing.remove(message.deviceId() + "\t" + number.group(1));
                    }
                }
                return true;
            });
        }
        return new DemoSummary(
                counts.published(),
                counts.acknowledged(),
                counts.raw(),
                counts.good(),
                counts.uncertain(),
                counts.bad(),
                counts.twinUpdates(),
                counts.alarms(),
                missing.size(),
                counts.upSeconds(),
                counts.alarmsExpected());
    }
}
