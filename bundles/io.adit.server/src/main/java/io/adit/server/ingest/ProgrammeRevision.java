package io.adit.server.ingest;

/**
 * Which programme the engine ran.
 *
 * @param sequence of the record that began it; its number
 * @param sinceMicros since when, microseconds since the epoch
 */
public record ProgrammeRevision(long sequence, long sinceMicros) {}
