package io.adit.server.ingest;

import io.adit.engine.Sample;
import io.adit.engine.explain.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * Where a clean sample comes from.
 *
 * @param stored the sample as history has it
 * @param raw the reading as history has it; null where it came from none, such as a gap or a derived value
 * @param message what the device sent; null where the ingest journal no longer keeps it or no device sent it
 * @param computed the result of a step that it is, without its values; null where it is none
 * @param programme which programme judged it; null where that is not known any more
 * @param explanation what the engine does when it is run again; null where it can't be
 * @param note what is missing and why, a sentence; empty where nothing is
 */
public record Provenance(
        Sample stored,
        @Nullable Sample raw,
        IngestRecord.@Nullable Message message,
        @Nullable StepOrigin computed,
        @Nullable ProgrammeRevision programme,
        @Nullable Explanation explanation,
        String note) {
    /**
     * What made the value of a step.
     *
     * @param atMicros when it was taken, microseconds since the epoch
     * @param script name of the file
     * @param sha256 of the script as it ran; empty where none could be read
     * @param failure why it gave no value; empty where it did
     */
    public record StepOrigin(long atMicros, String script, String sha256, String failure) {}

    /** Whether the re-run gave the sample that is stored. */
    public boolean agrees() {
        return explanation != null && explanation.clean().equals(stored);
    }
}
