package io.adit.workbench.help;

import io.adit.workbench.Browsers;
import io.adit.workbench.Notice;
import io.adit.workbench.Themes;
import io.adit.workbench.WorkbenchPlugin;
import java.io.IOException;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationAdapter;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.ProgressAdapter;
import org.eclipse.swt.browser.ProgressEvent;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;

/** The Help view: the guides with their contents, without a network; links to the web open in the browser of the system. */
public final class HelpView extends ViewPart {
    /** Id of the view. */
    public static final String ID = "io.adit.workbench.help";

    private static final int CONTENTS_WEIGHT = 34;
    private static final int PAGE_WEIGHT = 66;
    private static final int DEEPEST = 3;

    private @Nullable Browser browser;
    private @Nullable Tree contents;
    private String topic = "";
    private String anchor = "";

    @Override
    public void createPartControl(Composite parent) {
        parent.setLayout(new FillLayout());
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        Tree tree = new Tree(sash, SWT.SINGLE | SWT.V_SCROLL);
        tree.addListener(SWT.Selection, event -> show(String.valueOf(((TreeItem) event.item).getData())));
        contents = tree;
        try {
            Browser made = new Browser(sash, SWT.NONE);
            made.addLocationListener(new LocationAdapter() {
                @Override
                public void changing(LocationEvent event) {
                    follow(event);
                }
            });
            made.addProgressListener(new ProgressAdapter() {
                @Override
                public void completed(ProgressEvent event) {
                    scroll();
                }
            });
            browser = made;
        } catch (SWTError e) {
            Notice notice = new Notice(sash, "", () -> {});
            notice.say(Browsers.missing(Messages.theHelp, String.valueOf(e.getMessage())), false);
        }
        sash.setWeights(CONTENTS_WEIGHT, PAGE_WEIGHT);
        fill(tree);
        show(HelpTopics.START);
    }

    private void fill(Tree tree) {
        for (String name : Guides.PAGES) {
            try {
                Markdown.Page page = Guides.page(name);
                TreeItem at = null;
                for (Markdown.Heading heading : page == null ? List.<Markdown.Heading>of() : page.headings()) {
                    if (heading.level() == 1 || at == null) {
                        at = item(new TreeItem(tree, SWT.NONE), heading, name);
                    } else if (heading.level() <= DEEPEST) {
                        item(new TreeItem(parent(at, heading.level()), SWT.NONE), heading, name);
                    }
                }
            } catch (IOException e) {
                WorkbenchPlugin.log("The guide " + name + " can't be read.", e);
            }
        }
        if (tree.getItemCount() > 0) {
            tree.getItem(0).setExpanded(true);
        }
    }

    private static TreeItem parent(TreeItem page, int level) {
        int count = page.getItemCount();
        return level <= 2 || count == 0 ? page : page.getItem(count - 1);
    }

    private static TreeItem item(TreeItem item, Markdown.Heading heading, String name) {
        item.setText(heading.text());
        item.setData(name + "#" + heading.anchor());
        return item;
    }

    private void follow(LocationEvent event) {
        if (event.location.startsWith(Guides.SCHEME)) {
            event.doit = false;
            String wanted = event.location.substring(Guides.SCHEME.length());
            event.display.asyncExec(() -> show(wanted));
        } else if (event.location.startsWith("http")) {
            event.doit = false;
            Program.launch(event.location);
        }
    }

    /** Shows a page, and a heading of it. @param wanted name of the page and, if any, {@code #} and the anchor of the heading */
    public void show(String wanted) {
        int split = wanted.indexOf('#');
        String name = split < 0 ? wanted : wanted.substring(0, split);
        anchor = split < 0 ? "" : wanted.substring(split + 1);
        if (browser == null || browser.isDisposed() || name.isEmpty()) {
            return;
        }
        if (name.equals(topic)) {
            scroll();
            return;
        }
        try {
            Markdown.Page page = Guides.page(name);
            if (page != null) {
                topic = name;
                browser.setText(HelpStyle.page(page.html(), Themes.isDark()), true);
            }
        } catch (IOException e) {
            WorkbenchPlugin.log("The guide " + name + " can't be read.", e);
        }
    }

    private void scroll() {
        if (browser != null && !browser.isDisposed() && anchor.matches("[\\p{L}\\p{N}_-]*")) {
            browser.execute("const at = document.getElementById('" + anchor + "');"
                    + "if (at) at.scrollIntoView(); else scrollTo(0, 0);");
        }
    }

    /** The contents. */
    public Tree contents() {
        if (contents == null) {
            throw new IllegalStateException("the view is not shown yet");
        }
        return contents;
    }

    /** What is shown: name of the page, {@code #} and the anchor; for tests. */
    public String shown() {
        return topic + "#" + anchor;
    }

    /** What a script of the page gives; null without a browser. For tests. */
    public @Nullable Object evaluate(String script) {
        return browser == null ? null : browser.evaluate(script);
    }

    @Override
    public void setFocus() {
        if (contents != null) {
            contents.setFocus();
        }
    }
}
