package io.adit.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageLoader;

/**
 * Reads one of the icons while the platform opens its connection to the screen: what draws SVG files is some hundred classes, and a second processor would have nothing to do
 * meanwhile. Without it all works too, so that whatever fails here fails again, and is told of, where an icon is needed.
 */
final class StartAhead {
    private StartAhead() {}

    /** Returns at once. */
    static void begin() {
        URL icon = StartAhead.class.getResource("/icons/facility.svg");
        if (icon != null) {
            Thread.ofPlatform().daemon().name("adit-start-ahead").start(() -> read(icon));
        }
    }

    private static void read(URL icon) {
        try (InputStream file = icon.openStream()) {
            new ImageLoader().load(file);
        } catch (IOException | SWTException e) {
            // An icon that can't be read is told of by whoever shows it.
        }
    }
}
