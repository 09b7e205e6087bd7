package io.adit.server.backtest;

import java.util.List;

/**
 * Alarms of which only the first ones are kept.
 *
 * @param count how many there are
 * @param first the first {@value #MOST} of them at most, by their begin
 */
public record Listed(int count, List<Occurrence> first) {
    static final int MOST = 1000;

    static Listed of(List<Occurrence> all) {
        return new Listed(all.size(), List.copyOf(all.subList(0, Math.min(MOST, all.size()))));
    }
}
