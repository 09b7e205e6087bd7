package io.adit.engine.internal;

import io.adit.engine.EngineOutput;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Settles the nodes that got samples, in the order of their dependencies, so that each sees a whole message at once. */
final class DerivedFlow {
    private final BitSet awake = new BitSet();
    private final List<FlowNode> nodes = new ArrayList<>();
    private boolean anyAwake;

    /** The order of the next node. */
    int next() {
        return nodes.size();
    }

    /** Takes it; its order is that of {@link #next}. */
    void add(FlowNode node) {
        nodes.add(node);
    }

    void awake(FlowNode node) {
        awake.set(node.order);
        anyAwake = true;
    }

    void settle(long now, EngineOutput out, Timers timers) {
        if (!anyAwake) {
            return;
        }
        anyAwake = false;
        for (int next = awake.nextSetBit(0); next >= 0; next = awake.nextSetBit(next + 1)) {
            awake.clear(next);
            FlowNode node = nodes.get(next);
            node.settle(now, out);
            node.arm(timers);
        }
    }
}
