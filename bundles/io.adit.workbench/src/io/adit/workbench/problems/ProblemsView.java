package io.adit.workbench.problems;

import io.adit.validation.Finding;
import io.adit.workbench.Phrase;
import io.adit.workbench.ToolRow;
import io.adit.workbench.editor.FacilityDocument;
import io.adit.workbench.editor.FacilityEditor;
import io.adit.workbench.editor.FacilityFollower;
import io.adit.workbench.live.LiveView;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyAdapter;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;

/** The Problems view: what the model in the editor lacks, as it is edited; a double click leads there, Ctrl+1 mends. */
public final class ProblemsView extends ViewPart {
    /** Id of the view. */
    public static final String ID = "io.adit.workbench.problems";

    private static final int LOOK_AT_SERVER_MILLIS = 3000;

    private @Nullable FacilityDocument shown;
    private boolean known;
    private List<Finding> ofModel = List.of();
    private List<Finding> ofServer = List.of();
    private List<Finding> ofIds = List.of();
    private @Nullable Label summary;
    private @Nullable ProblemTable table;
    private @Nullable FacilityFollower follower;
    private @Nullable LiveValidation validation;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        Composite head = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 0).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        summary = new Label(head, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(summary);
        ToolRow.add(head, new IdsAction(getSite(), this::document, this::showIds));
        ProblemTable made = new ProblemTable(parent);
        table = made;
        GridDataFactory.fillDefaults().grab(true, true).applyTo(made.control());
        made.viewer().addDoubleClickListener(event -> show());
        made.viewer().getTable().addKeyListener(new KeyAdapter() {
            @Override
            public void keyPressed(KeyEvent event) {
                if (event.keyCode == '1' && (event.stateMask & SWT.MOD1) != 0) {
                    made.viewer().getTable().getMenu().setVisible(true);
                }
            }
        });
        menu(made.viewer());
        validation = new LiveValidation(parent.getDisplay(), this::show);
        follower = new FacilityFollower(getSite().getPage(), this::modelChanged);
        lookAtServer(parent.getDisplay());
    }

    /** Shows what an Information Delivery Specification found, until the model is closed or checked again. */
    public void showIds(List<Finding> findings) {
        ofIds = findings;
        fill();
    }

    private void modelChanged(@Nullable FacilityEditor editor) {
        FacilityDocument document = editor == null ? null : editor.document();
        if (validation != null) {
            validation.changed(document == null ? null : document.facility());
        }
        if (document != shown) {
            shown = document;
            known = false;
            ofModel = List.of();
            ofServer = List.of();
            ofIds = List.of();
        }
        fill();
    }

    private void lookAtServer(Display display) {
        display.timerExec(LOOK_AT_SERVER_MILLIS, () -> {
            if (table != null && !table.control().isDisposed()) {
                FacilityDocument document = document();
                List<Finding> silent = document == null
                        ? List.of()
                        : LiveView.of(getSite().getWorkbenchWindow())
                                .map(live -> SilentChannels.of(document.facility(), live))
                                .orElse(List.of());
                if (!silent.equals(ofServer)) {
                    ofServer = silent;
                    fill();
                }
                lookAtServer(display);
            }
        });
    }

    private @Nullable FacilityDocument document() {
        return follower == null ? null : follower.document();
    }

    private void show(List<Finding> findings) {
        ofModel = findings;
        known = true;
        fill();
    }

    private void fill() {
        if (summary == null || table == null || table.control().isDisposed()) {
            return;
        }
        List<Finding> present = new ArrayList<>(ofModel);
        present.addAll(ofServer);
        present.addAll(ofIds);
        present.removeIf(finding -> finding.object().eResource() == null);
        table.show(present);
        summary.setText(summary(present));
    }

    private String summary(List<Finding> findings) {
        FacilityDocument document = document();
        if (document == null) {
            return Messages.openAFacilityModelToSeeWhatItLacks;
        }
        if (!known) {
            return Phrase.of(Messages.checking, document.file().getFileName());
        }
        if (findings.isEmpty()) {
            return Phrase.of(Messages.noProblemsIn, document.file().getFileName());
        }
        long errors = count(findings, Finding.Severity.ERROR);
        long notes = count(findings, Finding.Severity.INFO);
        String counts = Phrase.of(Messages.errorsAndWarnings, errors, count(findings, Finding.Severity.WARNING))
                + (notes == 0 ? "" : ", " + Phrase.of(Messages.notes, notes));
        return Phrase.of(
                errors == 0 ? Messages.problemsIn : Messages.problemsThatForbidPublishing,
                counts,
                document.file().getFileName());
    }

    private static long count(List<Finding> findings, Finding.Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private void menu(TableViewer viewer) {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        viewer.getTable().setMenu(menu.createContextMenu(viewer.getTable()));
    }

    private void fill(IMenuManager menu) {
        Finding finding = table == null ? null : table.selected();
        FacilityDocument document = document();
        if (finding == null || document == null) {
            return;
        }
        for (QuickFix fix : QuickFixes.of(finding, document.domain(), document.facility())) {
            menu.add(new Action(fix.label()) {
                @Override
                public void run() {
                    document.stack().execute(fix.command());
                    show();
                }
            });
        }
        menu.add(new Separator());
        menu.add(new Action(Messages.showInTheTree) {
            @Override
            public void run() {
                show();
            }
        });
    }

    /** Shows the element of the selected finding in its editor. */
    private void show() {
        Finding finding = table == null ? null : table.selected();
        FacilityEditor editor = follower == null ? null : follower.editor();
        EObject element = finding == null ? null : finding.object();
        if (editor != null && element != null) {
            getSite().getPage().activate(editor);
            editor.reveal(List.of(element));
        }
    }

    /** The table of findings; its elements are {@link Finding}s. */
    public TableViewer viewer() {
        if (table == null) {
            throw new IllegalStateException("the view is not shown yet");
        }
        return table.viewer();
    }

    /** What is said above the table. */
    public String summary() {
        return summary == null ? "" : summary.getText();
    }

    /** True where what is shown is about the model as it is now. */
    public boolean isChecked() {
        return validation != null && validation.isChecked();
    }

    @Override
    public void setFocus() {
        if (table != null) {
            table.viewer().getTable().setFocus();
        }
    }

    @Override
    public void dispose() {
        if (validation != null) {
            validation.stop();
        }
        if (follower != null) {
            follower.close();
        }
        super.dispose();
    }
}
