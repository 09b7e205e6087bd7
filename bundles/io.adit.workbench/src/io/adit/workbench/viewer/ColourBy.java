package io.adit.workbench.viewer;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/** What the colours of the 3D view say. */
public enum ColourBy {
    /** What Problems says of the model as it is edited. */
    COMPLETENESS(
            "Completeness",
            List.of(
                    Map.entry(Look.HIGH, "Has errors"),
                    Map.entry(Look.MEDIUM, "Has warnings"),
                    Map.entry(Look.OK, "Complete"),
                    Map.entry(Look.NONE, "Nothing measured"))),
    /** Whether rules look at its channels, in the model as it is edited. */
    RULES(
            "Rule coverage",
            List.of(
                    Map.entry(Look.MEDIUM, "A channel without a rule"),
                    Map.entry(Look.OK, "All channels have rules"),
                    Map.entry(Look.NONE, "Nothing measured"))),
    /** Alarms and values of the connected server. */
    STATE(
            "Live state",
            List.of(
                    Map.entry(Look.HIGH, "High alarm"),
                    Map.entry(Look.MEDIUM, "Medium alarm"),
                    Map.entry(Look.LOW, "Low alarm"),
                    Map.entry(Look.DATA, "Data problem"),
                    Map.entry(Look.OK, "Normal"),
                    Map.entry(Look.NONE, "Nothing known")));

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
