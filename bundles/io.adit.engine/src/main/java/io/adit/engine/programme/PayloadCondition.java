package io.adit.engine.programme;

/**
 * Which payloads of a command an interlock is about.
 *
 * @param pointer JSON pointer (RFC 6901) to a value
 * @param comparison how the value there compares with the next
 * @param value JSON text; what is no JSON counts as a string
 */
public record PayloadCondition(String pointer, Comparison comparison, String value) {}
