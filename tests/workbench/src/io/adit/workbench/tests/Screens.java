package io.adit.workbench.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/** Pictures of the screen for the guides and for people who judge them: where {@code -Dadit.screens=FOLDER} asks for them. */
final class Screens {
    /** Pixels at the foot of the screen. */
    private static final int FREE = 40;

    private Screens() {}

    static void take(String name) throws Exception {
        String folder = System.getProperty("adit.screens");
        if (folder == null) {
            return;
        }
        Display display = Display.getCurrent();
        Rectangle room = display.getPrimaryMonitor().getClientArea();
        // A window of just the screen's size would be taken for one that hides all others, dialogs too.
        Ui.window().getShell().setBounds(room.x, room.y, room.width, room.height - FREE);
        Ui.pump(500);
        Image image = new Image(display, display.getBounds());
        GC gc = new GC(display);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new org.eclipse.swt.graphics.ImageData[] {image.getImageData()};
        loader.save(
                Files.createDirectories(Path.of(folder)).resolve(name + ".png").toString(), SWT.IMAGE_PNG);
        image.dispose();
    }
}
