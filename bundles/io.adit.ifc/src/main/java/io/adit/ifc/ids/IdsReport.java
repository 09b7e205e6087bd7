package io.adit.ifc.ids;

import java.util.List;

/**
 * What came of a check.
 *
 * @param title of the IDS
 * @param results by specification, in order
 */
public record IdsReport(String title, List<Result> results) {
    /** Takes the results over. */
    public IdsReport {
        results = List.copyOf(results);
    }

    /** Whether the file keeps all of it. */
    public boolean isPassed() {
        return results.stream().allMatch(Result::isPassed);
    }

    /**
     * What came of one specification.
     *
     * @param name of the specification
     * @param applicable how many objects it applies to
     * @param failures what is wrong, by object
     */
    public record Result(String name, int applicable, List<Failure> failures) {
        /** Takes the failures over. */
        public Result {
            failures = List.copyOf(failures);
        }

        /** Whether the file keeps it. */
        public boolean isPassed() {
            return failures.isEmpty();
        }
    }

    /**
     * An object that does not keep a requirement.
     *
     * @param id instance name in the file; 0 where it is about the file
     * @param globalId its GlobalId; empty for what has none
     * @param label what people call it
     * @param reason what is wrong
     */
    public record Failure(int id, String globalId, String label, String reason) {}
}
