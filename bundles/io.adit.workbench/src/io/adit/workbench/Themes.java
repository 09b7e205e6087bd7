package io.adit.workbench;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;

/** The light and the dark theme. UI thread only. */
public final class Themes {
    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    private Themes() {}

    /**
     * Keeps the engine of the themes from rows of tables and trees, which no theme says anything of: for each row that was ever made it would set colours back when the theme
     * is changed, and GTK ends the process where it does not know a row any more.
     */
    static void keepFromRows(Display display) {
        display.addFilter(SWT.Skin, event -> {
            if (event.widget instanceof TableItem || event.widget instanceof TreeItem) {
                event.type = SWT.None;
            }
        });
    }

    /** True while the dark theme is in force. */
    public static boolean isDark() {
        IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        ITheme active = engine == null ? null : engine.getActiveTheme();
        return active != null && active.getId().startsWith(DARK);
    }

    /** Changes to the other one, at once and for the next starts. */
    static void turn() {
        IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        if (engine != null) {
            engine.setTheme(isDark() ? LIGHT : DARK, true);
        }
    }
}
