package io.adit.edge;

import java.util.List;

/** No values that wait. */
final class NoValues implements StateSource {
    @Override
    public List<Value> take(int most) {
        return List.of();
    }

    @Override
    public void putBack(List<Value> values) {}

    @Override
    public void unknown(List<Value> values) {}

    @Override
    public int waiting() {
        return 0;
    }
}
