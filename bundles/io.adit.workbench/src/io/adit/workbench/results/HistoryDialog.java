package io.adit.workbench.results;

import io.adit.engine.units.UnitText;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/** Asks of which channels the history is to be written, and of which time; none is an answer too. UI thread only. */
final class HistoryDialog extends Dialog {
    private static final int WIDTH = 460;
    private static final int HEIGHT = 260;

    private final List<Measured> channels;
    private List<Measured> chosen = List.of();
    private Span span = Span.WEEK;
    private @Nullable CheckboxTableViewer table;
    private @Nullable Combo spans;

    HistoryDialog(Shell shell, List<Measured> channels) {
        super(shell);
        this.channels = channels;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(WriteBackHandler.TITLE);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label label = new Label(area, SWT.WRAP);
        label.setText(Messages.whichHistory);
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(label);
        CheckboxTableViewer made = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.V_SCROLL);
        made.setContentProvider(ArrayContentProvider.getInstance());
        made.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object element) {
                return text((Measured) element);
            }
        });
        made.setInput(channels);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(made.getTable());
        table = made;
        Combo combo = new Combo(area, SWT.READ_ONLY);
        combo.setItems(Arrays.stream(Span.values()).map(Span::title).toArray(String[]::new));
        combo.select(0);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        spans = combo;
        return area;
    }

    private static String text(Measured measured) {
        String unit = UnitText.of(measured.row().unit());
        String name = measured.row().asset() + ": " + measured.row().channel();
        return unit.isEmpty() ? name : name + " [" + unit + "]";
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.write, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        if (table != null && spans != null) {
            chosen = Arrays.stream(table.getCheckedElements())
                    .map(Measured.class::cast)
                    .toList();
            span = Span.values()[spans.getSelectionIndex()];
        }
        super.okPressed();
    }

    List<Measured> chosen() {
        return chosen;
    }

    Span span() {
        return span;
    }
}
