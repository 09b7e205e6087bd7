package io.adit.workbench.help;

import io.adit.workbench.access.CredentialsView;
import io.adit.workbench.access.RolesView;
import io.adit.workbench.channels.ChannelView;
import io.adit.workbench.editor.FacilityEditor;
import io.adit.workbench.live.LiveView;
import io.adit.workbench.live.QualityView;
import io.adit.workbench.problems.ProblemsView;
import io.adit.workbench.publish.PublishView;
import io.adit.workbench.rules.RuleView;
import io.adit.workbench.sensor.BindingView;
import io.adit.workbench.sensor.CalibrationView;
import io.adit.workbench.trend.TrendView;
import io.adit.workbench.viewer.ModelView;
import io.adit.workbench.welcome.WelcomePage;
import java.util.Map;
import org.eclipse.ui.IPageLayout;
import org.jspecify.annotations.Nullable;

/** Which part of the guides is about a view or editor. */
public final class HelpTopics {
    /** Where the contents begin. */
    static final String START = "guides/engineer";

    private static final Map<String, String> TOPICS = Map.ofEntries(
            Map.entry(FacilityEditor.ID, "guides/engineer#edit-it-in-the-workbench"),
            Map.entry(IPageLayout.ID_PROP_SHEET, "guides/engineer#what-to-fill-in"),
            Map.entry(ProblemsView.ID, "guides/engineer#edit-it-in-the-workbench"),
            Map.entry(ChannelView.ID, "guides/engineer#edit-it-in-the-workbench"),
            Map.entry(ModelView.ID, "guides/engineer#see-it-in-3d"),
            Map.entry(BindingView.ID, "guides/engineer#bindings-and-calibrations-tried-out"),
            Map.entry(CalibrationView.ID, "guides/engineer#bindings-and-calibrations-tried-out"),
            Map.entry(RuleView.ID, "guides/engineer#the-page-of-a-rule"),
            Map.entry(RolesView.ID, "guides/engineer#who-may-do-what"),
            Map.entry(CredentialsView.ID, "guides/engineer#who-may-do-what"),
            Map.entry(WelcomePage.ID, "guides/engineer#edit-it-in-the-workbench"),
            Map.entry(PublishView.ID, "guides/engineer#publish"),
            Map.entry(LiveView.ID, "guides/engineer#watch-it"),
            Map.entry(TrendView.ID, "guides/engineer#watch-it"),
            Map.entry(QualityView.ID, "guides/engineer#watch-it"));

    private HelpTopics() {}

    /** The topic of a view or editor; the beginning of the guide where there is none of its own. @param part id of the part */
    public static String of(@Nullable String part) {
        return part == null ? START : TOPICS.getOrDefault(part, START);
    }

    /** All topics, for tests: a page, and after {@code #} a heading in it. */
    public static Map<String, String> all() {
        return TOPICS;
    }
}
