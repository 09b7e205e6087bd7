package io.adit.ifc.writeback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.adit.ifc.ProgressListener;
import io.adit.ifc.StepTexts;
import io.adit.ifc.view.IfcModel;
import io.adit.ifc.view.PropertyValue;
import io.adit.ifc.view.SampleIfc;
import io.adit.ifc.writeback.ResultsWriter.Results;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Conditions in a copy, read back by the reader of this bundle. */
class ResultsWriterTest {
    private static final String PUMP = "0000000000000000000040";
    private static final LocalDate DATE = LocalDate.of(2026, 11, 26);

    @TempDir
    Path folder;

    private Path target() {
        return folder.resolve("with-results.ifc");
    }

    private static Condition condition(String globalId, String description) {
        return new Condition(globalId, DATE, "High alarm", description);
    }

    private ResultsWriter.Outcome write(Path source, Condition... conditions) {
        return ResultsWriter.write(
                source, target(), new Results(List.of(conditions), List.of()), ProgressListener.NONE);
    }

    private List<PropertyValue> conditionsOf(int id) throws IOException {
        try (IfcModel model = IfcModel.open(target(), ProgressListener.NONE)) {
            return model.properties(Set.of(id)).getOrDefault(id, List.of()).stream()
                    .filter(value -> value.set().equals(ResultsWriter.CONDITION))
                    .toList();
        }
    }

    @Test
    void areReadBackAsTheyWereWritten() throws IOException {
        Path source = StepTexts.write(folder, SampleIfc.tunnel());
        String text = "L'eau: 12 \u00b0C \\ \ud83d\udd25";
        assertThat(write(source, condition(PUMP, text)).conditions()).isEqualTo(1);
        assertThat(conditionsOf(40))
                .extracting(PropertyValue::name, PropertyValue::value)
                .containsExactlyInAnyOrder(
                        tuple("AssessmentDate", "2026-11-26"),
                        tuple("AssessmentCondition", "High alarm"),
                        tuple("AssessmentDescription", text));
    }

    @Test
    void leaveTheDeliveredFileAndAllItsLinesAsTheyAre() throws IOException {
        Path source = StepTexts.write(folder, SampleIfc.tunnel());
        List<String> before = Files.readAllLines(source);
        write(source, condition(PUMP, ""));
        assertThat(Files.readAllLines(source)).isEqualTo(before);
        assertThat(Files.readAllLines(target())).containsSubsequence(before);
    }

    @Test
    void nameWhatIsUnknownAndWhatHasOneAlready() throws IOException {
        Path source = StepTexts.write(folder, SampleIfc.tunnel());
        write(source, condition(PUMP, ""));
        Path second = Files.move(target(), folder.resolve("second.ifc"));
        ResultsWriter.Outcome result = write(second, condition(PUMP, ""), condition("0000000000000000009999", ""));
        assertThat(result)
                .isEqualTo(
                        new ResultsWriter.Outcome(0, 0, List.of("0000000000000000009999"), List.of(PUMP), List.of()));
        assertThat(conditionsOf(40)).hasSize(2);
    }

    @Test
    void referToAnOwnerWhereTheSchemaAsksForOne() throws IOException {
        String line = "#1=IFCWALL('0000000000000000000001',$,'W',$,$,$,$,$);\n";
        Path none = StepTexts.write(folder, StepTexts.file("IFC2X3", line));
        assertThatThrownBy(() -> write(none, condition("0000000000000000000001", "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("owner history");
        Path some = StepTexts.write(
                folder, StepTexts.file("IFC2X3", line + "#2=IFCOWNERHISTORY($,$,$,.ADDED.,$,$,$,0);\n"));
        write(some, condition("0000000000000000000001", ""));
        assertThat(Files.readString(target())).contains(",#2,'Pset_Condition',").contains("IFCLABEL('2026-11-26')");
    }

    @Test
    void areNotWrittenOverTheDeliveredFile() throws IOException {
        Path source = StepTexts.write(folder, SampleIfc.tunnel());
        assertThatThrownBy(() ->
                        ResultsWriter.write(source, source, new Results(List.of(), List.of()), ProgressListener.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("new file");
    }
}
