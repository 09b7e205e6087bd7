package io.adit.workbench.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * Runs when the workbench has started: says how long that took, measures a model where the system property {@code adit.bench.model} names one, and closes the
 * workbench. Each figure is a line of standard output: {@code FIGURE name unit value}.
 */
public final class Measurement implements IStartup {
    private static final String MODEL = "adit.bench.model";
    private static final double SECOND = 1000;

    @Override
    public void earlyStartup() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> {
            long sinceStart = System.currentTimeMillis()
                    - ManagementFactory.getRuntimeMXBean().getStartTime();
            figure("start_s", "s", sinceStart / SECOND);
            display.asyncExec(Measurement::measure);
        });
    }

    private static void measure() {
        String model = System.getProperty(MODEL);
        try {
            if (model != null) {
                new LargeModelSession(Path.of(model)).run();
                TrendSession.run(PlatformUI.getWorkbench().getDisplay());
            }
        } catch (RuntimeException e) {
            e.printStackTrace(System.err);
        } finally {
            PlatformUI.getWorkbench().close();
        }
    }

    static void figure(String name, String unit, double value) {
        System.out.println(String.format(Locale.ROOT, "FIGURE %s %s %.3f", name, unit, value));
    }
}
