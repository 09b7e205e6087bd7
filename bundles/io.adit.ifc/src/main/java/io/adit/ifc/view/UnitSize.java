package io.adit.ifc.view;

import io.adit.engine.units.Ucum;
import io.adit.engine.units.UnitConversion;
import io.adit.engine.units.UnitException;
import io.adit.ifc.Finding.Severity;
import io.adit.ifc.Texts;
import io.adit.ifc.step.StepFile;
import io.adit.ifc.step.StepInstance;

/** The size of a conversion-based unit. A unit is known by its name; where the file gives it another size, one of the two is wrong. */
final class UnitSize {
    private static final double TOLERANCE = 1e-6;

    private UnitSize() {}

    /**
     * Reports a unit whose size is not that of its name.
     *
     * @param code UCUM code by its name, empty where it is unknown
     * @param base UCUM code of the unit that its size is given in, empty where it is unknown
     */
    static void check(StepFile file, StepInstance unit, String code, String base) {
        StepInstance measure = file.instance(unit.ref(3));
        if (!unit.type().startsWith("IFCCONVERSIONBASEDUNIT") || measure == null || code.isEmpty() || base.isEmpty()) {
            return;
        }
        double said = measure.number(0);
        try {
            UnitConversion conversion = Ucum.conversion(code, base);
            double expected = conversion.apply(1) - conversion.apply(0);
            if (!(Math.abs(said - expected) <= TOLERANCE * expected)) {
                report(file, unit, Texts.of("UNIT_FACTOR.size", unit.text(2), expected, base, said, code));
            }
        } catch (UnitException e) {
            report(file, unit, Texts.of("UNIT_FACTOR.base", unit.text(2), base, e.getMessage()));
        }
    }

    private static void report(StepFile file, StepInstance unit, String sentence) {
        file.report(Severity.WARNING, "UNIT_FACTOR", unit.id(), sentence);
    }
}
