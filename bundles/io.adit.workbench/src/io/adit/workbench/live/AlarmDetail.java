package io.adit.workbench.live;

import io.adit.workbench.Phrase;
import io.adit.workbench.TimeText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** The chosen alarm in full: what happened, in what state it is, the steps to tick off, what can be done. UI thread only. */
final class AlarmDetail {

    private final Composite box;
    private final Text text;
    private final StepList steps;
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
        steps = new StepList(box, this::tick);
        box.addListener(SWT.Resize, event -> share());
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
            steps.show(alarm == null ? List.of() : alarm.actions());
        }
        offer(alarm == null ? List.of() : AlarmAct.of(alarm));
        share();
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

    /** The text gets the height of what it says, half of the room at most where there are steps: these get the rest. */
    private void share() {
        boolean planned = !steps.boxes().isEmpty();
        int wanted = text.computeSize(Math.max(1, box.getClientArea().width), SWT.DEFAULT).y;
        int height = planned ? Math.min(wanted, box.getClientArea().height / 2) : SWT.DEFAULT;
        GridDataFactory.fillDefaults().grab(true, !planned).hint(1, height).applyTo(text);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(1, 1)
                .exclude(!planned)
                .applyTo(steps.control());
        steps.control().setVisible(planned);
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
            if (!box.isDisposed() && alarm.equals(shown) && reply.isSuccess()) {
                mark(StepMarks.of(reply.body()), alarm.actions());
            }
        });
    }

    private void mark(Map<Integer, String> marks, List<String> plan) {
        List<String> words = new ArrayList<>();
        List<Boolean> done = new ArrayList<>();
        for (int i = 0; i < plan.size(); i++) {
            String who = marks.get(i);
            words.add(plan.get(i) + (who == null ? "" : "  (" + who + ")"));
            done.add(who != null);
        }
        steps.mark(words, done);
    }

    private void tick(int step, boolean done) {
        AlarmRow alarm = shown;
        if (alarm == null) {
            return;
        }
        JsonObject remark = JsonObject.newBuilder()
                .set("rule", alarm.handling().rule())
                .set("comment", StepMarks.remark(step, alarm.actions().get(step), done))
                .build();
        acts.send(AlarmAct.COMMENT, alarm, remark, kept -> {
            boolean same = !box.isDisposed() && shown != null && shown.id().equals(alarm.id());
            if (same && kept) {
                askForMarks(shown);
            } else if (same) {
                steps.set(step, !done);
            }
        });
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** What it says now. */
    String text() {
        return String.join(
                "\n",
                Stream.concat(Stream.of(text.getText()), steps.lines().stream()).toList());
    }

    /** The boxes of the action plan's steps. */
    List<Button> steps() {
        return steps.boxes();
    }
}
