package io.adit.server.doctor;

import io.adit.journal.JournalCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The checksums of the newest records of each journal. */
final class JournalsCheck {
    private static final long MOST_BYTES = 64L << 20;
    private static final List<String> JOURNALS =
            List.of("ingest", "things/journal", "commands", "registry/journal", "notifications");

    private JournalsCheck() {}

    static List<Diagnosis> look(Path folder) {
        List<Diagnosis> found = new ArrayList<>();
        long records = 0;
        for (String each : JOURNALS) {
            Path journal = folder.resolve(each);
            if (!Files.isDirectory(journal)) {
                continue;
            }
            try {
                JournalCheck check = JournalCheck.newest(journal, MOST_BYTES);
                records += check.records();
                check.damage()
                        .forEach(damage -> found.add(Diagnosis.wrong(
                                "journal " + each,
                                damage.description(),
                                "Stop the server, keep a copy of the folder, look at the disk (dmesg, smartctl), restore a"
                                        + " backup.")));
            } catch (IOException e) {
                found.add(Diagnosis.wrong(
                        "journal " + each,
                        "it can't be read: " + e.getMessage(),
                        "Look at the disk and the permissions."));
            }
        }
        if (found.isEmpty()) {
            found.add(Diagnosis.ok("journals", "checksums of the last " + records + " records are right"));
        }
        return found;
    }
}
