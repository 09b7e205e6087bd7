package io.adit.publish.plan;

import io.adit.publish.plan.Publisher.Progress;
import io.adit.publish.plan.Publisher.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Runs steps in stages, so that what others need is there first: tenant and policies, then devices, then all things and
 * credentials, and deletions last. The steps of a stage do not need each other and run side by side.
 */
final class Stages {
    /** Number of steps that run side by side. */
    static final int AT_ONCE = 8;

    private static final int DELETIONS = 3;
    private final Map<Integer, List<Step>> stages = new TreeMap<>();
    private final Progress progress;
    private final int all;
    private int started;

    Stages(List<Step> steps, Progress progress) {
        this.progress = progress;
        this.all = steps.size();
        steps.forEach(step -> stages.computeIfAbsent(stage(step.change()), any -> new ArrayList<>())
                .add(step));
    }

    private static int stage(Change change) {
        if (change.action() == Change.Action.DELETE) {
            return DELETIONS;
        }
        return switch (change.target()) {
            case TENANT, POLICY -> 0;
            case DEVICE -> 1;
            default -> 2;
        };
    }

    void run() {
        try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE)) {
            for (List<Step> stage : stages.values()) {
                List<Future<?>> running = new ArrayList<>();
                stage.forEach(step -> running.add(workers.submit(() -> run(step))));
                await(running);
            }
        }
    }

    private void run(Step step) {
        synchronized (this) {
            progress.step(step.change(), started++, all);
        }
        step.action().run();
    }

    /** Waits for all; then throws the first failure there was. */
    private static void await(List<Future<?>> running) {
        @Nullable RuntimeException first = null;
        for (Future<?> each : running) {
            try {
                each.get();
            } catch (ExecutionException e) {
                if (first == null) {
                    first = e.getCause() instanceof RuntimeException cause
                            ? cause
                            : new IllegalStateException(e.getCause());
                }
            } catch (InterruptedException e) {
                running.forEach(other -> other.cancel(true));
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while publishing", e);
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
