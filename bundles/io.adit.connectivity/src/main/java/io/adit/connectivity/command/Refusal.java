package io.adit.connectivity.command;

import java.util.List;

/**
 * Interlocks forbid a command.
 *
 * @param interlocks their ids, at least one
 * @param advice what the sender should do, a sentence or two; may be empty
 */
public record Refusal(List<String> interlocks, String advice) {
    public Refusal {
        interlocks = List.copyOf(interlocks);
    }
}
