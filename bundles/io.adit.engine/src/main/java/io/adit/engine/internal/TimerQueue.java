package io.adit.engine.internal;

import java.util.Arrays;

/**
 * One timer per index, earliest first, equal ones by index: a binary heap of indices. Moving a timer to a later time costs
 * nothing: it stays in its place and is asked again when the earlier time comes.
 */
final class TimerQueue {
    static final long NEVER = Long.MAX_VALUE;

    private final long[] due;
    private final int[] heap;
    private final int[] place;
    private int size;

    TimerQueue(int timers) {
        due = new long[timers];
        heap = new int[timers];
        place = new int[timers];
        Arrays.fill(place, -1);
    }

    /** Time of the earliest timer, or a little before it; {@link #NEVER} when there is none. */
    long first() {
        return size == 0 ? NEVER : due[heap[0]];
    }

    /** Asks to be given out by {@link #take} at the time or before. */
    void set(int timer, long time) {
        if (time == NEVER) {
            return;
        }
        if (place[timer] < 0) {
            place[timer] = size;
            heap[size++] = timer;
        } else if (due[timer] <= time) {
            return;
        }
        due[timer] = time;
        up(place[timer]);
    }

    /** Removes and returns the earliest timer; the queue may not be empty. */
    int take() {
        int timer = heap[0];
        place[timer] = -1;
        int last = heap[--size];
        if (size > 0) {
            put(0, last);
            down(0);
        }
        return timer;
    }

    private void put(int at, int timer) {
        heap[at] = timer;
        place[timer] = at;
    }

    private boolean before(int a, int b) {
        return due[a] < due[b] || (due[a] == due[b] && a < b);
    }

    private void up(int from) {
        int at = from;
        int timer = heap[at];
        while (at > 0 && before(timer, heap[(at - 1) / 2])) {
            put(at, heap[(at - 1) / 2]);
            at = (at - 1) / 2;
        }
        put(at, timer);
    }

    private void down(int from) {
        int at = from;
        int timer = heap[at];
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && before(heap[child + 1], heap[child])) {
                child++;
            }
            if (!before(heap[child], timer)) {
                break;
            }
            put(at, heap[child]);
            at = child;
        }
        put(at, timer);
    }
}
