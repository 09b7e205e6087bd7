package io.adit.ifc.importer;

import io.adit.ifc.Finding;
import io.adit.ifc.revision.Snapshot;
import io.adit.model.Facility;
import java.util.List;

/**
 * What an import made.
 *
 * @param facility the model, in no resource yet
 * @param snapshot what the file says of each element
 * @param findings what is wrong with the file or was decided on the way
 * @param assets how many assets it has
 * @param channels how many channels it has
 * @param proposed how many of those are proposals for sensors that do not exist
 */
public record ImportResult(
        Facility facility, Snapshot snapshot, List<Finding> findings, int assets, int channels, int proposed) {
    /** Takes the findings over. */
    public ImportResult {
        findings = List.copyOf(findings);
    }
}
