package io.adit.workbench.ifcimport;

import org.eclipse.jface.dialogs.IPageChangingListener;
import org.eclipse.jface.dialogs.PageChangingEvent;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/** A wizard's window whose wizard reads what a page shows before the page is entered. */
public final class StepDialog extends WizardDialog {
    /** A wizard that has to read something between its pages. */
    public interface Steps extends IWizard {
        /** Reads what a page is to show; false where that failed or was cancelled, and the page is not entered. */
        boolean prepare(IWizardPage page);
    }

    /** Makes it; {@link #open} shows it. */
    public StepDialog(Shell parent, Steps wizard) {
        super(parent, wizard);
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
        setPageSize(1010, 440);
        addPageChangingListener((IPageChangingListener) event -> change(event, wizard));
    }

    private static void change(PageChangingEvent event, Steps wizard) {
        if (event.getTargetPage() instanceof IWizardPage next
                && event.getCurrentPage() instanceof IWizardPage current
                && wizard.getNextPage(current) == next) {
            event.doit = wizard.prepare(next);
        }
    }

    /** Goes on to the next page, as its button does. */
    public void next() {
        nextPressed();
    }

    /** Ends the wizard, as its button does. */
    public void finish() {
        finishPressed();
    }
}
