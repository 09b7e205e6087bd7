package io.adit.ifc.importer;

import java.util.List;

/**
 * Limits in one direction that stand in a model.
 *
 * @param above whether values above them are bad, else those below
 * @param levels from the mildest to the most severe
 * @param source property set, and property where it is one
 */
record ModelLimit(boolean above, List<Level> levels, String source) {
    /**
     * One of them.
     *
     * @param name of our level
     * @param severity 1 to 1000
     * @param limit in the unit of the channel
     */
    record Level(String name, int severity, double limit) {
        /** Those that the import proposes, from the mildest to the most severe, without their limits. */
        static final List<Level> USUAL = List.of(
                new Level("alert", 300, Double.NaN),
                new Level("action", 600, Double.NaN),
                new Level("alarm", 900, Double.NaN));

        /** The same level with another limit. */
        Level at(double value) {
            return new Level(name, severity, value);
        }
    }
}
