package io.adit.edge;

import java.util.List;
import org.eclipse.ditto.json.JsonValue;

/** What twins of the station show as measured and the centre does not have yet, the newest value of each place. Thread-safe. */
public interface StateSource {
    /**
     * A value in a twin.
     *
     * @param thingId of the thing
     * @param path below the thing: {@code features/...}
     * @param value JSON null where there is none any more
     */
    record Value(String thingId, String path, JsonValue value) {}

    /** Takes the first places that wait and gives what they hold now; empty where none waits. */
    List<Value> take(int most);

    /** Lets values that could not be handed on wait again; newer ones of their places stay. */
    void putBack(List<Value> values);

    /** The centre has no such things or features yet: lets the values wait, to be tried again in a while. */
    void unknown(List<Value> values);

    /** How many places wait. */
    int waiting();
}
