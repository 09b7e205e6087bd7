package io.adit.engine.internal;

import io.adit.engine.Reason;
import io.adit.engine.explain.Step;
import io.adit.engine.explain.Step.Verdict;
import io.adit.engine.explain.Tracer;
import org.jspecify.annotations.Nullable;

/** Where a channel tells what it does. Ask {@link #on} before a sentence is made, so that it costs nothing while nobody listens. */
final class Trace {
    private @Nullable Tracer tracer;

    void to(@Nullable Tracer next) {
        tracer = next;
    }

    boolean on() {
        return tracer != null;
    }

    /** The steps to come are of another sample. */
    void begin() {
        Tracer told = tracer;
        if (told != null) {
            told.begin();
        }
    }

    void info(String step, String text) {
        tell(step, Verdict.INFO, text);
    }

    void bad(String step, String text) {
        tell(step, Verdict.BAD, text);
    }

    /** A check that either passes or says BAD. */
    void check(String step, boolean passed, String text) {
        tell(step, passed ? Verdict.PASSED : Verdict.BAD, text);
    }

    /** A check that either passes or says UNCERTAIN. */
    void doubt(String step, boolean passed, String text) {
        tell(step, passed ? Verdict.PASSED : Verdict.UNCERTAIN, text);
    }

    /** What the decoder says of a reading. */
    void reading(Reason reason, boolean number, String text) {
        tell("reading", !number ? Verdict.BAD : reason == Reason.NONE ? Verdict.INFO : Verdict.UNCERTAIN, text);
    }

    private void tell(String step, Verdict verdict, String text) {
        Tracer told = tracer;
        if (told != null) {
            told.step(new Step(step, verdict, text));
        }
    }
}
