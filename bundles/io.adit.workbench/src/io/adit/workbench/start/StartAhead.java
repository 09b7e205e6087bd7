package io.adit.workbench.start;

import io.adit.workbench.WorkbenchPlugin;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageLoader;

/**
 * Does on a second thread what a start needs soon: draws one of the icons, for what draws SVG files is some hundred classes, and loads the classes that an earlier start needed. Without it all
 * works too, so that whatever fails here fails again, and is told of, where it is needed.
 */
public final class StartAhead {
    private final StartClasses classes;

    private StartAhead(StartClasses classes) {
        this.classes = classes;
    }

    /** Begins at once, and returns at once. */
    public static StartAhead begin() {
        WorkbenchPlugin plugin = WorkbenchPlugin.get();
        // What draws SVG files would open a connection to the screen of its own, beside GTK's: of no use, and both at
        // once can wait for each other for ever.
        System.setProperty("java.awt.headless", "true");
        Path file = plugin.getStateLocation().append("start-classes").toPath();
        StartAhead ahead = new StartAhead(new StartClasses(plugin.getBundle().getBundleContext(), file));
        Thread.ofPlatform().daemon().name("adit-start-ahead").start(ahead::work);
        return ahead;
    }

    /** The window stands: notes what it took, where no start did before. Returns at once. */
    public void end() {
        Thread.ofPlatform().name("adit-start-noted").start(this::note);
    }

    private void work() {
        if (classes.load() < 0) {
            classes.watch();
        }
        readIcon();
    }

    private void note() {
        try {
            classes.note();
        } catch (IOException e) {
            WorkbenchPlugin.log("What this start loaded could not be noted, so that the next one takes as long", e);
        }
    }

    private static void readIcon() {
        URL icon = StartAhead.class.getResource("/icons/facility.svg");
        if (icon == null) {
            return;
        }
        try (InputStream file = icon.openStream()) {
            new ImageLoader().load(file);
        } catch (IOException | SWTException e) {
            // An icon that can't be read is told of by whoever shows it.
        }
    }
}
