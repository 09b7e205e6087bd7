package io.adit.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.adit.workbench.ModelPerspective;
import io.adit.workbench.help.HelpTopics;
import io.adit.workbench.help.HelpView;
import io.adit.workbench.help.Markdown;
import java.time.Duration;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;

class HelpTest {
    private static final Duration LONG = Duration.ofSeconds(90);

    private static String html(String text) {
        return Markdown.render(text, link -> "to:" + link).html().replace("\n", "");
    }

    @Test
    void rendersListsTablesAndCode() {
        assertEquals("<h2 id=\"a-b\">A <code>b</code></h2>", html("## A `b`"));
        assertEquals("<ul><li>one two</li><li>three</li></ul>", html("- one\n  two\n- three\n"));
        assertEquals("<p>x:</p><pre><code>./adit</code></pre>", html("x:\n\n    ./adit\n"));
        assertEquals(
                "<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td><b>2</b></td></tr></table>",
                html("| a | b |\n|---|---|\n| 1 | **2** |\n"));
    }

    @Test
    void makesLinksButNoTagsOfWhatIsWritten() {
        assertEquals(
                "<p><a href=\"to:x.md#y\">go</a> &lt;b&gt; <code>*not*</code></p>", html("[go](x.md#y) <b> `*not*`"));
    }

    @Test
    void leadsFromEachViewToAHeadingThatIsThere() throws Exception {
        Ui.show(ModelPerspective.ID);
        HelpView view = (HelpView) Ui.page().showView(HelpView.ID);
        for (var topic : HelpTopics.all().entrySet()) {
            view.show(topic.getValue());
            String anchor = topic.getValue().substring(topic.getValue().indexOf('#') + 1);
            String there = "return document.getElementById('" + anchor + "') !== null";
            Ui.await(topic.toString(), LONG, () -> Boolean.TRUE.equals(view.evaluate(there)));
        }
        assertEquals(7, view.contents().getItemCount());
        Screens.take("help");
    }

    @Test
    void showsWhatTheGuideSaysOfTheViewInFront() throws Exception {
        Ui.show(ModelPerspective.ID);
        Ui.page().showView("io.adit.workbench.roles");
        IHandlerService handlers = Ui.window().getService(IHandlerService.class);
        handlers.executeCommand("io.adit.workbench.showHelp", null);
        HelpView view = (HelpView) Ui.page().findView(HelpView.ID);
        assertTrue(view.shown().endsWith("#who-may-do-what"), view.shown());
    }
}
