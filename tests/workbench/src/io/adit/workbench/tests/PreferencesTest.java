package io.adit.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.activities.WorkbenchActivityHelper;
import org.junit.jupiter.api.Test;

/** The preferences are those of what the workbench does, not all that the platform knows. */
class PreferencesTest {
    private static final String OURS = "io.adit.workbench.";

    @Test
    void onlyWhatConcernsTheWorkbenchCanBePreferred() {
        Set<String> shown =
                PlatformUI.getWorkbench().getPreferenceManager().getElements(PreferenceManager.PRE_ORDER).stream()
                        .filter(page -> !WorkbenchActivityHelper.filterItem(page))
                        .map(IPreferenceNode::getId)
                        .collect(Collectors.toSet());
        assertEquals(Set.of(OURS + "appearance", OURS + "fonts", OURS + "keys", OURS + "language"), shown);
    }
}
