package io.adit.workbench.publish;

import io.adit.model.Facility;
import io.adit.publish.plan.Plan;
import io.adit.workbench.Phrase;
import io.adit.workbench.WorkbenchPlugin;
import io.adit.workbench.editor.FacilityDocument;
import io.adit.workbench.editor.FacilityEditor;
import io.adit.workbench.editor.FacilityFollower;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;
import org.jspecify.annotations.Nullable;

/**
 * The Publish view: a target is chosen, the model in the editor compared with what the target holds, and what differs
 * applied. All calls are made by jobs; the model, unsaved changes and all, is copied for them.
 */
public final class PublishView extends ViewPart {
    /** Id of the view. */
    public static final String ID = "io.adit.workbench.publish";

    private @Nullable TargetBar bar;
    private @Nullable Label message;
    private @Nullable PlanTree tree;
    private @Nullable FacilityFollower follower;
    private PublishJob.@Nullable Outcome outcome;
    private boolean stale;
    private @Nullable PublishJob running;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        TargetBar head = new TargetBar(parent, this::forgetPlan, this::compare, this::apply);
        bar = head;
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        message = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .indent(8, 0)
                .hint(1, SWT.DEFAULT)
                .applyTo(message);
        tree = new PlanTree(parent);
        GridDataFactory.fillDefaults().grab(true, true).indent(0, 6).applyTo(tree);
        follower = new FacilityFollower(getSite().getPage(), this::modelChanged);
        tell();
    }

    private void modelChanged(@Nullable FacilityEditor editor) {
        stale = outcome != null && outcome.plan() != null;
        tell();
    }

    private void forgetPlan() {
        outcome = null;
        stale = false;
        if (tree != null && !tree.isDisposed()) {
            tree.show(List.of());
        }
        tell();
    }

    /** Compares the model with the chosen target. */
    public void compare() {
        start(null);
    }

    /** Applies the plan that is shown, after a question. */
    public void apply() {
        Plan plan = outcome == null ? null : outcome.plan();
        PublishTarget target = bar == null ? null : bar.target();
        if (plan == null || target == null || plan.isEmpty()) {
            return;
        }
        boolean sure = MessageDialog.openConfirm(
                getSite().getShell(),
                Phrase.of(Messages.publishTo, target.name()),
                Phrase.of(Messages.publishQuestion, target.where(), PlanWords.summary(plan)));
        if (sure) {
            start(plan);
        }
    }

    /** @param reviewed what is applied; null: it is only compared */
    private void start(@Nullable Plan reviewed) {
        FacilityDocument document = follower == null ? null : follower.document();
        PublishTarget target = bar == null ? null : bar.target();
        if (document == null || target == null || running != null) {
            return;
        }
        Facility copy = EcoreUtil.copy(document.facility());
        Path folder = WorkbenchPlugin.get().getStateLocation().toPath().resolve("baselines");
        Publication publication = new Publication(copy, document.file(), target, folder);
        PublishJob job =
                new PublishJob(publication, reviewed, getSite().getShell().getDisplay(), this::ended);
        running = job;
        stale = false;
        IWorkbenchSiteProgressService progress = getSite().getService(IWorkbenchSiteProgressService.class);
        progress.schedule(job, 0, true);
        tell();
    }

    private void ended(PublishJob.Outcome end) {
        running = null;
        if (tree == null || tree.isDisposed()) {
            return;
        }
        outcome = end;
        Plan plan = end.plan();
        tree.show(
                plan == null ? List.of() : PlanNodes.of(plan, end.publication().facility()));
        tell();
    }

    private void tell() {
        if (message == null || bar == null || message.isDisposed()) {
            return;
        }
        message.setText(sentence());
        Plan plan = outcome == null ? null : outcome.plan();
        boolean idle = running == null && follower != null && follower.document() != null;
        bar.enable(idle, idle && !stale && plan != null && !plan.isEmpty());
        message.getParent().layout();
    }

    private String sentence() {
        FacilityDocument document = follower == null ? null : follower.document();
        if (running != null) {
            return running.getName() + "…";
        }
        if (document == null) {
            return Messages.openAFacilityModelToPublishIt;
        }
        if (bar == null || bar.target() == null) {
            return Messages.addATargetAnAditServerOrADittoWith;
        }
        if (outcome == null) {
            return Phrase.of(
                    Messages.compareShowsWhatPublishingWould, document.file().getFileName());
        }
        return stale ? Messages.theModelWasChangedSinceCompare : outcome.sentence();
    }

    /** Chooses a target, as the drop-down list does. */
    public void choose(PublishTarget target) {
        if (bar != null) {
            bar.choose(target);
        }
    }

    /** The tree of the plan. */
    public TreeViewer viewer() {
        return shown().viewer();
    }

    /** What differs in the chosen change. */
    public TableViewer differences() {
        return shown().differences();
    }

    /** What is said below the target. */
    public String message() {
        return message == null ? "" : message.getText();
    }

    private PlanTree shown() {
        if (tree == null) {
            throw new IllegalStateException("the view is not shown yet");
        }
        return tree;
    }

    @Override
    public void setFocus() {
        if (bar != null) {
            bar.setFocus();
        }
    }

    @Override
    public void dispose() {
        if (follower != null) {
            follower.close();
        }
        super.dispose();
    }
}
