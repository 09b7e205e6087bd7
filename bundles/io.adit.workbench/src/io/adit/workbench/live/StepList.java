package io.adit.workbench.live;

import io.adit.workbench.CheckBox;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The steps of an action plan, each a box with as many lines as its words take at the width that there is; scrolls where that is higher than the room for it. UI thread only. */
final class StepList {
    /** Is told of a step that somebody ticked, or took the tick from. */
    interface Ticks {
        /** @param step number from 0 */
        void ticked(int step, boolean done);
    }

    private final ScrolledComposite control;
    private final Composite list;
    private final Ticks sink;
    private final List<Button> boxes = new ArrayList<>();
    private int width;

    StepList(Composite parent, Ticks sink) {
        this.sink = sink;
        control = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.BORDER);
        control.setExpandHorizontal(true);
        control.setExpandVertical(true);
        control.setShowFocusedControl(true);
        list = new Composite(control, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 2).spacing(0, 2).applyTo(list);
        control.setContent(list);
        list.addListener(SWT.Resize, event -> fit());
    }

    /** Shows other steps, none of them done. */
    void show(List<String> steps) {
        boxes.forEach(Control::dispose);
        boxes.clear();
        for (String step : steps) {
            boxes.add(box(boxes.size()));
            say(boxes.size() - 1, step);
        }
        fit();
    }

    private Button box(int step) {
        Button box = CheckBox.of(list, SWT.WRAP);
        box.addListener(SWT.Selection, event -> sink.ticked(step, box.getSelection()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(box);
        return box;
    }

    /** Says of the steps which are done. @param steps as many as are shown, as they are to read now */
    void mark(List<String> steps, List<Boolean> done) {
        for (int i = 0; i < boxes.size(); i++) {
            boxes.get(i).setSelection(done.get(i));
            say(i, steps.get(i));
        }
        fit();
    }

    /** Takes back what somebody ticked; does nothing where other steps are shown by now. */
    void set(int step, boolean done) {
        if (step < boxes.size() && !boxes.get(step).isDisposed()) {
            boxes.get(step).setSelection(done);
        }
    }

    private void say(int step, String words) {
        boxes.get(step).setText((step + 1 + ". " + words).replace("&", "&&"));
    }

    private void fit() {
        int present = Math.max(1, control.getClientArea().width);
        if (present < width) {
            renew();
        }
        width = present;
        control.setMinHeight(list.computeSize(width, SWT.DEFAULT).y);
        list.layout(true, true);
    }

    /** Makes the boxes anew: on GTK words stay as wide as they once were, so that they would be cut off where there is less room now. */
    private void renew() {
        for (int i = 0; i < boxes.size(); i++) {
            Button old = boxes.get(i);
            Button box = box(i);
            box.setText(old.getText());
            box.setSelection(old.getSelection());
            box.moveAbove(old);
            if (old.isFocusControl()) {
                box.setFocus();
            }
            old.dispose();
            boxes.set(i, box);
        }
    }

    /** The boxes, in the order of the plan. */
    List<Button> boxes() {
        return List.copyOf(boxes);
    }

    /** What it says, a line for each step. */
    List<String> lines() {
        return boxes.stream().map(box -> box.getText().replace("&&", "&")).toList();
    }

    Composite control() {
        return control;
    }
}
