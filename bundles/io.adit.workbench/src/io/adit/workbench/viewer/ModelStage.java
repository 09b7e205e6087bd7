package io.adit.workbench.viewer;

import io.adit.workbench.Browsers;
import io.adit.workbench.Notice;
import io.adit.workbench.Pane;
import io.adit.workbench.Phrase;
import io.adit.workbench.WorkbenchPlugin;
import io.adit.workbench.editor.FacilityDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;

/** The page with the model, or why there is none. Reads IFC files beside the thread of the user interface, for which all methods are. */
final class ModelStage extends Pane {
    private static final String SECTION = "viewer.ifc";

    private final StackLayout layout = new StackLayout();
    private final Notice empty;
    private final Consumer<Tapped> sink;
    private final ShapeStore shapes;
    private final IDialogSettings files =
            DialogSettings.getOrCreateSection(WorkbenchPlugin.get().getDialogSettings(), SECTION);
    private @Nullable ModelBrowser browser;
    private @Nullable ViewerServer server;
    private @Nullable Path file;
    private long modified;
    private boolean known;
    private String shown = "";
    private List<String> elements = List.of();
    private String mark = "";

    /**
     * Makes it.
     *
     * @param shapes where shapes are kept
     * @param sink told what is tapped
     * @param ask told when somebody wants to choose an IFC file
     */
    ModelStage(Composite parent, ShapeStore shapes, Consumer<Tapped> sink, Runnable ask) {
        super(parent);
        this.shapes = shapes;
        this.sink = sink;
        setLayout(layout);
        empty = new Notice(this, Messages.chooseIfcFile, ask);
        addDisposeListener(event -> {
            if (server != null) {
                server.close();
            }
        });
        say("", false);
    }

    /** Shows the IFC file of a model; null: none is open. A file that was not written since stays as it is. */
    void model(@Nullable FacilityDocument document) {
        if (document == null) {
            say(Messages.openAFacilityModelToSeeItIn3d, false);
            return;
        }
        String chosen = files.get(document.file().toString());
        Path next = chosen == null ? IfcSource.beside(document.file(), document.facility()) : Path.of(chosen);
        if (next == null) {
            say(
                    Phrase.of(
                            Messages.noIfcFileLiesBesideChooseTheOne,
                            document.file().getFileName()),
                    true);
        } else if (!next.equals(file) || modified != next.toFile().lastModified()) {
            read(next);
        }
    }

    /** Remembers a file as that of a model, and shows it. */
    void file(FacilityDocument document, Path next) {
        files.put(document.file().toString(), next.toString());
        model(document);
    }

    private void read(Path next) {
        say(Phrase.of(Messages.readingFile, next.getFileName()), false);
        file = next;
        modified = next.toFile().lastModified();
        Display display = getDisplay();
        Job.create(Phrase.of(Messages.readFile, next.getFileName()), (ICoreRunnable) monitor -> {
                    try {
                        IfcSource source = IfcSource.of(next);
                        later(display, () -> open(source));
                    } catch (IOException e) {
                        later(display, () -> fail(next, Phrase.of(Messages.cantBeRead, next, e.getMessage())));
                    }
                })
                .schedule();
    }

    private void later(Display display, Runnable body) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!isDisposed()) {
                    body.run();
                }
            });
        }
    }

    private void fail(Path which, String sentence) {
        if (which.equals(file)) {
            say(sentence, true);
        }
    }

    private void open(IfcSource source) {
        if (!source.file().equals(file)) {
            return;
        }
        if (!ViewerPage.isThere()) {
            say(Messages.thePageOfThisViewWasNotBuiltRunNpm, false);
            return;
        }
        try {
            ModelBrowser page = browser();
            if (server == null) {
                server = new ViewerServer(shapes);
            }
            String url = server.show(source);
            page.open(url + "&language=" + Locale.getDefault().getLanguage());
            page.show(shown);
            page.choose(elements, mark);
            known = true;
            bring(page.control());
        } catch (SWTError e) {
            say(Browsers.missing(Messages.the3dView, String.valueOf(e.getMessage())), false);
        } catch (IOException e) {
            say(Phrase.of(Messages.noPortCanBeHadOnThisMachine, e.getMessage()), false);
        }
    }

    private ModelBrowser browser() {
        ModelBrowser made = browser;
        if (made == null) {
            made = new ModelBrowser(this, sink);
            browser = made;
        }
        return made;
    }

    private void say(String sentence, boolean offered) {
        file = null;
        known = false;
        empty.say(sentence, offered);
        bring(empty);
    }

    private void bring(Control top) {
        layout.topControl = top;
        layout(true);
    }

    /** True while the page is there. */
    boolean isDrawn() {
        return known;
    }

    /** @param json as {@link ShownModel} makes it */
    void show(String json) {
        shown = json;
        if (known && browser != null) {
            browser.show(json);
        }
    }

    /** Tells the page what it was not told yet. */
    void push() {
        if (known && browser != null) {
            browser.push();
        }
    }

    /** Chooses the first of some elements that the page has. @param channel id of a channel; empty: none */
    void choose(List<String> next, String channel) {
        elements = next;
        mark = channel;
        if (known && browser != null) {
            browser.choose(next, channel);
        }
    }

    /** What a script of the page gives; without a page, what is said instead of it. For tests. */
    @Nullable
    Object evaluate(String script) {
        return known && browser != null ? browser.evaluate(script) : empty.text();
    }

    @Override
    public boolean setFocus() {
        return known && browser != null ? browser.setFocus() : empty.setFocus();
    }
}
