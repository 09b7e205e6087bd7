package io.adit.workbench.publish;

import io.adit.publish.http.PublishException;
import io.adit.publish.plan.Plan;
import io.adit.workbench.Phrase;
import io.adit.workbench.WorkbenchPlugin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;

/** Compares a model with a target, or applies a plan to it and compares then. Can be cancelled. */
final class PublishJob extends Job {
    private final Publication publication;
    private final @Nullable Plan reviewed;
    private final Display display;
    private final Consumer<Outcome> sink;
    private volatile boolean cancelled;

    /**
     * How it ended.
     *
     * @param plan what is to be done now; null where that is not known
     * @param sentence for people
     * @param failed true where something went wrong
     */
    record Outcome(Publication publication, @Nullable Plan plan, String sentence, boolean failed) {}

    /**
     * Makes it; {@link #schedule} starts it.
     *
     * @param reviewed what is applied; null: it is only compared
     * @param sink told of the end, on the thread of the user interface
     */
    PublishJob(Publication publication, @Nullable Plan reviewed, Display display, Consumer<Outcome> sink) {
        super(Phrase.of(
                reviewed == null ? Messages.compareWith : Messages.publishTo,
                publication.target().name()));
        this.publication = publication;
        this.reviewed = reviewed;
        this.display = display;
        this.sink = sink;
        setUser(false);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Outcome outcome = outcome(monitor);
        if (!display.isDisposed()) {
            display.asyncExec(() -> sink.accept(outcome));
        }
        return cancelled ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    private Outcome outcome(IProgressMonitor monitor) {
        try {
            boolean done = reviewed != null && publication.apply(reviewed, monitor);
            Plan plan = publication.plan();
            String sentence = plan.isEmpty()
                    ? Phrase.of(Messages.theTargetHoldsWhatTheModelSays, PlanWords.summary(plan))
                    : capital(PlanWords.summary(plan)) + ".";
            if (reviewed != null && !done) {
                sentence = Phrase.of(Messages.modelOrTargetChangedSinceYou, sentence);
            } else if (done) {
                sentence = Phrase.of(Messages.publishedAs, sentence);
            }
            return new Outcome(publication, plan, sentence, false);
        } catch (OperationCanceledException e) {
            return new Outcome(publication, null, Messages.cancelledWhatWasDoneUntilThenStays, true);
        } catch (PublishException | IOException | UncheckedIOException | IllegalArgumentException e) {
            return new Outcome(publication, null, cancelled ? Messages.cancelled : reason(e), true);
        } catch (RuntimeException e) {
            WorkbenchPlugin.log("Publishing to " + publication.target().name() + " failed.", e);
            return new Outcome(publication, null, Phrase.of(Messages.itFailedUnexpectedlySeeTheErrorLog, e), true);
        }
    }

    private String reason(Exception e) {
        return reviewed == null
                ? String.valueOf(e.getMessage())
                : Phrase.of(Messages.applyingEndedWhatWasDoneStays, e.getMessage());
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** While it compares it waits for answers; while it applies, the step that is under way is ended first. */
    @Override
    protected void canceling() {
        cancelled = true;
        Thread thread = getThread();
        if (thread != null && reviewed == null) {
            thread.interrupt();
        }
    }
}
