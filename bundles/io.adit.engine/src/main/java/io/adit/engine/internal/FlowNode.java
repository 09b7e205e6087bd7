package io.adit.engine.internal;

import io.adit.engine.EngineOutput;
import io.adit.engine.Sample;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** What runs behind the samples of a message: a derived channel, or a rule that watches more than the value of one channel. */
abstract class FlowNode {
    /** One of its inputs, as the channel there sees it. */
    record Tap(FlowNode node, int input) {}

    /** Place in the order of dependencies: what it is made of has a lower one. */
    final int order;

    private final DerivedFlow flow;

    FlowNode(int order, DerivedFlow flow) {
        this.order = order;
        this.flow = flow;
    }

    /** Asks to be settled. */
    final void awake() {
        flow.awake(this);
    }

    abstract void accept(int input, Sample sample, long now, EngineOutput out);

    abstract void settle(long now, EngineOutput out);

    abstract void arm(Timers timers);

    /** Everything under which its state means the same. */
    abstract String terms();

    abstract void write(DataOutput out) throws IOException;

    abstract void read(DataInputStream in) throws IOException;

    /** Check sum of the terms: a state goes on only under the same ones. */
    final int signature() {
        return signature(terms());
    }

    /** Check sum of terms. */
    static int signature(String terms) {
        CRC32 crc = new CRC32();
        crc.update(terms.getBytes(StandardCharsets.UTF_8));
        return (int) crc.getValue();
    }
}
