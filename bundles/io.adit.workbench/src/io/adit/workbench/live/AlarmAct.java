package io.adit.workbench.live;

import java.util.ArrayList;
import java.util.List;

/** What people do about an alarm. */
enum AlarmAct {
    ACKNOWLEDGE("acknowledge-alarm", Messages.acknowledge, Messages.youHaveSeenIt, false),
    CONFIRM("confirm-alarm", Messages.confirm, Messages.itWasDealtWith, false),
    RESET("reset-alarm", Messages.reset, Messages.letsGoWhatOnlyTheLatchHolds, false),
    SHELVE("shelve-alarm", Messages.shelve, Messages.itIsNotAnnouncedForThatTimeAnd, true),
    UNSHELVE("unshelve-alarm", Messages.unshelve, Messages.itIsAnnouncedAgain, false),
    REMOVE("remove-alarm-from-service", Messages.takeOutOfService, Messages.itIsNotAnnouncedUntilItIsPlacedIn, true),
    PLACE("place-alarm-in-service", Messages.placeInService, Messages.itIsAnnouncedAgain, false),
    COMMENT("comment-alarm", Messages.commentAct, Messages.aRemarkForTheAlarmsJournal, true);

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
