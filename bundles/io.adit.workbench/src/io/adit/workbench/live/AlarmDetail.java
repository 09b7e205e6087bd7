package io.adit.workbench.live;

import io.adit.workbench.Phrase;
import io.adit.workbench.TimeText;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** The chosen alarm in full: what happened, in what state it is, the steps to tick off, what can be done. UI thread only. */
final class AlarmDetail {
    private static final int TEXT_HEIGHT = 90;
    private static final int STEPS_HEIGHT = 70;

    private final Composite box;
    private final Text text;
    private final Table steps;
    private final Composite buttons;
    private final ServerRequests server;
    private final AlarmActs acts;
    private @Nullable AlarmRow shown;

    AlarmDetail(Composite parent, ServerRequests server, AlarmActs acts) {
        this.server = server;
        this.acts = acts;
        box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(box);
        text = new Text(box, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, true).hint(1, TEXT_HEIGHT).applyTo(text);
        steps = new Table(box, SWT.CHECK | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, true).hint(1, STEPS_HEIGHT).applyTo(steps);
        steps.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                tick((TableItem) event.item);
            }
        });
        steps.addListener(SWT.MouseMove, event -> {
            TableItem item = steps.getItem(new Point(event.x, event.y));
            steps.setToolTipText(item == null ? null : item.getText());
        });
        buttons = new Composite(box, SWT.NONE);
        RowLayoutFactory.fillDefaults().spacing(4).applyTo(buttons);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(buttons);
    }

    /** Shows an alarm; without one, says how to choose one if there is any. */
    void show(@Nullable AlarmRow alarm, boolean anyOpen) {
        AlarmRow before = shown;
        if (alarm != null && alarm.equals(before)) {
            return;
        }
        shown = alarm;
        text.setText(alarm == null ? anyOpen ? Messages.selectAnAlarmToSeeWhatToDo : "" : words(alarm));
        boolean same = alarm != null && before != null && alarm.actions().equals(before.actions());
        if (!same) {
            list(alarm == null ? List.of() : alarm.actions());
        }
        offer(alarm == null ? List.of() : AlarmAct.of(alarm));
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(1, STEPS_HEIGHT)
                .exclude(steps.getItemCount() == 0)
                .applyTo(steps);
        steps.setVisible(steps.getItemCount() > 0);
        box.layout(true, true);
        if (alarm != null && alarm.since() != null) {
            askForMarks(alarm);
        }
    }

    private static String words(AlarmRow alarm) {
        return alarm.rule() + "\n" + alarm.message() + ".\n"
                + capital(alarm.state().words())
                + (alarm.since() == null ? "" : Phrase.of(Messages.commaSince, TimeText.of(alarm.since()))) + ".\n"
                + alarm.handling().silence()
                + (alarm.actions().isEmpty() ? "\n" + Messages.noActionPlan : "");
    }

    private void list(List<String> plan) {
        steps.removeAll();
        for (String step : plan) {
            new TableItem(steps, SWT.NONE).setText(steps.getItemCount() + ". " + step);
        }
    }

    private void offer(List<AlarmAct> possible) {
        Control[] present = buttons.getChildren();
        if (Arrays.stream(present).map(Control::getData).toList().equals(possible)) {
            return;
        }
        Arrays.stream(present).forEach(Control::dispose);
        for (AlarmAct act : possible) {
            Button button = new Button(buttons, SWT.PUSH);
            button.setText(Phrase.of(Messages.asking, act.label()));
            button.setToolTipText(act.explanation());
            button.setData(act);
            button.addListener(SWT.Selection, event -> {
                if (shown != null) {
                    acts.ask(act, shown);
                }
            });
        }
    }

    private void askForMarks(AlarmRow alarm) {
        String path = "/api/adit/alarms?thing=" + ServerRequests.encode(ServerRequests.thing(alarm.id())) + "&rule="
                + ServerRequests.encode(alarm.handling().rule()) + "&from="
                + ServerRequests.encode(String.valueOf(alarm.since())) + "&limit=500";
        server.get(path, reply -> {
            if (!steps.isDisposed() && alarm.equals(shown) && reply.isSuccess()) {
                mark(StepMarks.of(reply.body()), alarm.actions());
            }
        });
    }

    private void mark(Map<Integer, String> marks, List<String> plan) {
        for (int i = 0; i < Math.min(plan.size(), steps.getItemCount()); i++) {
            String who = marks.get(i);
            steps.getItem(i).setChecked(who != null);
            steps.getItem(i).setText(i + 1 + ". " + plan.get(i) + (who == null ? "" : "  (" + who + ")"));
        }
    }

    private void tick(TableItem item) {
        AlarmRow alarm = shown;
        int step = steps.indexOf(item);
        if (alarm == null || step < 0) {
            return;
        }
        boolean done = item.getChecked();
        JsonObject remark = JsonObject.newBuilder()
                .set("rule", alarm.handling().rule())
                .set("comment", StepMarks.remark(step, alarm.actions().get(step), done))
                .build();
        acts.send(AlarmAct.COMMENT, alarm, remark, kept -> {
            if (!kept && !item.isDisposed()) {
                item.setChecked(!done);
            } else if (kept && shown != null && shown.id().equals(alarm.id())) {
                askForMarks(shown);
            }
        });
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** What it says now. */
    String text() {
        StringBuilder all = new StringBuilder(text.getText());
        Arrays.stream(steps.getItems()).forEach(item -> all.append('\n').append(item.getText()));
        return all.toString();
    }

    /** The steps of the action plan. */
    Table steps() {
        return steps;
    }
}
