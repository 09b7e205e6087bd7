package io.adit.steps;

import io.adit.engine.ChannelId;

/**
 * How a step fares, since the start of the server.
 *
 * @param channel that it feeds
 * @param sha256 of the script as it ran last; empty before
 * @param waiting rows that wait for it
 * @param computed rows that it gave values for
 * @param failed rows that passed unchanged, as it gave none
 * @param failure why the last batch failed; empty where it did not
 */
public record StepStatus(
        ChannelId channel,
        String script,
        String function,
        String sha256,
        int waiting,
        long computed,
        long failed,
        String failure) {}
