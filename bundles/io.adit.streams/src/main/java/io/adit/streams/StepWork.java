package io.adit.streams;

import io.adit.steps.StepOutcome;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * How an instance has Python steps computed.
 *
 * @param folder where scripts lie; the same ones in all instances
 * @param python name or path of the interpreter; started only where there are steps
 * @param results takes what steps made
 */
record StepWork(Path folder, String python, Results results) {
    /** Makes results an input of the engine of a facility. Used by several threads. */
    @FunctionalInterface
    interface Results {
        /** Completes when it is durable; exceptionally where it can't be kept now and should be given again. */
        CompletionStage<Long> take(String facility, StepOutcome outcome);
    }

    /**
     * Into the ingest topic, where it comes behind all that its rows came of. It is no part of the transaction in which these were taken: where that is repeated, the same rows
     * wait again, and the result is for them; a second result of the same rows changes nothing.
     */
    static Results into(Topics topics, Producer<String, byte[]> producer) {
        return (facility, outcome) -> {
            long now = TimeUnit.MILLISECONDS.toMicros(System.currentTimeMillis());
            byte[] input = new EngineInput.Computed(now, outcome).toBytes();
            CompletableFuture<Long> taken = new CompletableFuture<>();
            producer.send(new ProducerRecord<>(topics.ingest(), facility, input), (place, failure) -> {
                if (failure == null) {
                    taken.complete(place.offset());
                } else {
                    taken.completeExceptionally(failure);
                }
            });
            return taken;
        };
    }
}
