package io.adit.workbench.welcome;

import io.adit.workbench.Icons;
import io.adit.workbench.WorkbenchPlugin;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.jspecify.annotations.Nullable;

/** Where to begin: the sample, an IFC file, a model, a server, the guides. The first start shows it in the place of a model, and Help &gt; Welcome. UI thread only. */
public final class WelcomePage extends EditorPart {
    /** Id of the page. */
    public static final String ID = "io.adit.workbench.welcome";

    private static final String SEEN = "welcomed";
    private static final int WIDTH = 560;
    private static final int LEAST_WIDTH = 200;
    private static final int MARGIN = 36;
    private static final int GAP = 18;

    private final List<Label> sentences = new ArrayList<>();
    private @Nullable Link first;

    /** Brings it to the front. */
    public static void show(IWorkbenchWindow window) throws PartInitException {
        window.getActivePage().openEditor(WelcomeInput.ONE, ID);
    }

    /** Shows it where nobody has seen it yet. */
    public static void showOnce(IWorkbenchWindow window) {
        IDialogSettings settings = WorkbenchPlugin.get().getDialogSettings();
        if (settings.getBoolean(SEEN)) {
            return;
        }
        settings.put(SEEN, true);
        try {
            show(window);
        } catch (PartInitException e) {
            WorkbenchPlugin.log("The welcome page can't be shown.", e);
        }
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        ScrolledComposite scrolled = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        Composite page = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(MARGIN, MARGIN)
                .spacing(GAP, GAP)
                .applyTo(page);
        Label title = new Label(page, SWT.NONE);
        title.setText(Messages.aditWorkbench);
        title.setFont(JFaceResources.getHeaderFont());
        GridDataFactory.fillDefaults().span(2, 1).applyTo(title);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(sentence(page, Messages.lead));
        first = entry(page, "facility", "openSample", Messages.openTheSample, Messages.whatTheSampleIs);
        entry(page, "asset-structure", "importIfc", Messages.importIfc, Messages.whatImportDoes);
        entry(page, "open", "open", Messages.openModel, Messages.whatOpenDoes);
        entry(page, "connect", "connect", Messages.connect, Messages.whatConnectDoes);
        entry(page, "help", "showHelp", Messages.help, Messages.whatHelpIs);
        scrolled.setContent(page);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.addListener(SWT.Resize, event -> fit(scrolled, page));
        fit(scrolled, page);
    }

    /** Breaks the sentences to the room that there is, up to a width that is good to read. */
    private void fit(ScrolledComposite scrolled, Composite page) {
        int room = scrolled.getClientArea().width - 2 * MARGIN - 2 * GAP;
        for (Label each : sentences) {
            ((GridData) each.getLayoutData()).widthHint = Math.clamp(room, LEAST_WIDTH, WIDTH);
        }
        scrolled.setMinSize(page.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        page.layout(true, true);
    }

    private Link entry(Composite page, String icon, String command, String title, String text) {
        Label image = new Label(page, SWT.NONE);
        image.setImage(Icons.image(icon));
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(image);
        Composite words = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(words);
        Link link = new Link(words, SWT.NONE);
        link.setText("<a>" + title + "</a>");
        link.addListener(SWT.Selection, event -> run(command));
        GridDataFactory.fillDefaults().applyTo(sentence(words, text));
        return link;
    }

    private Label sentence(Composite parent, String text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text);
        sentences.add(label);
        return label;
    }

    private void run(String command) {
        try {
            getSite().getService(IHandlerService.class).executeCommand("io.adit.workbench." + command, null);
        } catch (CommandException e) {
            WorkbenchPlugin.log(command + " failed.", e);
        }
    }

    @Override
    public void setFocus() {
        if (first != null) {
            first.setFocus();
        }
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // There is nothing to save.
    }

    @Override
    public void doSaveAs() {
        // There is nothing to save.
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
