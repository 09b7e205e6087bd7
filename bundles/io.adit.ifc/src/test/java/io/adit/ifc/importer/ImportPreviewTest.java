package io.adit.ifc.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.ifc.ProgressListener;
import io.adit.ifc.StepTexts;
import io.adit.ifc.importer.ImportPreview.ElementClass;
import io.adit.ifc.view.SampleIfc;
import io.adit.model.Asset;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportPreviewTest {
    @TempDir
    Path directory;

    private ImportPreview preview() throws IOException {
        return ImportPreview.of(StepTexts.write(directory, SampleIfc.tunnel()), ProgressListener.NONE);
    }

    @Test
    void showsTreeClassesSensorsAndUnits() throws IOException {
        ImportPreview preview = preview();
        ImportPreview.Place tunnel =
                preview.roots().getFirst().parts().getFirst().parts().getFirst();
        assertThat(tunnel.label()).isEqualTo("North North tube");
        assertThat(tunnel.parts()).extracting(ImportPreview.Place::elements).containsExactly(1, 2);
        assertThat(preview.classes())
                .containsExactly(new ElementClass("IfcPump", 1, true), new ElementClass("IfcWall", 1, false));
        assertThat(preview.sensors()).hasSize(3);
        assertThat(preview.units()).containsEntry("LENGTHUNIT", "mm");
    }

    @Test
    void takesTheChosenClassesAlone() throws IOException {
        ImportPreview preview = preview();
        assertThat(preview.taking(List.of("IfcPump"))).isEqualTo(ImportOptions.defaults());
        ImportOptions walls = preview.taking(List.of("IfcWall"));
        assertThat(walls.equipment()).isFalse();
        ImportResult result = IfcImport.toFacility(
                StepTexts.write(
                        directory,
                        SampleIfc.tunnel()
                                .replaceAll("(?m)^#(41|42|52|53)=.*\n", "")
                                .replace("(#42),#45", "(#43),#45")),
                walls,
                ProgressListener.NONE);
        List<String> classes = new java.util.ArrayList<>();
        result.facility().eAllContents().forEachRemaining(each -> {
            if (each instanceof Asset asset) {
                classes.add(asset.getIfcClass());
            }
        });
        assertThat(classes).contains("IfcWall").doesNotContain("IfcPump");
    }
}
