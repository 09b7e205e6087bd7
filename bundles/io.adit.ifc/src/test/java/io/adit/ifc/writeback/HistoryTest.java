package io.adit.ifc.writeback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.ifc.ProgressListener;
import io.adit.ifc.StepTexts;
import io.adit.ifc.schema.IfcAttributes;
import io.adit.ifc.step.StepFile;
import io.adit.ifc.step.StepInstance;
import io.adit.ifc.step.StepValue;
import io.adit.ifc.view.IfcModel;
import io.adit.ifc.view.PropertyValue;
import io.adit.ifc.view.SampleIfc;
import io.adit.ifc.writeback.ChannelHistory.Point;
import io.adit.ifc.writeback.ChannelHistory.Subject;
import io.adit.ifc.writeback.ResultsWriter.Outcome;
import io.adit.ifc.writeback.ResultsWriter.Results;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Histories of channels in a copy, read back by the reader of this bundle. */
class HistoryTest {
    private static final String PUMP = "0000000000000000000040";
    private static final String SENSOR = "0000000000000000000041";
    private static final Instant BEGIN = Instant.parse("2026-11-26T10:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    @TempDir
    Path folder;

    private Path target() {
        return folder.resolve("with-history.ifc");
    }

    private static Point point(int hour, double value, boolean reliable) {
        return new Point(BEGIN.plus(HOUR.multipliedBy(hour)), value, reliable);
    }

    private static ChannelHistory history(String unit, List<String> globalIds, Point... points) {
        return new ChannelHistory(new Subject(globalIds, "pump.current", "Motor current"), unit, HOUR, List.of(points));
    }

    private Outcome write(String text, ChannelHistory history) throws IOException {
        Path source = StepTexts.write(folder, text);
        return ResultsWriter.write(source, target(), new Results(List.of(), List.of(history)), ProgressListener.NONE);
    }

    private static List<StepInstance> all(StepFile file, String entity) {
        List<StepInstance> found = new ArrayList<>();
        file.forEach(entity::equals, id -> found.add(file.instance(id)));
        return found;
    }

    private static StepInstance only(StepFile file, String entity) {
        assertThat(all(file, entity)).hasSize(1);
        return all(file, entity).getFirst();
    }

    private static StepInstance named(StepFile file, String entity, String prefix) {
        return all(file, entity).stream()
                .filter(each -> String.valueOf(each.text(0)).startsWith(prefix))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ofEveryHourIsARegularSeriesOfTheSensor() throws IOException {
        Outcome outcome = write(
                SampleIfc.tunnel(), history("A", List.of(SENSOR, PUMP), point(0, 12.5, true), point(1, -1e-7, false)));
        assertThat(outcome).isEqualTo(new Outcome(0, 1, List.of(), List.of(), List.of()));
        try (StepFile file = StepFile.open(target(), ProgressListener.NONE)) {
            StepInstance whole = only(file, "IFCPERFORMANCEHISTORY");
            assertThat(whole.text(2)).isEqualTo("Motor current");
            assertThat(whole.text(5)).isEqualTo("pump.current");
            assertThat(whole.text(6)).isEqualTo("OPERATION");
            StepInstance assigned = only(file, "IFCRELASSIGNSTOCONTROL");
            assertThat(assigned.refs(4)).containsExactly(41);
            assertThat(assigned.ref(6)).isEqualTo(whole.id());
            assertThat(only(file, "IFCRELDECLARES").refs(5)).containsExactly(whole.id());
            StepInstance values = named(file, "IFCREGULARTIMESERIES", "Value");
            assertThat(values.text(2)).isEqualTo("2026-11-26T10:00:00Z");
            assertThat(values.text(3)).isEqualTo("2026-11-26T11:00:00Z");
            assertThat(values.number(8)).isEqualTo(3600);
            assertThat(file.instance(values.ref(7)).enumeration(3)).isEqualTo("AMPERE");
            assertThat(numbers(file, values)).containsExactly(12.5, -1e-7);
        }
    }

    private static double[] numbers(StepFile file, StepInstance series) {
        return Arrays.stream(series.refs(9))
                .mapToObj(file::instance)
                .mapToDouble(value -> value.numbers(0)[0])
                .toArray();
    }

    @Test
    void belongsToAPropertySetOfTheStandard() throws IOException {
        write(SampleIfc.tunnel(), history("A", List.of(SENSOR), point(0, 12.5, true), point(1, 13, false)));
        try (StepFile file = StepFile.open(target(), ProgressListener.NONE)) {
            int whole = only(file, "IFCPERFORMANCEHISTORY").id();
            StepInstance relation = all(file, "IFCRELDEFINESBYPROPERTIES").stream()
                    .filter(each -> Arrays.stream(each.refs(4)).anyMatch(id -> id == whole))
                    .findFirst()
                    .orElseThrow();
            StepInstance set = file.instance(relation.ref(5));
            assertThat(set.text(2)).isEqualTo("Pset_SensorPHistory");
            assertThat(Arrays.stream(set.refs(4)).mapToObj(file::instance).map(each -> each.text(0)))
                    .containsExactly("Value", "Quality");
            StepInstance quality = named(file, "IFCREGULARTIMESERIES", "Quality");
            assertThat(quality.value(7)).isInstanceOf(StepValue.Missing.class);
            assertThat(Files.readString(target())).contains("IFCTIMESERIESVALUE((IFCBOOLEAN(.F.)))");
        }
    }

    @Test
    void withAGapHasATimeForEachValue() throws IOException {
        write(SampleIfc.tunnel(), history("A", List.of(SENSOR), point(0, 1, true), point(5, 2, true)));
        try (StepFile file = StepFile.open(target(), ProgressListener.NONE)) {
            StepInstance values = named(file, "IFCIRREGULARTIMESERIES", "Value");
            assertThat(Arrays.stream(values.refs(8)).mapToObj(file::instance).map(each -> each.text(0)))
                    .containsExactly("2026-11-26T10:00:00Z", "2026-11-26T15:00:00Z");
        }
    }

    @Test
    void ofAChannelWithoutASensorInTheFileIsThatOfItsAsset() throws IOException {
        write(SampleIfc.tunnel(), history("A", List.of("2222222222222222222222", PUMP), point(0, 1, true)));
        try (StepFile file = StepFile.open(target(), ProgressListener.NONE)) {
            assertThat(only(file, "IFCRELASSIGNSTOCONTROL").refs(4)).containsExactly(40);
        }
    }

    @Test
    void hasDatesAndClocksInIfc2x3() throws IOException {
        String owner = "#90=IFCOWNERHISTORY($,$,$,.ADDED.,$,$,$,0);\n";
        String building = SampleIfc.building2x3(true).replace("#1=IFCPROJECT", owner + "#1=IFCPROJECT");
        write(building, history("Cel", List.of("1000000000000000000040"), point(0, 1, true), point(5, 2, true)));
        try (StepFile file = StepFile.open(target(), ProgressListener.NONE)) {
            StepInstance whole = only(file, "IFCPERFORMANCEHISTORY");
            assertThat(whole.attributes()).hasSize(6);
            assertThat(whole.text(5)).isEqualTo("OPERATION");
            assertThat(all(file, "IFCRELDECLARES")).isEmpty();
            StepInstance values = named(file, "IFCIRREGULARTIMESERIES", "Value");
            StepInstance end = file.instance(values.ref(3));
            assertThat(file.instance(end.ref(0)).attributes()).hasSize(3);
            StepInstance clock = file.instance(end.ref(1));
            assertThat(clock.number(0)).isEqualTo(15);
            assertThat(file.instance(clock.ref(3)).enumeration(2)).isEqualTo("AHEAD");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "kPa", "mm", "m3/s", "m/s2", "m3/h", "deg", "mm/d", "bar", "um/m"})
    void hasItsUnitAsThisReaderReadsUnits(String unit) throws IOException {
        write(SampleIfc.tunnel(), history(unit, List.of(SENSOR), point(0, 1, true)));
        int written;
        try (StepFile file = StepFile.open(target(), ProgressListener.NONE)) {
            written = named(file, "IFCIRREGULARTIMESERIES", "Value").ref(7);
        }
        String property =
                Files.readString(target()).replace("IFCPOWERMEASURE(1500.),#90", "IFCREAL(1500.),#" + written);
        try (IfcModel model = IfcModel.open(StepTexts.write(folder, property), ProgressListener.NONE)) {
            assertThat(model.properties(Set.of(40)).get(40))
                    .filteredOn(value -> value.name().endsWith("Power"))
                    .extracting(PropertyValue::unit)
                    .containsExactly(unit);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"IFC2X3", "IFC4", "IFC4X3_ADD2"})
    void hasTheAttributesThatItsSchemaAsksFor(String schema) throws IOException {
        String lines = """
                #1=IFCPROJECT('0000000000000000000001',#2,'P',$,$,$,$,$,$);
                #2=IFCOWNERHISTORY($,$,$,.ADDED.,$,$,$,0);
                #3=IFCWALL('0000000000000000000041',#2,'W',$,$,$,$,$);
                """;
        Path source = StepTexts.write(folder, StepTexts.file(schema, lines));
        List<ChannelHistory> histories = List.of(
                history("mm/d", List.of(SENSOR), point(0, 1, true), point(1, 1, true)),
                history("%", List.of(SENSOR), point(0, 1, true), point(5, 1, true)));
        Condition condition = new Condition(SENSOR, LocalDate.of(2026, 11, 26), "Normal", "all");
        ResultsWriter.write(source, target(), new Results(List.of(condition), histories), ProgressListener.NONE);
        IfcAttributes attributes = IfcAttributes.of(schema);
        try (StepFile file = StepFile.open(target(), ProgressListener.NONE)) {
            assertThat(file.findings()).isEmpty();
            assertThat(file.counts()).containsKeys("IFCREGULARTIMESERIES", "IFCIRREGULARTIMESERIES", "IFCDERIVEDUNIT");
            file.forEach(type -> true, id -> {
                StepInstance instance = file.instance(id);
                if (id > 3) {
                    assertThat(instance.attributes())
                            .as(instance.type())
                            .hasSameSizeAs(attributes.entity(instance.type()));
                }
            });
        }
    }

    @Test
    void hasNoUnitWhereItIsANumber() throws IOException {
        write(SampleIfc.tunnel(), history("1", List.of(SENSOR), point(0, 1, true)));
        try (StepFile file = StepFile.open(target(), ProgressListener.NONE)) {
            assertThat(named(file, "IFCIRREGULARTIMESERIES", "Value").value(7)).isInstanceOf(StepValue.Missing.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"[in_i'H2O], 0000000000000000000041", "A, 2222222222222222222222"})
    void isNamedWhereItCannotBeSaid(String unit, String globalId) throws IOException {
        Outcome outcome = write(SampleIfc.tunnel(), history(unit, List.of(globalId), point(0, 1, true)));
        assertThat(outcome).isEqualTo(new Outcome(0, 0, List.of(), List.of(), List.of("Motor current")));
        assertThat(Files.readString(target())).doesNotContain("IFCPERFORMANCEHISTORY");
    }

    @Test
    void hasValuesThatAreNumbers() {
        assertThatThrownBy(() -> point(0, Double.NaN, true)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> history("A", List.of(SENSOR))).hasMessageContaining("has no values");
    }
}
