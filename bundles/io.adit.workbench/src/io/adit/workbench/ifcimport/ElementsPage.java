package io.adit.workbench.ifcimport;

import io.adit.ifc.importer.ImportPreview;
import io.adit.ifc.importer.ImportPreview.ElementClass;
import io.adit.ifc.importer.ImportPreview.Place;
import io.adit.workbench.Phrase;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.jspecify.annotations.Nullable;

/** Shows the spatial tree of the file, and lets one choose which classes of elements become assets. */
final class ElementsPage extends WizardPage {
    private static final int OPEN_LEVELS = 5;
    private @Nullable Tree places;
    private @Nullable Table classes;
    private @Nullable Label summary;

    ElementsPage() {
        super("elements", Messages.whatBecomesAnAsset, null);
        setDescription(Messages.theSpatialStructureAlwaysDoes);
    }

    @Override
    public void createControl(Composite parent) {
        Composite form = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(12, 12)
                .equalWidth(true)
                .applyTo(form);
        new Label(form, SWT.NONE).setText(Messages.spatialStructure);
        new Label(form, SWT.NONE).setText(Messages.classesOfElements);
        places = new Tree(form, SWT.BORDER | SWT.FULL_SELECTION);
        places.setHeaderVisible(true);
        column(places, Messages.place, 330);
        column(places, Messages.elements, 80);
        GridDataFactory.fillDefaults().grab(true, true).hint(400, 260).applyTo(places);
        classes = new Table(form, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION);
        classes.setHeaderVisible(true);
        for (String name : List.of(Messages.elementClass, Messages.elements)) {
            TableColumn column = new TableColumn(classes, name.equals(Messages.elementClass) ? SWT.LEFT : SWT.RIGHT);
            column.setText(name);
            column.setWidth(name.equals(Messages.elementClass) ? 240 : 80);
        }
        GridDataFactory.fillDefaults().grab(true, true).hint(280, 260).applyTo(classes);
        summary = new Label(form, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(2, 1)
                .hint(680, SWT.DEFAULT)
                .applyTo(summary);
        setControl(form);
    }

    private static void column(Tree tree, String name, int width) {
        TreeColumn column = new TreeColumn(tree, name.equals(Messages.elements) ? SWT.RIGHT : SWT.LEFT);
        column.setText(name);
        column.setWidth(width);
    }

    /** Shows a file; the usual classes are chosen. */
    void show(ImportPreview preview) {
        if (places == null || classes == null || summary == null) {
            return;
        }
        places.removeAll();
        preview.roots().forEach(place -> fill(new TreeItem(places, SWT.NONE), place));
        Arrays.stream(places.getItems()).forEach(item -> open(item, 1));
        classes.removeAll();
        for (ElementClass each : preview.classes()) {
            TableItem item = new TableItem(classes, SWT.NONE);
            item.setText(new String[] {each.name(), String.valueOf(each.count())});
            item.setChecked(each.usual());
        }
        String units = preview.units().getOrDefault("LENGTHUNIT", "");
        summary.setText(String.join(
                ", ",
                preview.schema(),
                Phrase.of(Messages.sensorsFound, preview.sensors().size()),
                units.isEmpty() ? Messages.noLengthUnit : Phrase.of(Messages.lengthsIn, units),
                Phrase.of(Messages.findingsFound, preview.findings().size())));
    }

    private static void fill(TreeItem item, Place place) {
        item.setText(new String[] {
            place.label() + "  " + place.ifcClass(), place.elements() == 0 ? "" : String.valueOf(place.elements())
        });
        place.parts().forEach(part -> fill(new TreeItem(item, SWT.NONE), part));
    }

    /** Opens from the top down: a row inside a closed one cannot be opened. */
    private static void open(TreeItem item, int level) {
        if (level < OPEN_LEVELS) {
            item.setExpanded(true);
            Arrays.stream(item.getItems()).forEach(part -> open(part, level + 1));
        }
    }

    /** Names of the chosen classes. */
    List<String> chosen() {
        return classes == null
                ? List.of()
                : Arrays.stream(classes.getItems())
                        .filter(TableItem::getChecked)
                        .map(item -> item.getText(0))
                        .toList();
    }
}
