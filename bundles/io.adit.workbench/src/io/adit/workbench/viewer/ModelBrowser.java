package io.adit.workbench.viewer;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.ditto.json.JsonCollectors;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.BrowserFunction;
import org.eclipse.swt.browser.ProgressAdapter;
import org.eclipse.swt.browser.ProgressEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;

/** The page that draws the model, in a browser of the system. Keeps what it is to show until the page is there. UI thread only. */
final class ModelBrowser {
    private final Browser browser;
    private @Nullable String shown;
    private @Nullable String chosen;
    private boolean ready;
    private boolean showPending;
    private boolean choosePending;
    private boolean pushing;

    /**
     * Makes it.
     *
     * @param sink told what somebody tapped
     * @throws SWTError where the system has no browser that can be used
     */
    ModelBrowser(Composite parent, Consumer<Tapped> sink) {
        browser = new Browser(parent, SWT.NONE);
        browser.addListener(SWT.MenuDetect, event -> event.doit = false);
        new BrowserFunction(browser, "aditTapped") {
            @Override
            public @Nullable Object function(Object[] arguments) {
                Tapped tapped = Tapped.of(arguments);
                browser.getDisplay().asyncExec(() -> sink.accept(tapped));
                return null;
            }
        };
        browser.addProgressListener(new ProgressAdapter() {
            @Override
            public void completed(ProgressEvent event) {
                ready = true;
                showPending = shown != null;
                choosePending = chosen != null;
                browser.getDisplay().asyncExec(ModelBrowser.this::push);
            }
        });
    }

    Control control() {
        return browser;
    }

    /** Loads the page; what was chosen before is chosen no longer. */
    void open(String url) {
        ready = false;
        chosen = null;
        browser.setUrl(url);
    }

    /** @param json as {@link ShownModel} makes it; the same as before, and nothing, costs nothing */
    void show(String json) {
        String next = "aditShow(" + JsonValue.of(json) + ")";
        if (!json.isEmpty() && !next.equals(shown)) {
            shown = next;
            showPending = true;
            push();
        }
    }

    /** Chooses the first of some elements that the page has, and flies there. @param mark id of a channel; empty: none */
    void choose(List<String> elements, String mark) {
        JsonValue ids = elements.stream().map(JsonValue::of).collect(JsonCollectors.valuesToArray());
        chosen = "aditChoose(" + ids + "," + JsonValue.of(mark) + ")";
        choosePending = true;
        push();
    }

    /** Tells the page what it was not told yet. Call it now and then: a page that is busy takes no script. */
    void push() {
        if (!ready || pushing || browser.isDisposed()) {
            return;
        }
        pushing = true; // while a script runs, events are handled, which may bring the next one
        try {
            String show = shown;
            showPending = showPending && !(isDone(show) && Objects.equals(show, shown));
            String choose = chosen;
            choosePending = choosePending && !(isDone(choose) && Objects.equals(choose, chosen));
        } finally {
            pushing = false;
        }
    }

    private boolean isDone(@Nullable String script) {
        try {
            return script == null || Boolean.TRUE.equals(browser.evaluate(script + "; return true;"));
        } catch (SWTException e) {
            return false;
        }
    }

    /** What a script of the page gives; for tests. */
    @Nullable
    Object evaluate(String script) {
        return ready ? browser.evaluate(script) : null;
    }

    /** Gives the keys to the page. */
    boolean setFocus() {
        return browser.setFocus();
    }
}
