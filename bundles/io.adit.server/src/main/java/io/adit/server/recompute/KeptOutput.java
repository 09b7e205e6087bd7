package io.adit.server.recompute;

import io.adit.engine.EngineOutput;
import io.adit.engine.RawMessage;
import io.adit.engine.Sample;

/** What an engine makes of kept readings; nothing of it is taken but what a subclass takes. Used by one thread. */
public abstract class KeptOutput implements EngineOutput {
    @Override
    public void raw(Sample sample) {
        // it came from there
    }

    @Override
    public void clean(Sample sample) {
        // nothing is written
    }

    @Override
    public void report(Sample sample) {
        // twins show what is now
    }

    @Override
    public void undecodable(RawMessage message, String reason) {
        // there are no messages, only readings
    }
}
