package io.adit.server.steps;

import io.adit.engine.step.StepResult;

/**
 * The result of a batch, and what made it.
 *
 * @param script name of the file
 * @param sha256 of the script; empty where none could be read
 */
public record StepOutcome(StepResult result, String script, String sha256) {}
