package io.adit.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.adit.model.AditPackage.Literals;
import io.adit.model.Calibration;
import io.adit.model.CalibrationKind;
import io.adit.model.Channel;
import io.adit.workbench.ModelPerspective;
import io.adit.workbench.sensor.CalibrationView;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.DoubleStream;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calibrations that are added, drawn as the engine computes them, and fitted to the points of a certificate. */
class CalibrationViewTest {
    @TempDir
    Path folder;

    private OpenModel model;
    private CalibrationView view;
    private Channel current;

    @BeforeEach
    void open() throws Exception {
        Ui.show(ModelPerspective.ID);
        model = OpenModel.pump(folder);
        view = (CalibrationView) Ui.page().showView(CalibrationView.ID);
        current = model.element("pump-1.current");
        model.editor().reveal(List.of(current));
        Ui.pump(100);
    }

    @AfterEach
    void close() {
        model.close();
    }

    private Calibration add() throws Exception {
        Ui.await("a calibration", () -> {
            if (current.getCalibrations().isEmpty()) {
                view.addCalibration();
            }
            return !current.getCalibrations().isEmpty();
        });
        Ui.pump(100);
        return current.getCalibrations().getLast();
    }

    private void set(Calibration calibration, CalibrationKind kind, List<Double> coefficients) {
        EditingDomain domain = model.editor().document().domain();
        var stack = model.editor().document().stack();
        stack.execute(SetCommand.create(domain, calibration, Literals.CALIBRATION__COEFFICIENTS, coefficients));
        stack.execute(SetCommand.create(domain, calibration, Literals.CALIBRATION__KIND, kind));
        Ui.pump(100);
    }

    @Test
    void fitsALineToPointsAsOneStep() throws Exception {
        Calibration added = add();
        view.enterPoints(List.of(new double[] {4, -0.1}, new double[] {12, 20.2}, new double[] {20, 39.9}));
        String before = model.text();
        view.fit();
        Ui.pump(100);
        assertEquals(-10, added.getCoefficients().get(0), 1e-9);
        assertEquals(2.5, added.getCoefficients().get(1), 1e-9);
        assertArrayEquals(
                new double[] {-0.1, 0.2, -0.1},
                view.residuals().stream().mapToDouble(each -> each).toArray(),
                1e-9);
        String after = model.text();
        model.undo();
        assertEquals(before, model.text(), "after undo");
        model.redo();
        assertEquals(after, model.text(), "after redo");
        Screens.take("calibration-linear");
    }

    @Test
    void fitsTheGaugeFactorOfAVibratingWire() throws Exception {
        Calibration wire = add();
        set(wire, CalibrationKind.VIBRATING_WIRE, List.of(1.0, 0.0));
        EditingDomain domain = model.editor().document().domain();
        model.editor()
                .document()
                .stack()
                .execute(SetCommand.create(
                        domain, current.getBindings().getFirst(), Literals.BINDING__SOURCE_UNIT, "1"));
        Ui.pump(100);
        view.enterPoints(List.of(new double[] {9000, 0}, new double[] {8000, 120}, new double[] {7000, 240}));
        view.fit();
        Ui.pump(100);
        assertEquals(0.12, wire.getCoefficients().get(0), 1e-9);
        assertEquals(9000, wire.getCoefficients().get(1), 1e-6);
        assertTrue(
                view.residuals().stream().allMatch(each -> Math.abs(each) < 1e-6),
                view.residuals().toString());
    }

    @Test
    void drawsATableAndNothingBesideIt() throws Exception {
        Calibration table = add();
        set(table, CalibrationKind.TABLE, List.of(0.0, 0.0, 10.0, 5.0, 20.0, 40.0));
        double[] curve = view.curve();
        assertEquals(0, curve[0], 1e-9);
        assertEquals(40, curve[curve.length - 1], 1e-9);
        assertEquals(5, curve[curve.length / 2], 1e-9);
        assertTrue(DoubleStream.of(curve).allMatch(Double::isFinite));
    }

    @Test
    void saysWhatIsWrongInsteadOfDrawing() throws Exception {
        Calibration table = add();
        set(table, CalibrationKind.TABLE, List.of(0.0, 0.0, 0.0, 5.0));
        assertEquals(0, view.curve().length);
        assertTrue(view.message().contains("rising"), view.message());
    }
}
