package io.adit.server.command;

import java.util.List;

/**
 * Commands that were read, the newest first.
 *
 * @param next the number before which to go on; 0 at the end. There may be more also where the page is not full or empty, as one look does not
 *     go through the whole journal
 */
public record AuditPage(List<SentCommand> commands, long next) {
    public AuditPage {
        commands = List.copyOf(commands);
    }
}
