package io.adit.validation;

import java.util.List;

/** Subjects of the messages about alarms, which the server answers itself: no command to a device can have them. */
public final class AlarmSubjects {
    /** What those may send who watch over a facility. */
    public static final List<String> OF_OPERATORS = List.of(
            "acknowledge-alarm", "confirm-alarm", "reset-alarm", "shelve-alarm", "unshelve-alarm", "comment-alarm");

    /** What takes an alarm out of service and back, and has its detector learn anew, for those who may command. */
    public static final List<String> OF_SERVICE =
            List.of("remove-alarm-from-service", "place-alarm-in-service", "retrain-detector");

    private AlarmSubjects() {}

    /** Whether a subject is one of them. */
    public static boolean contains(String subject) {
        return OF_OPERATORS.contains(subject) || OF_SERVICE.contains(subject);
    }
}
