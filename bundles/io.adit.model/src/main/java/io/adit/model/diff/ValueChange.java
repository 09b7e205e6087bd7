package io.adit.model.diff;

/**
 * A feature of an element that has another value. Immutable.
 *
 * @param feature name of the attribute or reference
 * @param before its value as a model file writes it, references by the ids of what they name; empty where it is not set
 * @param after the same of the later model
 */
public record ValueChange(String feature, String before, String after) {}
