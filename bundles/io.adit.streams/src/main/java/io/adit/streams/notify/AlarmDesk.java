package io.adit.streams.notify;

import io.adit.engine.alarm.AlarmChanged;
import io.adit.notification.Notifications;
import io.adit.notification.alarm.AlarmNotices;
import java.util.List;
import org.eclipse.ditto.json.JsonObject;

/**
 * Who is told of the alarms of one partition. All changes of an alarm come by the same one, so no other has to know of them; its offsets are the positions of
 * notices. One thread hands it alarms, another one the programme.
 */
final class AlarmDesk implements AutoCloseable {
    private final Notifications notifications;
    private final AlarmNotices notices;
    private long last = -1;

    /** @param notifications closed with this */
    AlarmDesk(Notifications notifications) {
        this.notifications = notifications;
        this.notices = new AlarmNotices(notifications);
    }

    void programme(List<JsonObject> things) {
        notices.programme(things);
    }

    /** Takes a change, unless it was taken before. @param offset of its record */
    void take(long offset, AlarmChanged changed) {
        if (offset > last) {
            last = offset;
            notices.alarm(offset, changed);
        }
    }

    /** Offset behind the newest change that somebody had to be told of; 0 before the first. */
    long next() {
        return notifications.lastPosition().join() + 1;
    }

    /** Says that what it took was of a topic that is gone, and that the new one is read from an offset on. */
    void beginAnew(long offset) {
        notifications.startAfter(offset - 1);
    }

    /** Waits until all that was taken is durable. */
    void flush() throws InterruptedException {
        notices.flush();
    }

    int waiting() {
        return notifications.waiting();
    }

    @Override
    public void close() {
        notifications.close();
    }
}
