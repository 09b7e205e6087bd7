package io.adit.connectivity.registry;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;

/** What one tenant used on each day, by day of the epoch. Thread-safe. */
final class UsedDays {
    private final ConcurrentNavigableMap<Long, Day> days = new ConcurrentSkipListMap<>();

    private static final class Day {
        final LongAdder bytes = new LongAdder();
        final LongAdder millis = new LongAdder();
    }

    static UsedDays read(JsonObject json) {
        UsedDays result = new UsedDays();
        for (String day : json.fieldNames()) {
            JsonArray numbers = json.getJsonArray(day);
            result.addBytes(Long.parseLong(day), numbers.getLong(0));
            result.addMillis(Long.parseLong(day), numbers.getLong(1));
        }
        return result;
    }

    JsonObject json() {
        JsonObject json = new JsonObject();
        days.forEach((day, used) -> json.put(
                Long.toString(day), new JsonArray().add(used.bytes.sum()).add(used.millis.sum())));
        return json;
    }

    void addBytes(long day, long bytes) {
        day(day).bytes.add(bytes);
    }

    void addMillis(long day, long millis) {
        day(day).millis.add(millis);
    }

    private Day day(long day) {
        Day present = days.get(day);
        return present != null ? present : days.computeIfAbsent(day, d -> new Day());
    }

    long bytesSince(long day) {
        return sum(day, used -> used.bytes);
    }

    long millisSince(long day) {
        return sum(day, used -> used.millis);
    }

    private long sum(long from, Function<Day, LongAdder> part) {
        long sum = 0;
        for (Day day : days.tailMap(from, true).values()) {
            sum += part.apply(day).sum();
        }
        return sum;
    }

    void forgetBefore(long day) {
        days.headMap(day).clear();
    }
}
