package io.adit.workbench.welcome;

import io.adit.workbench.Icons;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.jspecify.annotations.Nullable;

/** What the welcome page is opened with: nothing; there is one such page, and the next start does not bring it back. */
final class WelcomeInput implements IEditorInput {
    static final WelcomeInput ONE = new WelcomeInput();

    private WelcomeInput() {}

    @Override
    public boolean exists() {
        return false;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.descriptor("facility");
    }

    @Override
    public String getName() {
        return Messages.welcome;
    }

    @Override
    public @Nullable IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return Messages.whereToBegin;
    }

    @Override
    public <T> @Nullable T getAdapter(Class<T> adapter) {
        return null;
    }
}
