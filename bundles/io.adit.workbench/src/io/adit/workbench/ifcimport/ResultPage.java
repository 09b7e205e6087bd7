package io.adit.workbench.ifcimport;

import io.adit.ifc.Finding;
import io.adit.ifc.importer.ImportPreview;
import io.adit.ifc.importer.ImportResult;
import io.adit.ifc.view.Sensor;
import io.adit.workbench.CheckBox;
import io.adit.workbench.Phrase;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** Shows sensors and findings of the file, what the import would make, and asks where the model is to be written. */
final class ResultPage extends WizardPage {
    private @Nullable TextTable sensors;
    private @Nullable TextTable findings;
    private @Nullable Label summary;
    private @Nullable Text target;
    private @Nullable Combo zone;
    private @Nullable Button proposals;
    private Runnable changed = () -> {};

    ResultPage() {
        super("result", Messages.theFacilityModel, null);
        setDescription(Messages.whatTheImportMakesOfTheFileNothing);
    }

    /** Calls back when a choice changes what the import makes. */
    void onChange(Runnable action) {
        changed = action;
    }

    @Override
    public void createControl(Composite parent) {
        Composite form = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).applyTo(form);
        summary = new Label(form, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(3, 1)
                .hint(680, SWT.DEFAULT)
                .applyTo(summary);
        proposals = CheckBox.of(form, SWT.NONE);
        proposals.setText(Messages.proposeSimulatedSensorsWhereThe);
        proposals.setSelection(true);
        proposals.addListener(SWT.Selection, event -> changed.run());
        GridDataFactory.fillDefaults().span(3, 1).applyTo(proposals);
        TabFolder tabs = new TabFolder(form, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .span(3, 1)
                .hint(680, 220)
                .applyTo(tabs);
        sensors = new TextTable(tabs, Messages.sensor, Messages.type, Messages.where);
        sensors.setWidths(220, 210, 450);
        tab(tabs, Messages.sensors, sensors);
        findings = new TextTable(tabs, Messages.line, Messages.severity, Messages.what);
        findings.setWidths(60, 100, 720);
        tab(tabs, Messages.findings, findings);
        new Label(form, SWT.NONE).setText(Messages.timeZone);
        zone = new Combo(form, SWT.DROP_DOWN);
        zone.setItems(ZoneId.getAvailableZoneIds().stream().sorted().toArray(String[]::new));
        zone.setText(ZoneId.systemDefault().getId());
        zone.addModifyListener(event -> check());
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .align(SWT.BEGINNING, SWT.CENTER)
                .hint(260, SWT.DEFAULT)
                .applyTo(zone);
        new Label(form, SWT.NONE).setText(Messages.writeTo);
        target = new Text(form, SWT.BORDER);
        target.addModifyListener(event -> check());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(target);
        Button browse = new Button(form, SWT.PUSH);
        browse.setText(Messages.browse);
        browse.addListener(SWT.Selection, event -> browse());
        setControl(form);
        setPageComplete(false);
    }

    private static void tab(TabFolder tabs, String title, TextTable table) {
        TabItem tab = new TabItem(tabs, SWT.NONE);
        tab.setText(title);
        tab.setControl(table.control());
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFilterExtensions("*.adit");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null && target != null) {
            target.setText(chosen.endsWith(".adit") ? chosen : chosen + ".adit");
        }
    }

    private void check() {
        boolean known = ZoneId.getAvailableZoneIds().contains(zone());
        setErrorMessage(known ? null : Phrase.of(Messages.isNoTimeZoneForExampleEuropeBerlin, zone()));
        setPageComplete(known && target != null && target.getText().strip().endsWith(".adit"));
    }

    /** Shows what was made; proposes a place beside the IFC file. */
    void show(Path file, ImportPreview preview, ImportResult result) {
        if (sensors == null || findings == null || summary == null || target == null || proposals == null) {
            return;
        }
        sensors.show(preview.sensors().stream().map(ResultPage::row).toList());
        findings.show(result.findings().stream().map(ResultPage::row).toList());
        String pattern = result.proposed() == 0 ? Messages.made : Messages.madeAndProposed;
        summary.setText(Phrase.of(pattern, result.assets(), result.channels()));
        proposals.setEnabled(preview.sensors().isEmpty());
        if (target.getText().isBlank()) {
            String name = String.valueOf(file.getFileName()).replaceFirst("(?i)\\.ifc$", "");
            target.setText(file.toAbsolutePath().resolveSibling(name + ".adit").toString());
        }
        summary.requestLayout();
        check();
    }

    private static List<String> row(Sensor sensor) {
        return List.of(sensor.object().label(), sensor.object().effectiveType(), sensor.where());
    }

    private static List<String> row(Finding finding) {
        String line = finding.line() > 0 ? String.valueOf(finding.line()) : "";
        return List.of(line, ChangeWords.of(finding.severity().name()), finding.message());
    }

    /** Whether to propose sensors. */
    boolean proposes() {
        return proposals != null && proposals.getSelection();
    }

    /** IANA time zone. */
    String zone() {
        return zone == null ? "UTC" : zone.getText().strip();
    }

    /** Where the model goes. */
    Path target() {
        return Path.of(target == null ? "" : target.getText().strip());
    }
}
