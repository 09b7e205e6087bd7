package io.adit.workbench.sensor;

import io.adit.engine.programme.CalibrationKind;
import io.adit.workbench.Pane;
import io.adit.workbench.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.jspecify.annotations.Nullable;

/** The coefficients of a calibration and the points of its certificate. UI thread only. */
final class CalibrationNumbers extends Pane {
    private static final int MOST_DEGREE = 6;
    private static final int COLUMNS = 2;
    private static final int COEFFICIENT_WIDTH = 150;
    private static final int TABLE_HEIGHT = 110;
    private static final int HINT_WIDTH = 200;

    private final Consumer<List<Double>> coefficients;
    private final Consumer<List<double[]>> points;
    private final Label formula;
    private final Label message;
    private final NumberTable numbers;
    private final NumberTable certificate;
    private final Composite fitting;
    private final Spinner degree;
    private final Button fit;
    private @Nullable CalibrationTrial trial;

    /**
     * Makes it.
     *
     * @param coefficients told what the coefficients shall be
     * @param points told the points of the certificate: reading and value of each
     */
    CalibrationNumbers(Composite parent, Consumer<List<Double>> coefficients, Consumer<List<double[]>> points) {
        super(parent);
        this.coefficients = coefficients;
        this.points = points;
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).applyTo(this);
        formula = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS, 1).applyTo(formula);
        numbers = new NumberTable(this, List.of(Messages.coefficient), 1, this::typed, this::say);
        GridDataFactory.fillDefaults()
                .grab(false, true)
                .hint(COEFFICIENT_WIDTH, TABLE_HEIGHT)
                .applyTo(numbers.control());
        certificate = new NumberTable(
                this, List.of(Messages.reading, Messages.certifiedValue, Messages.offBy), 2, this::pointed, this::say);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(SWT.DEFAULT, TABLE_HEIGHT)
                .applyTo(certificate.control());
        fitting = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).applyTo(fitting);
        GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS, 1).applyTo(fitting);
        new Label(fitting, SWT.NONE).setText(Messages.degree);
        degree = new Spinner(fitting, SWT.BORDER);
        degree.setValues(2, 1, MOST_DEGREE, 0, 1, 1);
        fit = new Button(fitting, SWT.PUSH);
        fit.setText(Messages.fitToPoints);
        fit.addListener(SWT.Selection, event -> fit());
        Label hint = new Label(fitting, SWT.WRAP);
        hint.setText(Messages.pointsAreTypedOrPastedFromA);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(HINT_WIDTH, SWT.DEFAULT)
                .applyTo(hint);
        message = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS, 1).applyTo(message);
    }

    private void typed(List<double[]> rows) {
        coefficients.accept(rows.stream().map(row -> row[0]).toList());
    }

    private void pointed(List<double[]> rows) {
        if (trial != null && trial.curve().kind() == CalibrationKind.TABLE) {
            List<Double> pairs = new ArrayList<>();
            rows.forEach(row -> pairs.addAll(List.of(row[0], row[1])));
            coefficients.accept(pairs);
        } else {
            points.accept(rows);
        }
    }

    private void say(String sentence) {
        message.setText(sentence);
        layout(true);
    }

    /** Takes points as if they were typed. */
    void enter(List<double[]> next) {
        pointed(next);
    }

    /** Fits coefficients to the points, or says why that can't be. */
    void fit() {
        CalibrationTrial present = trial;
        if (present == null) {
            return;
        }
        double[] readings =
                present.points().stream().mapToDouble(point -> point[0]).toArray();
        double[] values =
                present.points().stream().mapToDouble(point -> point[1]).toArray();
        try {
            coefficients.accept(Fit.of(present.curve(), degree.getSelection(), readings, values));
        } catch (IllegalArgumentException e) {
            say(String.valueOf(e.getMessage()));
        }
    }

    /** Shows a calibration; null: none. */
    void show(@Nullable CalibrationTrial next) {
        trial = next;
        formula.setText(next == null ? "" : Phrase.of(Messages.valueIs, next.formula()));
        boolean table = next != null && next.curve().kind() == CalibrationKind.TABLE;
        present(numbers.control(), next != null && !table);
        present(fitting, next != null && !table);
        degree.setEnabled(next != null && next.curve().kind() == CalibrationKind.POLYNOMIAL);
        numbers.show(next == null || table ? List.of() : rows(next.curve().coefficients()));
        certificate.show(next == null ? List.of() : next.points());
        fit.setEnabled(next != null && next.points().size() > 1);
        say(next == null ? "" : next.fault());
    }

    private static List<double[]> rows(List<Double> coefficients) {
        return coefficients.stream().map(each -> new double[] {each}).toList();
    }

    private static void present(Control control, boolean seen) {
        control.setVisible(seen);
        ((GridData) control.getLayoutData()).exclude = !seen;
    }

    /** What is said about the numbers. */
    String message() {
        return message.getText();
    }
}
