package io.adit.workbench.problems;

import io.adit.model.Facility;
import io.adit.validation.Finding;
import io.adit.validation.Validator;
import io.adit.workbench.Slices;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;

/**
 * Validates a model each time when it has come to rest after changes. Only the copying needs the thread of the user
 * interface, in slices, and the larger the model, the longer the rest that it waits for. All methods are for that thread.
 */
public final class LiveValidation {
    private static final int SHORTEST_REST_MILLIS = 300;
    private static final int LONGEST_REST_MILLIS = 10_000;
    /** Copying may take this share of the time at most. */
    private static final int RESTS_PER_COPY = 5;

    private final Display display;
    private final Consumer<List<Finding>> sink;
    private final Runnable start = this::start;
    private final Slices copying;
    private @Nullable Facility facility;
    private int rest = SHORTEST_REST_MILLIS;
    private int round;
    private boolean checked;

    /** @param sink gets the findings of the newest state, about the elements of the model itself */
    public LiveValidation(Display display, Consumer<List<Finding>> sink) {
        this.display = display;
        this.sink = sink;
        copying = new Slices(display);
    }

    /** The model was changed, or is another; null: there is none. */
    public void changed(@Nullable Facility next) {
        facility = next;
        round++;
        checked = false;
        copying.cancel();
        display.timerExec(next == null ? -1 : rest, start);
    }

    /** Ends it. */
    public void stop() {
        changed(null);
    }

    private void start() {
        Facility original = facility;
        if (original != null) {
            SlicedCopy copy = new SlicedCopy(original);
            copying.begin(copy::step, () -> validate(original, copy));
        }
    }

    private void validate(Facility original, SlicedCopy copy) {
        long millis = copying.spentNanos() / 1_000_000;
        rest = (int) Math.clamp(millis * RESTS_PER_COPY, SHORTEST_REST_MILLIS, LONGEST_REST_MILLIS);
        int mine = round;
        Job job = Job.create(Messages.validateTheModel, (ICoreRunnable) monitor -> {
            List<Finding> found = new ArrayList<>();
            List<Finding> ofCopy = Validator.validate(copy.facility());
            Map<EObject, EObject> originals = ofCopy.isEmpty() ? Map.of() : copy.originals();
            for (Finding each : ofCopy) {
                EObject object = originals.getOrDefault(each.object(), original);
                found.add(new Finding(each.severity(), each.code(), object, each.message(), each.remedy()));
            }
            if (!display.isDisposed()) {
                display.asyncExec(() -> tell(mine, found));
            }
        });
        job.setSystem(true);
        job.schedule();
    }

    private void tell(int mine, List<Finding> found) {
        if (mine == round) {
            checked = true;
            sink.accept(found);
        }
    }

    /** True where the newest findings are about the model as it is now. */
    public boolean isChecked() {
        return checked;
    }
}
