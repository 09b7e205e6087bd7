package io.adit.engine.internal;

import io.adit.engine.ChannelId;
import io.adit.engine.programme.ChannelSettings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which channels ask which others for values. One that is not in the programme is no error: the channel that asks goes on without, and says so in
 * the quality of its samples, rather than falling silent.
 */
final class Companions {
    private record Asked(ChannelSettings by, Companion other, String unit, String role) {}

    private final List<Asked> asked = new ArrayList<>();

    /**
     * Notes that a channel asks another one.
     *
     * @param unit in which it wants the value
     * @param role for messages, for example {@code A correction}
     */
    void add(ChannelSettings by, Companion other, String unit, String role) {
        asked.add(new Asked(by, other, unit, role));
    }

    /** Finds the channels, once all are compiled. */
    void link(Map<ChannelId, ChannelPipeline> channels, Findings findings) {
        Map<ChannelId, List<ChannelId>> needed = new HashMap<>();
        for (Asked each : asked) {
            findings.at(each.by.id());
            findings.require(
                    !each.other.id.equals(each.by.id()),
                    "companion.self",
                    each.role + " refers to the channel itself; choose another one.");
            ChannelPipeline channel = channels.get(each.other.id);
            if (channel != null) {
                each.other.link(channel, findings.conversion(channel.settings.unit(), each.unit, each.role));
                needed.computeIfAbsent(each.by.id(), id -> new ArrayList<>()).add(each.other.id);
            }
        }
        Map<ChannelId, Integer> depths = new HashMap<>();
        channels.forEach((id, channel) -> channel.setDepth(depth(id, needed, depths)));
    }

    /** How many channels stand one behind the other before this one, as each asks the next; in a circle it is open who comes first. */
    private static int depth(ChannelId id, Map<ChannelId, List<ChannelId>> needed, Map<ChannelId, Integer> depths) {
        Integer known = depths.putIfAbsent(id, 0);
        if (known != null) {
            return known;
        }
        int depth = 0;
        for (ChannelId other : needed.getOrDefault(id, List.of())) {
            depth = Math.max(depth, 1 + depth(other, needed, depths));
        }
        depths.put(id, depth);
        return depth;
    }

    /** One sentence for each that the programme has not. */
    List<String> faults() {
        return asked.stream()
                .filter(each -> each.other.channel() == null)
                .map(each -> "channel " + each.by.id() + ": " + each.role + " refers to channel " + each.other.id
                        + ", which does not run; until it does, samples go without it.")
                .toList();
    }
}
