package io.adit.workbench.viewer;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/** What the colours of the 3D view say. */
public enum ColourBy {
    /** What Problems says of the model as it is edited. */
    COMPLETENESS(
            Messages.completeness,
            List.of(
                    Map.entry(Look.HIGH, Messages.hasErrors),
                    Map.entry(Look.MEDIUM, Messages.hasWarnings),
                    Map.entry(Look.OK, Messages.complete),
                    Map.entry(Look.NONE, Messages.nothingMeasured))),
    /** Whether rules look at its channels, in the model as it is edited. */
    RULES(
            Messages.ruleCoverage,
            List.of(
                    Map.entry(Look.MEDIUM, Messages.aChannelWithoutARule),
                    Map.entry(Look.OK, Messages.allChannelsHaveRules),
                    Map.entry(Look.NONE, Messages.nothingMeasured))),
    /** Alarms and values of the connected server. */
    STATE(
            Messages.liveState,
            List.of(
                    Map.entry(Look.HIGH, Messages.highAlarm),
                    Map.entry(Look.MEDIUM, Messages.mediumAlarm),
                    Map.entry(Look.LOW, Messages.lowAlarm),
                    Map.entry(Look.DATA, Messages.dataProblem),
                    Map.entry(Look.OK, Messages.normal),
                    Map.entry(Look.NONE, Messages.nothingKnown)));

    private final String title;
    private final List<Entry<Look, String>> legend;

    ColourBy(String title, List<Entry<Look, String>> legend) {
        this.title = title;
        this.legend = legend;
    }

    /** For people. */
    String title() {
        return title;
    }

    /** What its colours mean, the most urgent first. */
    List<Entry<Look, String>> legend() {
        return legend;
    }
}
