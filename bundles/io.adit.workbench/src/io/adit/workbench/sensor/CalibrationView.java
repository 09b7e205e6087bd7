package io.adit.workbench.sensor;

import io.adit.model.AditFactory;
import io.adit.model.AditPackage.Literals;
import io.adit.model.Calibration;
import io.adit.model.CalibrationKind;
import io.adit.model.Channel;
import io.adit.workbench.editor.ElementText;
import io.adit.workbench.editor.FacilityDocument;
import io.adit.workbench.editor.SelectionView;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;

/**
 * The Calibration view: the calibrations of the channel that is selected in the tree, each with its curve as the engine computes it, and the
 * points of its certificate, to which coefficients can be fitted. Each change is one step of the undo list.
 */
public final class CalibrationView extends SelectionView {
    /** Id of the view. */
    public static final String ID = "io.adit.workbench.calibration";

    private static final int FORM_HEIGHT = 400;
    private static final int FORM_WEIGHT = 54;
    private static final int PLOT_WEIGHT = 46;

    /** Points of certificates are no part of the model: they stay as long as the workbench runs. */
    private final Map<Calibration, List<double[]>> points = new WeakHashMap<>();

    private @Nullable Channel channel;
    private @Nullable Calibration calibration;
    private @Nullable ChannelBar bar;
    private @Nullable CalibrationForm form;
    private @Nullable CalibrationNumbers numbers;
    private @Nullable CurvePlot plot;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        bar = new ChannelBar(parent, Messages.addCalibration, this::choose, this::addCalibration);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        TwoHalves sash = new TwoHalves(parent);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        Composite left = new Composite(sash.first(), SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 4).applyTo(left);
        CalibrationForm fields = new CalibrationForm(left, this::set);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(fields);
        form = fields;
        CalibrationNumbers made = new CalibrationNumbers(left, this::coefficients, this::points);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(made);
        numbers = made;
        plot = new CurvePlot(sash);
        sash.finish(left, FORM_HEIGHT, FORM_WEIGHT, PLOT_WEIGHT);
        follow(fields);
    }

    @Override
    protected void selected(@Nullable EObject element) {
        Calibration direct = ChannelBar.within(element, Calibration.class);
        Channel found = ChannelBar.within(element, Channel.class);
        boolean kept = found != null && calibration != null && calibration.eContainer() == found;
        channel = found;
        if (direct != null) {
            calibration = direct;
        } else if (!kept) {
            calibration = found == null || found.getCalibrations().isEmpty()
                    ? null
                    : found.getCalibrations().getLast();
        }
        show();
    }

    private void choose(int index) {
        if (channel != null && index >= 0 && index < channel.getCalibrations().size()) {
            calibration = channel.getCalibrations().get(index);
            show();
        }
    }

    /** Adds a linear calibration that changes nothing yet, as one step of the undo list. */
    public void addCalibration() {
        FacilityDocument document = document();
        if (document == null || channel == null) {
            return;
        }
        Calibration made = AditFactory.eINSTANCE.createCalibration();
        made.setKind(CalibrationKind.LINEAR);
        made.getCoefficients().addAll(List.of(0.0, 1.0));
        made.setUnit(channel.getUnit());
        calibration = made;
        document.stack().execute(AddCommand.create(document.domain(), channel, Literals.CHANNEL__CALIBRATIONS, made));
    }

    private void set(EStructuralFeature attribute, @Nullable Object value) {
        if (calibration != null) {
            set(calibration, attribute, value);
        }
    }

    private void coefficients(List<Double> next) {
        set(Literals.CALIBRATION__COEFFICIENTS, next);
    }

    private void points(List<double[]> next) {
        if (calibration != null) {
            points.put(calibration, next);
            show();
        }
    }

    private void show() {
        if (bar == null || bar.isDisposed() || form == null || numbers == null || plot == null) {
            return;
        }
        List<Calibration> all = channel == null ? List.of() : channel.getCalibrations();
        bar.show(
                channel,
                all.stream().map(ElementText::of).toList(),
                calibration == null ? -1 : all.indexOf(calibration));
        form.show(calibration);
        CalibrationTrial trial = channel == null || calibration == null
                ? null
                : CalibrationTrial.of(channel, calibration, points.getOrDefault(calibration, List.of()));
        numbers.show(trial);
        plot.show(trial == null ? CurvePlot.Shown.saying(hint()) : trial.shown());
    }

    private String hint() {
        return channel == null ? "" : Messages.thisChannelHasNoCalibrationIts;
    }

    /** Enters the points of a certificate, reading and value of each, as if they were typed. */
    public void enterPoints(List<double[]> next) {
        if (numbers != null) {
            numbers.enter(next);
        }
    }

    /** Fits coefficients to the points, as one step of the undo list. */
    public void fit() {
        if (numbers != null) {
            numbers.fit();
        }
    }

    /** How far each point is from the curve, in the unit of the calibration; for tests. */
    public List<Double> residuals() {
        return plot == null
                ? List.of()
                : plot.shown().points().stream().map(point -> point[2]).toList();
    }

    /** Values of the curve that is drawn; none where there is none. For tests. */
    public double[] curve() {
        return plot == null ? new double[0] : plot.shown().ys().clone();
    }

    /** What is said about the numbers; for tests. */
    public String message() {
        return numbers == null ? "" : numbers.message();
    }
}
