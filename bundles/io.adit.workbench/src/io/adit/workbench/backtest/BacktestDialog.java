package io.adit.workbench.backtest;

import io.adit.model.LevelRule;
import io.adit.workbench.Phrase;
import io.adit.workbench.live.ServerAccess;
import java.io.IOException;
import java.net.http.HttpClient;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/** Runs a rule, as it is edited or published, over history on the connected server, and other limits for one of its levels. */
final class BacktestDialog extends TitleAreaDialog {
    private static final String HINT = Messages.theRuleRunsOverTheReadingsThatThe;

    private final ServerAccess access;
    private final LevelRule rule;
    private volatile boolean closed;
    private @Nullable BacktestForm form;

    /** @param access the server that is asked */
    BacktestDialog(Shell shell, ServerAccess access, LevelRule rule) {
        super(shell);
        this.access = access;
        this.rule = rule;
        setBlockOnOpen(false);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.backTestTitle);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Phrase.of(Messages.backTestOf, (rule.getName() == null ? rule.getId() : rule.getName())));
        setMessage(HINT);
        form = new BacktestForm((Composite) super.createDialogArea(parent), new EditedRule(rule));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        return form;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.run, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
    }

    @Override
    protected void okPressed() {
        if (form == null) {
            return;
        }
        try {
            BacktestQuestion question = form.question();
            question.json(); // what was typed wrong is told at once
            Supplier<List<String>> changes = form.changes();
            setErrorMessage(null);
            getButton(IDialogConstants.OK_ID).setEnabled(false);
            Display display = getShell().getDisplay();
            Thread.ofVirtual().start(() -> run(question, changes, display));
        } catch (IllegalArgumentException e) {
            setErrorMessage(e.getMessage());
        }
    }

    private void run(BacktestQuestion asked, Supplier<List<String>> changes, Display display) {
        JsonObject question;
        try {
            question = asked.with(changes.get()).json();
        } catch (IllegalArgumentException e) {
            later(display, shown -> ended(e.getMessage()));
            return;
        }
        try (HttpClient http = HttpClient.newHttpClient()) {
            JsonObject report = new RuleTrial(http, access)
                    .run(
                            question,
                            done -> later(display, shown -> setMessage(Phrase.of(Messages.shareDone, done))),
                            () -> !closed);
            later(display, shown -> {
                shown.show(report);
                ended(null);
            });
        } catch (IOException e) {
            String sentence =
                    e.getMessage() == null ? Phrase.of(Messages.noServerAnswersAt, access.base()) : e.getMessage();
            later(display, shown -> ended(sentence));
        } catch (CancellationException e) {
            // nobody looks at it any more
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void ended(@Nullable String problem) {
        setMessage(HINT);
        setErrorMessage(problem);
        getButton(IDialogConstants.OK_ID).setEnabled(true);
    }

    private void later(Display display, Consumer<BacktestForm> task) {
        if (display.isDisposed()) {
            return;
        }
        display.asyncExec(() -> {
            if (!closed && form != null && !form.isDisposed()) {
                task.accept(form);
            }
        });
    }

    @Override
    public boolean close() {
        closed = true;
        return super.close();
    }
}
