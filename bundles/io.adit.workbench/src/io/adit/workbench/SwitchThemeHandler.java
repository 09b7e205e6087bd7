package io.adit.workbench;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;

/** Window &gt; Switch Light/Dark Theme: changes at once and is remembered. */
public final class SwitchThemeHandler extends AbstractHandler {
    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        if (engine != null) {
            ITheme active = engine.getActiveTheme();
            boolean dark = active != null && active.getId().startsWith(DARK);
            engine.setTheme(dark ? LIGHT : DARK, true);
        }
        return null;
    }
}
