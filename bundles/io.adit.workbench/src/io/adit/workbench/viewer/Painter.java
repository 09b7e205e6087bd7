package io.adit.workbench.viewer;

import io.adit.model.Facility;
import io.adit.validation.Finding;
import io.adit.workbench.Themes;
import io.adit.workbench.live.ConnectionState;
import io.adit.workbench.live.LiveView;
import io.adit.workbench.problems.LiveValidation;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;

/** Keeps the colours of the 3D view as the model, its findings and the connected server have them. UI thread only. */
final class Painter {
    /** Live values are looked at with each so many looks at the model. */
    private static final int ROUNDS_PER_STATE = 4;

    private final Supplier<Optional<LiveView>> view;
    private final Consumer<String> sink;
    private final LiveValidation validation;
    private List<Finding> findings = List.of();
    private ColourBy by = ColourBy.COMPLETENESS;
    private @Nullable Facility facility;
    private @Nullable LiveState state;
    private boolean stale;
    private boolean dark;
    private int round;

    /** @param sink gets what the page is to show, as JSON */
    Painter(Display display, Supplier<Optional<LiveView>> view, Consumer<String> sink) {
        this.view = view;
        this.sink = sink;
        validation = new LiveValidation(display, this::found);
    }

    /** Another model, or the same one changed; null: none. */
    void changed(@Nullable Facility next) {
        if (next != facility) {
            findings = List.of();
        }
        facility = next;
        state = null;
        validation.changed(by == ColourBy.COMPLETENESS ? next : null);
        stale = true;
    }

    /** Colours by something else. */
    void by(ColourBy next) {
        by = next;
        changed(facility);
    }

    private void found(List<Finding> next) {
        findings = next;
        stale = true;
    }

    /** True where it should colour by a server, and none is connected. */
    boolean isBlind() {
        return by == ColourBy.STATE && server().isEmpty();
    }

    private Optional<LiveView> server() {
        return view.get().filter(each -> each.connection().state() instanceof ConnectionState.Connected);
    }

    /** Tells the page how all is now, where that may have changed. Costs most where the model is large, so call it now and then only. */
    void paint() {
        Facility present = facility;
        boolean themed = dark != Themes.isDark();
        round = (round + 1) % ROUNDS_PER_STATE;
        boolean live = by == ColourBy.STATE && round == 0;
        if (present != null && (stale || themed || live)) {
            stale = false;
            dark = Themes.isDark();
            sink.accept(ShownModel.json(present, painting(present), by, dark));
        }
    }

    private Painting painting(Facility present) {
        return switch (by) {
            case COMPLETENESS -> Completeness.of(present, findings);
            case RULES -> Coverage.of(present);
            case STATE -> server().map(view -> state(present).of(view.twins())).orElseGet(Painting::new);
        };
    }

    private LiveState state(Facility present) {
        LiveState known = state;
        if (known == null) {
            known = new LiveState(present);
            state = known;
        }
        return known;
    }

    void stop() {
        validation.stop();
    }
}
