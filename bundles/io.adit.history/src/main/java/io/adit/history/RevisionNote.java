package io.adit.history;

/**
 * Who made a revision, when and why.
 *
 * @param by subject or user
 * @param atMicros when, microseconds since the epoch
 * @param reason for people
 * @param programme with which revision of the engine's programme it was computed, as its maker names it
 */
public record RevisionNote(String by, long atMicros, String reason, String programme) {}
