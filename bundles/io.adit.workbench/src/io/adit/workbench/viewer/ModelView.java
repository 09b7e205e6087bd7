package io.adit.workbench.viewer;

import io.adit.workbench.ToolRow;
import io.adit.workbench.WorkbenchPlugin;
import io.adit.workbench.editor.FacilityDocument;
import io.adit.workbench.editor.FacilityEditor;
import io.adit.workbench.editor.FacilityFollower;
import io.adit.workbench.live.LiveView;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;

/**
 * The 3D view: the IFC file of the model in the editor. What is selected in the tree is chosen in it, and the other way round; colours and marks
 * follow the model as it is edited.
 */
public final class ModelView extends ViewPart {
    /** Id of the view. */
    public static final String ID = "io.adit.workbench.viewer";

    /** How often colours are brought up to date, while the view is seen. */
    private static final int PAINT_MILLIS = 500;

    private final Action place = new Action(Messages.placeSensorHere) {
        @Override
        public void run() {
            placeSensor();
        }
    };
    private Tapped tapped = Tapped.NOTHING;
    private @Nullable FacilityDocument shown;
    private @Nullable Label status;
    private @Nullable ModelStage stage;
    private @Nullable Painter painter;
    private @Nullable FacilityFollower follower;
    private @Nullable TreeLink link;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        bar(parent);
        Path shapes = WorkbenchPlugin.get().getStateLocation().append("shapes").toPath();
        ModelStage made = new ModelStage(parent, new ShapeStore(shapes), this::tapped, this::askFile);
        stage = made;
        GridDataFactory.fillDefaults().grab(true, true).applyTo(made);
        painter = new Painter(parent.getDisplay(), () -> LiveView.of(getSite().getWorkbenchWindow()), made::show);
        link = new TreeLink(made::choose);
        follower = new FacilityFollower(getSite().getPage(), this::modelChanged);
        paintAgain(parent.getDisplay());
    }

    private void bar(Composite parent) {
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(6, 4).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        new Label(bar, SWT.NONE).setText(Messages.colours);
        Combo colours = new Combo(bar, SWT.READ_ONLY);
        for (ColourBy each : ColourBy.values()) {
            colours.add(each.title());
        }
        colours.select(0);
        colours.addListener(SWT.Selection, event -> colourBy(ColourBy.values()[colours.getSelectionIndex()]));
        status = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .indent(8, 0)
                .applyTo(status);
        place.setEnabled(false);
        place.setToolTipText(Messages.createsAChannelOnTheElementThatIs);
        ToolRow.add(bar, place);
    }

    /** Colours by something else. */
    public void colourBy(ColourBy by) {
        if (painter != null) {
            painter.by(by);
            say();
        }
    }

    private void modelChanged(@Nullable FacilityEditor editor) {
        if (stage == null || stage.isDisposed() || painter == null || link == null) {
            return;
        }
        FacilityDocument document = editor == null ? null : editor.document();
        if (document != shown) {
            shown = document;
            tapped = Tapped.NOTHING;
        }
        stage.model(document);
        painter.changed(document == null ? null : document.facility());
        link.follow(document == null ? null : editor);
        say();
    }

    private void say() {
        if (status != null && painter != null && stage != null) {
            String element = tapped.name().isEmpty() ? tapped.globalId() : tapped.name();
            status.setText(painter.isBlind() ? Messages.notConnectedToAServerOperate : stage.isDrawn() ? element : "");
            place.setEnabled(stage.isDrawn() && !tapped.globalId().isEmpty());
        }
    }

    private void paintAgain(Display display) {
        display.timerExec(PAINT_MILLIS, () -> {
            if (stage != null && !stage.isDisposed() && painter != null) {
                if (stage.isVisible() && stage.isDrawn()) {
                    painter.paint();
                    stage.push();
                    say();
                }
                paintAgain(display);
            }
        });
    }

    private void tapped(Tapped next) {
        tapped = next;
        say();
        FacilityDocument document = document();
        if (document != null && link != null) {
            link.reveal(document.facility(), next);
        }
    }

    /** Creates a channel on the element that was tapped, as one step of the undo list, and selects it. */
    public void placeSensor() {
        FacilityDocument document = document();
        FacilityEditor editor = follower == null ? null : follower.editor();
        if (document == null || editor == null || tapped.globalId().isEmpty()) {
            return;
        }
        SensorPlacement placement = SensorPlacement.on(tapped, document.facility(), document.domain());
        document.stack().execute(placement.command());
        editor.reveal(List.of(placement.channel()));
    }

    private void askFile() {
        FacilityDocument document = document();
        if (document == null || stage == null) {
            return;
        }
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.OPEN);
        dialog.setFilterExtensions("*.ifc");
        dialog.setFilterPath(String.valueOf(document.file().getParent()));
        String chosen = dialog.open();
        if (chosen != null) {
            stage.file(document, Path.of(chosen));
        }
    }

    private @Nullable FacilityDocument document() {
        return follower == null ? null : follower.document();
    }

    /** What the page says to a script, and what is said instead of a page; for tests. */
    public @Nullable Object evaluate(String script) {
        return stage == null ? null : stage.evaluate(script);
    }

    @Override
    public void setFocus() {
        if (stage != null) {
            stage.setFocus();
        }
    }

    @Override
    public void dispose() {
        if (follower != null) {
            follower.close();
        }
        if (link != null) {
            link.follow(null);
        }
        if (painter != null) {
            painter.stop();
        }
        super.dispose();
    }
}
