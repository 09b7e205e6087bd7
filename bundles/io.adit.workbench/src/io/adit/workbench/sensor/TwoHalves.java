package io.adit.workbench.sensor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** Two halves of a view, beside each other where it is wide and one above the other where it is tall; the first one can be scrolled. UI thread only. */
final class TwoHalves extends SashForm {
    private final ScrolledComposite scrolled;

    TwoHalves(Composite parent) {
        super(parent, SWT.HORIZONTAL);
        scrolled = new ScrolledComposite(this, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        addListener(SWT.Resize, event -> turn());
    }

    private void turn() {
        Rectangle area = getClientArea();
        int wanted = area.width >= area.height ? SWT.HORIZONTAL : SWT.VERTICAL;
        if (getOrientation() != wanted) {
            setOrientation(wanted);
        }
    }

    /** What the first half is made in. */
    Composite first() {
        return scrolled;
    }

    /** Ends the making. @param content of the first half @param leastHeight below which it is scrolled, where it needs no more */
    void finish(Composite content, int leastHeight, int firstWeight, int secondWeight) {
        scrolled.setContent(content);
        scrolled.setMinHeight(Math.max(leastHeight, content.computeSize(SWT.DEFAULT, SWT.DEFAULT).y));
        setWeights(firstWeight, secondWeight);
    }
}
