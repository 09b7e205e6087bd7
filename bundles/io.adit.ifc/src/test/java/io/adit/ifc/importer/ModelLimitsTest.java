package io.adit.ifc.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.adit.ifc.Finding;
import io.adit.ifc.ProgressListener;
import io.adit.ifc.StepTexts;
import io.adit.model.Direction;
import io.adit.model.Level;
import io.adit.model.LevelRule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Limits in property sets, of a temperature sensor on a pump in a model whose temperatures are in kelvin. */
class ModelLimitsTest {
    @TempDir
    Path directory;

    /** @param sets more lines; {@code #10} is the pump, {@code #11} its sensor, {@code #6} and {@code #5} kelvin and pascal */
    private ImportResult read(String sets) throws IOException {
        String text = StepTexts.file("IFC4X3_ADD2", """
                #1=IFCPROJECT('2000000000000000000001',$,'Plant',$,$,$,$,$,#2);
                #2=IFCUNITASSIGNMENT((#3,#5,#6));
                #3=IFCSIUNIT(*,.LENGTHUNIT.,$,.METRE.);
                #5=IFCSIUNIT(*,.PRESSUREUNIT.,$,.PASCAL.);
                #6=IFCSIUNIT(*,.THERMODYNAMICTEMPERATUREUNIT.,$,.KELVIN.);
                #7=IFCBUILDING('2000000000000000000007',$,'Hall',$,$,$,$,$,.ELEMENT.,$,$,$);
                #8=IFCRELAGGREGATES('2000000000000000000008',$,$,$,#1,(#7));
                #10=IFCPUMP('2000000000000000000010',$,'Pump',$,$,$,$,'P1',.SUMPPUMP.);
                #11=IFCSENSOR('2000000000000000000011',$,'Bearing',$,$,$,$,'P1-T',.TEMPERATURESENSOR.);
                #12=IFCRELCONTAINEDINSPATIALSTRUCTURE('2000000000000000000012',$,$,$,(#10),#7);
                #13=IFCRELNESTS('2000000000000000000013',$,$,$,#10,(#11));
                """ + sets);
        return IfcImport.toFacility(StepTexts.write(directory, text), ImportOptions.defaults(), ProgressListener.NONE);
    }

    private static String set(int of, String name, String properties) {
        return """
                #20=IFCPROPERTYSET('2000000000000000000020',$,'%s',$,(#22,#23,#24,#25));
                #21=IFCRELDEFINESBYPROPERTIES('2000000000000000000021',$,$,$,(#%d),#20);
                %s""".formatted(name, of, properties);
    }

    private static List<LevelRule> rules(ImportResult result) {
        return result.facility().getRules().stream().map(LevelRule.class::cast).toList();
    }

    @Test
    void boundsOfASetPointBecomeAlarmsInTheUnitOfTheChannel() throws IOException {
        ImportResult result = read(set(
                11,
                "Pset_SensorTypeTemperatureSensor",
                "#22=IFCPROPERTYBOUNDEDVALUE('SetPointTemperature',$,IFCTHERMODYNAMICTEMPERATUREMEASURE(353.15),"
                        + "IFCTHERMODYNAMICTEMPERATUREMEASURE(278.15),$,IFCTHERMODYNAMICTEMPERATUREMEASURE(300.));"));
        List<LevelRule> rules = rules(result);
        assertThat(rules).extracting(LevelRule::getDirection).containsExactly(Direction.ABOVE, Direction.BELOW);
        assertThat(rules.get(0).getLevels()).hasSize(1);
        assertThat(rules.get(0).getLevels().get(0).getLimit()).isCloseTo(80, within(1e-9));
        assertThat(rules.get(1).getLevels().get(0).getLimit()).isCloseTo(5, within(1e-9));
        assertThat(rules).allSatisfy(rule -> {
            assertThat(rule.getDescription()).contains("Pset_SensorTypeTemperatureSensor.SetPointTemperature");
            assertThat(rule.getActions()).isNotEmpty();
        });
    }

    @Test
    void aSingleSetPointIsALimitInTheUsualDirection() throws IOException {
        ImportResult result = read(set(
                11,
                "Pset_SensorTypeTemperatureSensor",
                "#22=IFCPROPERTYSINGLEVALUE('SetPointTemperature',$,IFCTHERMODYNAMICTEMPERATUREMEASURE(353.15),$);"));
        assertThat(rules(result)).singleElement().satisfies(rule -> {
            assertThat(rule.getDirection()).isEqualTo(Direction.ABOVE);
            assertThat(rule.getLevels()).extracting(Level::getName).containsExactly("alarm");
        });
    }

