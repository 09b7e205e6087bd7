package io.adit.journal;

import java.nio.file.Path;

/**
 * A place in a segment that can't be read although records after it can, so it is not just the torn end of a write.
 *
 * @param segment the file
 * @param offset first unreadable byte in the file
 * @param firstLost sequence of the first record that is lost
 * @param lastLost sequence of the last one; less than {@code firstLost} when no record is lost (a damaged file header)
 * @param description one sentence for a log or a console
 */
public record Damage(Path segment, long offset, long firstLost, long lastLost, String description) {}
