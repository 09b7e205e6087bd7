package io.adit.workbench.live;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** The chosen alarm in full: what happened, in what state it is, what to do. UI thread only. */
final class AlarmDetail {
    private final Text text;

    AlarmDetail(Composite parent) {
        text = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
    }

    /** Shows an alarm; without one, says how to choose one if there is any. */
    void show(@Nullable AlarmRow alarm, boolean anyOpen) {
        String shown;
        if (alarm == null) {
            shown = anyOpen ? "Select an alarm to see what to do." : "";
        } else {
            shown = alarm.rule() + "\n" + alarm.message() + ".\n"
                    + capital(alarm.state().words()) + ".\n\n" + plan(alarm);
        }
        if (!shown.equals(text.getText().replace(Text.DELIMITER, "\n"))) {
            text.setText(shown);
        }
    }

    private static String plan(AlarmRow alarm) {
        if (alarm.actions().isEmpty()) {
            return "No action plan.";
        }
        StringBuilder steps = new StringBuilder("What to do:\n");
        for (int i = 0; i < alarm.actions().size(); i++) {
            steps.append(i + 1).append(". ").append(alarm.actions().get(i)).append('\n');
        }
        return steps.toString();
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** What it says now. */
    String text() {
        return text.getText();
    }
}