    @Test
    void levelsOfMaintenanceOfWhatIsMeasuredBecomeLevels() throws IOException {
        ImportResult result = read(set(10, "Pset_MaintenanceTriggerPerformance", """
                #22=IFCPROPERTYSINGLEVALUE('TargetPerformance',$,IFCTHERMODYNAMICTEMPERATUREMEASURE(313.15),$);
                #23=IFCPROPERTYSINGLEVALUE('DisposalLevel',$,IFCTHERMODYNAMICTEMPERATUREMEASURE(373.15),$);
                #24=IFCPROPERTYSINGLEVALUE('PerformanceMaintenanceLevel',$,IFCTHERMODYNAMICTEMPERATUREMEASURE(333.15),$);
                #25=IFCPROPERTYSINGLEVALUE('ReplacementLevel',$,IFCTHERMODYNAMICTEMPERATUREMEASURE(353.15),$);"""));
        assertThat(rules(result)).singleElement().satisfies(rule -> {
            assertThat(rule.getDirection()).isEqualTo(Direction.ABOVE);
            assertThat(rule.getLevels())
                    .extracting(Level::getName, level -> Math.round(level.getLimit()))
                    .containsExactly(tuple("alert", 60L), tuple("action", 80L), tuple("alarm", 100L));
        });
    }

    @Test
    void whatHasNoUnitOrOneOfAnotherKindIsReportedAndTheUsualLimitsStay() throws IOException {
        String usual = rules(read("")).get(0).getDescription();
        for (String measure : List.of("IFCREAL(80.)", "IFCPRESSUREMEASURE(80.)")) {
            ImportResult result = read(set(
                    11,
                    "Pset_SensorTypeTemperatureSensor",
                    "#22=IFCPROPERTYSINGLEVALUE('SetPointTemperature',$," + measure + ",$);"));
            assertThat(rules(result)).extracting(LevelRule::getDescription).containsOnly(usual);
            assertThat(result.findings())
                    .filteredOn(finding -> finding.code().equals("LIMIT_NOT_TAKEN"))
                    .singleElement()
                    .extracting(Finding::message)
                    .asString()
                    .contains("SetPointTemperature");
        }
    }

    @Test
    void levelsOfMaintenanceThatGoBackAndForthAreNotTaken() throws IOException {
        ImportResult result = read(set(10, "Pset_MaintenanceTriggerPerformance", """
                #22=IFCPROPERTYSINGLEVALUE('TargetPerformance',$,IFCTHERMODYNAMICTEMPERATUREMEASURE(313.15),$);
                #23=IFCPROPERTYSINGLEVALUE('DisposalLevel',$,IFCTHERMODYNAMICTEMPERATUREMEASURE(353.15),$);
                #24=IFCPROPERTYSINGLEVALUE('PerformanceMaintenanceLevel',$,IFCTHERMODYNAMICTEMPERATUREMEASURE(333.15),$);
                #25=IFCPROPERTYSINGLEVALUE('ReplacementLevel',$,IFCTHERMODYNAMICTEMPERATUREMEASURE(373.15),$);"""));
        assertThat(rules(result)).noneMatch(rule -> rule.getDescription().contains("hand-over"));
        assertThat(result.findings()).anyMatch(finding -> finding.code().equals("LIMIT_NOT_TAKEN"));
    }

    @Test
    void levelsOfMaintenanceOnTheWrongSideOfTheTargetAreNotTaken() throws IOException {
        ImportResult result = read(set(10, "Pset_MaintenanceTriggerPerformance", """
                #22=IFCPROPERTYSINGLEVALUE('TargetPerformance',$,IFCTHERMODYNAMICTEMPERATUREMEASURE(333.15),$);
                #23=IFCPROPERTYSINGLEVALUE('DisposalLevel',$,IFCTHERMODYNAMICTEMPERATUREMEASURE(373.15),$);
                #24=IFCPROPERTYSINGLEVALUE('PerformanceMaintenanceLevel',$,IFCTHERMODYNAMICTEMPERATUREMEASURE(313.15),$);
                #25=IFCPROPERTYSINGLEVALUE('ReplacementLevel',$,IFCTHERMODYNAMICTEMPERATUREMEASURE(353.15),$);"""));
        assertThat(rules(result)).noneMatch(rule -> rule.getDescription().contains("hand-over"));
        assertThat(result.findings()).anyMatch(finding -> finding.code().equals("LIMIT_NOT_TAKEN"));
    }
}
