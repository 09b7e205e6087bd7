package io.adit.engine.detect;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Detectors that lack a part, to measure what it gives. Only for benchmarks: the product has all parts. */
public final class Ablation {
    private Ablation() {}

    /** By what is left out or left: a maker of such detectors. */
    public static Map<String, Supplier<ChannelDetector>> variants() {
        Map<String, Supplier<ChannelDetector>> variants = new TreeMap<>();
        for (Indicator each : Indicator.ALL) {
            List<Indicator> others =
                    Indicator.ALL.stream().filter(other -> other != each).toList();
            String name = each.name().toLowerCase(Locale.ROOT);
            variants.put("without_" + name, () -> new ChannelDetector(0, others));
            variants.put("only_" + name, () -> new ChannelDetector(0, List.of(each)));
        }
        return variants;
    }
}
