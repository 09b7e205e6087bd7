package io.adit.workbench.live;

import java.util.ArrayList;
import java.util.List;

/** What people do about an alarm. */
enum AlarmAct {
    ACKNOWLEDGE("acknowledge-alarm", "Acknowledge", "You have seen it.", false),
    CONFIRM("confirm-alarm", "Confirm", "It was dealt with.", false),
    RESET("reset-alarm", "Reset", "Lets go what only the latch holds.", false),
    SHELVE("shelve-alarm", "Shelve", "It is not announced for that time, and comes back by itself.", true),
    UNSHELVE("unshelve-alarm", "Unshelve", "It is announced again.", false),
    REMOVE(
            "remove-alarm-from-service",
            "Take out of service",
            "It is not announced until it is placed in service.",
            true),
    PLACE("place-alarm-in-service", "Place in service", "It is announced again.", false),
    COMMENT("comment-alarm", "Comment", "A remark for the alarm's journal.", true);

    private final String subject;
    private final String label;
    private final String explanation;
    private final boolean needsWords;

    AlarmAct(String subject, String label, String explanation, boolean needsWords) {
        this.subject = subject;
        this.label = label;
        this.explanation = explanation;
        this.needsWords = needsWords;
    }

    /** Subject of the message to the asset. */
    String subject() {
        return subject;
    }

    String label() {
        return label;
    }

    String explanation() {
        return explanation;
    }

    /** True where a reason has to be given. */
    boolean needsWords() {
        return needsWords;
    }

    /** Name of the member that the words go into. */
    String member() {
        return this == SHELVE || this == REMOVE ? "reason" : "comment";
    }

    /** What can be done about an alarm as it is, what it waits for first. */
    static List<AlarmAct> of(AlarmRow alarm) {
        Handling now = alarm.handling();
        List<AlarmAct> acts = new ArrayList<>();
        if (now.raised() && !now.acknowledged()) {
            acts.add(ACKNOWLEDGE);
        }
        if (now.raised() && now.acknowledged() && !now.confirmed()) {
            acts.add(CONFIRM);
        }
        if (now.latched()) {
            acts.add(RESET);
        }
        if (now.silent() == Handling.Silence.SHELVED) {
            acts.add(UNSHELVE);
        } else if (now.mostShelveMinutes() > 0) {
            acts.add(SHELVE);
        }
        acts.add(now.silent() == Handling.Silence.OUT_OF_SERVICE ? PLACE : REMOVE);
        acts.add(COMMENT);
        return acts;
    }
}
