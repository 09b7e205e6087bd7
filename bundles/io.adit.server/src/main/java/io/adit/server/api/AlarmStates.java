package io.adit.server.api;

import io.adit.engine.alarm.AlarmStatus;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The states by which alarms are asked for, as the parameter {@code state} names them: any of several, separated by commas; all unless given. */
final class AlarmStates {
    private static final Map<String, Predicate<AlarmStatus>> BY_NAME = Map.of(
            "active", AlarmStatus::active,
            "unacknowledged", status -> !status.acknowledged(),
            "unconfirmed", status -> !status.confirmed(),
            "latched", AlarmStatus::latched,
            "announced", AlarmStatus::announced,
            "shelved", status -> status.silence().shelving() != null,
            "suppressed", status -> status.silence().suppression() != null,
            "out-of-service", status -> status.silence().absence() != null);

    private final List<Predicate<AlarmStatus>> wanted;

    private AlarmStates(List<Predicate<AlarmStatus>> wanted) {
        this.wanted = wanted;
    }

    /** @throws SeriesRefused where a name is unknown */
    static AlarmStates of(SeriesParameters parameters) {
        return new AlarmStates(
                parameters.list("state").stream().map(AlarmStates::named).toList());
    }

    private static Predicate<AlarmStatus> named(String name) {
        Predicate<AlarmStatus> state = BY_NAME.get(name);
        if (state == null) {
            String names = String.join(", ", BY_NAME.keySet().stream().sorted().toList());
            throw SeriesRefused.parameter("state", name, "Expected some of: " + names + ".");
        }
        return state;
    }

    boolean include(AlarmStatus status) {
        return wanted.isEmpty() || wanted.stream().anyMatch(state -> state.test(status));
    }
}
