package io.adit.ifc.writeback;

import static io.adit.ifc.writeback.NewInstances.quoted;

/** The lines of conditions. Used by one thread. */
final class ConditionLines {
    private final NewInstances lines;

    ConditionLines(NewInstances lines) {
        this.lines = lines;
    }

    /** The property set of an element, and its relation to that. @param element instance name */
    void add(int element, Condition condition) {
        String date = condition.date().toString();
        int first = single("AssessmentDate", lines.isIfc2() ? "IFCLABEL" : "IFCDATE", date);
        int second = single("AssessmentCondition", "IFCLABEL", condition.condition());
        String all = "#" + first + ",#" + second;
        if (!condition.description().isEmpty()) {
            all += ",#" + single("AssessmentDescription", "IFCTEXT", condition.description());
        }
        String seed = condition.globalId() + " " + ResultsWriter.CONDITION + " " + date;
        int set = lines.rooted("IFCPROPERTYSET", seed, quoted(ResultsWriter.CONDITION) + ",$,(" + all + ")");
        lines.rooted("IFCRELDEFINESBYPROPERTIES", seed + " relation", "$,$,(#" + element + "),#" + set);
    }

    private int single(String name, String type, String value) {
        return lines.line("IFCPROPERTYSINGLEVALUE(" + quoted(name) + ",$," + type + "(" + quoted(value) + "),$)");
    }
}
