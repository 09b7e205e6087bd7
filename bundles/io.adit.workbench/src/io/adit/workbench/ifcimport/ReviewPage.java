package io.adit.workbench.ifcimport;

import io.adit.ifc.reimport.Change;
import io.adit.ifc.reimport.Change.Kind;
import io.adit.ifc.reimport.Change.Standing;
import io.adit.ifc.reimport.Choice;
import io.adit.ifc.reimport.Reimport;
import io.adit.workbench.Phrase;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/**
 * The changes of a re-import, each with a box: ticked, what the file says is taken. Where a new GlobalId leaves it open whether an
 * element is the same, two buttons decide.
 */
final class ReviewPage extends WizardPage {
    private static final String[] COLUMNS = {
        Messages.change, Messages.element, Messages.what, Messages.inTheModel, Messages.inTheNewFile, Messages.note
    };
    private static final int[] WIDTHS = {140, 160, 110, 200, 200, 160};
    /** Pixels for the box of a row, and for what is around it and its text. */
    private static final int BOX = 40;

    private @Nullable Reimport reimport;
    private List<Change> rows = List.of();
    private @Nullable Table table;
    private @Nullable Text whole;
    private @Nullable Label summary;
    private @Nullable Button apart;
    private @Nullable Button again;

    ReviewPage() {
        super("review", Messages.whatDiffers, null);
        setDescription(Messages.whatIsTickedIsTakenFromTheFileElse);
    }

    @Override
    public void createControl(Composite parent) {
        Composite form = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(form);
        table = new Table(form, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION | SWT.VIRTUAL);
        table.setHeaderVisible(true);
        for (int i = 0; i < COLUMNS.length; i++) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(COLUMNS[i]);
            column.setWidth(WIDTHS[i]);
        }
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                choose((TableItem) event.item);
            }
            update();
        });
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .span(2, 1)
                .hint(720, 240)
                .applyTo(table);
        whole = new Text(form, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(2, 1)
                .hint(720, 5 * whole.getLineHeight())
                .applyTo(whole);
        apart = button(form, Messages.itIsAnotherElement, () -> selected().forEach(this::tellApart));
        again = button(form, Messages.askAgainAboutNewGlobalids, () -> {
            if (reimport != null) {
                reimport.askAgain();
            }
        });
        summary = new Label(form, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(2, 1)
                .hint(720, SWT.DEFAULT)
                .applyTo(summary);
        setControl(form);
    }

    private Button button(Composite form, String text, Runnable action) {
        Button button = new Button(form, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> {
            action.run();
            refresh();
        });
        return button;
    }

    /** What people have to decide comes first. */
    private List<Change> changes() {
        return rows;
    }

    private List<Change> selected() {
        int index = table == null ? -1 : table.getSelectionIndex();
        return index >= 0 && index < changes().size() ? List.of(changes().get(index)) : List.of();
    }

    private void tellApart(Change change) {
        if (reimport != null) {
            reimport.tellApart(change.key());
        }
    }

    /** Shows a comparison. */
    void show(Reimport compared) {
        reimport = compared;
        boolean unknown = !compared.isOldKnown();
        setMessage(unknown ? Messages.whatTheFileSaidAtTheLastImportIs : null, unknown ? WARNING : NONE);
        refresh();
    }

    private void refresh() {
        List<Change> all = reimport == null ? List.of() : reimport.changes();
        rows = all.stream()
                .sorted(Comparator.comparing(Change::standing).reversed())
                .toList();
        if (table != null) {
            table.setItemCount(changes().size());
            table.clearAll();
            widen(table);
        }
        update();
    }

    /** Gives the first column the room that the longest of its few texts needs. */
    private void widen(Table shown) {
        GC gc = new GC(shown);
        int widest = rows.stream()
                .map(ReviewPage::standingAndKind)
                .distinct()
                .mapToInt(text -> gc.textExtent(text).x)
                .max()
                .orElse(0);
        gc.dispose();
        shown.getColumn(0).setWidth(Math.max(WIDTHS[0], widest + BOX));
    }

    private void fill(TableItem item, int index) {
        Reimport compared = reimport;
        if (compared == null || index >= changes().size()) {
            return;
        }
        Change change = changes().get(index);
        item.setText(cells(change));
        item.setChecked(compared.choice(change) == Choice.TAKE);
    }

    private static String[] cells(Change change) {
        return new String[] {
            standingAndKind(change), change.label(), change.field(), change.mine(), change.theirs(), change.note()
        };
    }

    private static String standingAndKind(Change change) {
        String kind = ChangeWords.of(change.kind().name());
        return change.standing() == Standing.PLAIN
                ? kind
                : ChangeWords.of(change.standing().name()) + ": " + kind;
    }

    /** A change in full, a line for each column: rows have one height, and texts may be longer than a cell. */
    private static String lines(Change change) {
        String[] cells = cells(change);
        return IntStream.range(0, cells.length)
                .filter(i -> !cells[i].isEmpty())
                .mapToObj(i -> Phrase.of(Messages.columnAndText, COLUMNS[i], cells[i]))
                .collect(Collectors.joining("\n"));
    }

    private void choose(TableItem item) {
        int index = table == null ? -1 : table.indexOf(item);
        if (reimport != null && index >= 0 && index < changes().size()) {
            Change change = changes().get(index);
            reimport.choose(change.key(), item.getChecked() ? Choice.TAKE : Choice.KEEP);
            if (change.kind() == Kind.REISSUED) {
                refresh();
            }
        }
    }

    private void update() {
        Reimport compared = reimport;
        if (compared == null || summary == null || apart == null || again == null || whole == null) {
            return;
        }
        List<Change> all = changes();
        String said =
                selected().stream().map(ReviewPage::lines).findFirst().orElse(Messages.selectAChangeToReadItInFull);
        if (!said.equals(whole.getText())) {
            whole.setText(said);
        }
        long taken = all.stream()
                .filter(each -> compared.choice(each) == Choice.TAKE)
                .count();
        long conflicts = all.stream()
                .filter(each -> each.standing() == Standing.CONFLICT)
                .count();
        long doubts = all.stream()
                .filter(each -> each.standing() == Standing.DOUBTFUL)
                .count();
        summary.setText(
                all.isEmpty()
                        ? Messages.theNewFileSaysNothingThatTheModel
                        : Phrase.of(Messages.changesTaken, all.size(), taken, conflicts, doubts));
        apart.setEnabled(selected().stream().anyMatch(each -> each.kind() == Kind.REISSUED));
        again.setEnabled(!all.isEmpty());
        summary.requestLayout();
    }
}
