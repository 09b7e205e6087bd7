package io.adit.workbench;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.jspecify.annotations.Nullable;

/** Window &gt; Switch Light/Dark Theme: changes at once and is remembered. */
public final class SwitchThemeHandler extends AbstractHandler {
    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        Themes.turn();
        return null;
    }
}
