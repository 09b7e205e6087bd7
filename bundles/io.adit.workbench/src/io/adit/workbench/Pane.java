package io.adit.workbench;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/**
 * What the pieces of our views and dialogs are made of: it has the background of what is around it. The platform's themes paint composites by the name of their class, so that
 * one of ours would keep the grey of the desktop in the midst of a painted view. UI thread only.
 */
public abstract class Pane extends Composite {
    /** Adds one. */
    protected Pane(Composite parent) {
        super(parent, SWT.NONE);
        parent.setBackgroundMode(SWT.INHERIT_DEFAULT);
    }
}
