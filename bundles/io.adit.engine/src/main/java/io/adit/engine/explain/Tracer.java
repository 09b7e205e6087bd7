package io.adit.engine.explain;

/** Takes the steps of the samples of one channel while they are made; on the engine's thread. */
public interface Tracer {
    /** The steps to come are of another sample. */
    void begin();

    /** The next step: before the sample comes out clean, or its report after that. */
    void step(Step step);
}
