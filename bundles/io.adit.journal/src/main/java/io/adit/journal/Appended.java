package io.adit.journal;

import java.util.concurrent.CompletableFuture;

/**
 * A record on its way to the disk.
 *
 * @param sequence number of the record; 0 when it was not taken, then {@code durable} has already failed
 * @param durable completes with the sequence when the record survives a crash
 */
public record Appended(long sequence, CompletableFuture<Long> durable) {}
