package io.adit.ifc.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.ifc.Finding;
import io.adit.ifc.ProgressListener;
import io.adit.ifc.StepTexts;
import io.adit.ifc.view.SampleIfc;
import io.adit.model.Asset;
import io.adit.model.AssetKind;
import io.adit.model.Channel;
import io.adit.model.FacilityKind;
import io.adit.model.LevelRule;
import io.adit.model.file.AditFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IfcImportTest {
    @TempDir
    Path directory;

    private ImportResult read(String text, ImportOptions options) throws IOException {
        return IfcImport.toFacility(StepTexts.write(directory, text), options, ProgressListener.NONE);
    }

    private static List<Asset> assets(ImportResult result) {
        List<Asset> assets = new ArrayList<>();
        result.facility().eAllContents().forEachRemaining(o -> {
            if (o instanceof Asset asset) {
                assets.add(asset);
            }
        });
        return assets;
    }

    private static List<Channel> channels(ImportResult result) {
        return assets(result).stream().flatMap(a -> a.getChannels().stream()).toList();
    }

    @Test
    void takesSpatialStructureAndEquipmentButNotWalls() throws IOException {
        ImportResult result = read(SampleIfc.tunnel(), ImportOptions.defaults());
        assertThat(assets(result))
                .extracting(Asset::getIfcClass)
                .containsExactly("IfcSite", "IfcTunnel", "IfcTunnelPart", "IfcSpace", "IfcPump");
        assertThat(assets(result))
                .extracting(Asset::getKind)
                .containsExactly(
                        AssetKind.SITE, AssetKind.FACILITY, AssetKind.SEGMENT, AssetKind.SPACE, AssetKind.EQUIPMENT);
        Asset pump = assets(result).get(4);
        assertThat(pump.getId()).isEqualTo("0000000000000000000040");
        assertThat(pump.getTag()).isEqualTo("P1");
        assertThat(pump.getPredefinedType()).isEqualTo("SUMPPUMP");
        assertThat(pump.getProperties()).hasSize(7);
    }

    @Test
    void takesFurtherClassesWhenAsked() throws IOException {
        ImportResult result =
                read(SampleIfc.tunnel(), ImportOptions.defaults().withElements(false, Set.of("IfcBuiltElement"), 100));
        assertThat(assets(result)).extracting(Asset::getIfcClass).contains("IfcWall");
    }

    @Test
    void namesFacilityAfterProject() throws IOException {
        ImportResult result = read(SampleIfc.tunnel(), ImportOptions.defaults());
        assertThat(result.facility().getId()).isEqualTo("hill-tunnel");
        assertThat(result.facility().getNamespace()).isEqualTo("facility.hill_tunnel");
        assertThat(result.facility().getKind()).isEqualTo(FacilityKind.TUNNEL);
        assertThat(result.facility().getSourceSha256()).hasSize(64);
        ImportResult named = read(SampleIfc.tunnel(), ImportOptions.defaults().withNames("x", "org.example", "acme"));
        assertThat(named.facility().getId()).isEqualTo("x");
        assertThat(named.facility().getNamespace()).isEqualTo("org.example");
        assertThat(named.facility().getTenant()).isEqualTo("acme");
    }

    @Test
    void makesOneChannelPerSensorOnWhatItMeasures() throws IOException {
        ImportResult result = read(SampleIfc.tunnel(), ImportOptions.defaults());
        assertThat(channels(result))
                .extracting(Channel::getKey)
                .containsExactlyInAnyOrder("current", "temperature", "co2");
        Channel current = channels(result).stream()
                .filter(c -> c.getKey().equals("current"))
                .findFirst()
                .orElseThrow();
        assertThat(((Asset) current.eContainer()).getName()).isEqualTo("Sump pump");
        assertThat(current.getUnit()).isEqualTo("A");
        assertThat(current.isSimulated()).isFalse();
        assertThat(current.getSensorGlobalId()).isEqualTo("0000000000000000000041");
        assertThat(current.getSensorType()).isEqualTo("USERDEFINED/Current sensor");
        assertThat(current.getBindings().get(0).getDevice().getId()).isEqualTo("p1-i");
        assertThat(current.getBindings().get(0).getPointer()).isEqualTo("/value");
        assertThat(result.proposed()).isZero();
    }

    @Test
    void proposesSimulatedSensorsWithRulesWhereThereAreNone() throws IOException {
        ImportResult result = read(SampleIfc.building2x3(false), ImportOptions.defaults());
        assertThat(result.proposed()).isEqualTo(6);
        assertThat(channels(result)).allMatch(Channel::isSimulated);
        assertThat(channels(result)).extracting(Channel::getKey).containsOnly("temperature", "humidity", "co2");
        assertThat(result.facility().getRules()).hasSize(6).allSatisfy(rule -> {
            assertThat(rule.getActions()).isNotEmpty();
            assertThat(((LevelRule) rule).getLevels()).hasSize(3);
        });
    }

    @Test
    void boundsProposals() throws IOException {
        ImportResult few =
                read(SampleIfc.building2x3(false), ImportOptions.defaults().withProposals(true, 4, false));
        assertThat(few.channels()).isEqualTo(3);
        assertThat(few.facility().getRules()).isEmpty();
        ImportResult none =
                read(SampleIfc.building2x3(false), ImportOptions.defaults().withProposals(false, 60, true));
        assertThat(none.channels()).isZero();
    }

    @Test
    void replacesDuplicateGlobalIdTheSameWayEveryTime() throws IOException {
        ImportResult one = read(SampleIfc.building2x3(false), ImportOptions.defaults());
        ImportResult two = read(SampleIfc.building2x3(false), ImportOptions.defaults());
        assertThat(assets(one)).extracting(Asset::getId).doesNotHaveDuplicates();
        assertThat(assets(one).stream().map(Asset::getId).toList())
                .isEqualTo(assets(two).stream().map(Asset::getId).toList());
        assertThat(one.findings()).extracting(Finding::code).contains("DUPLICATE_GLOBAL_ID", "REPLACED_GLOBAL_ID");
    }

    @Test
    void keepsTwoBuildingsApart() throws IOException {
        ImportResult result = read(SampleIfc.building2x3(true), ImportOptions.defaults());
        assertThat(result.facility().getAssets()).extracting(Asset::getName).containsExactly("A", "B");
    }

    @Test
    void knowsEveryPredefinedSensorType() throws IOException {
        String types = "CO2 CONDUCTANCE CONTACT CO EARTHQUAKE FIRE FLOW FOREIGNOBJECTDETECTION FROST GAS HEAT HUMIDITY"
                + " IDENTIFIER IONCONCENTRATION LEVEL LIGHT MOISTURE MOVEMENT OBSTACLE PH PRESSURE RADIATION"
                + " RADIOACTIVITY RAIN SMOKE SNOWDEPTH SOUND TEMPERATURE TRAIN TURNOUTCLOSURE WHEEL WIND";
        SensorKinds kinds = new SensorKinds();
        Set<String> keys = new HashSet<>();
        for (String type : types.split(" ")) {
            SensorKind kind = kinds.find(type + "SENSOR", "", "");
            assertThat(kind.types()).contains(type + "SENSOR");
            keys.add(kind.key());
        }
        assertThat(keys).hasSize(32);
    }

    @Test
    void knowsCommonObjectTypes() {
        SensorKinds kinds = new SensorKinds();
        assertThat(kinds.find("USERDEFINED", "STRAINSENSOR", "").key()).isEqualTo("strain");
        assertThat(kinds.find("USERDEFINED", "Convergence", "").key()).isEqualTo("convergence");
        assertThat(kinds.find("USERDEFINED", "vibrating wire piezometer", "").key())
                .isEqualTo("waterPressure");
        assertThat(kinds.find("PRESSURESENSOR", "", "Piezometer A ring 4").key())
                .isEqualTo("waterPressure");
        assertThat(kinds.find("GASSENSOR", "", "NO2 west").key()).isEqualTo("no2");
        assertThat(kinds.find("USERDEFINED", "NO sensor", "").key()).isEqualTo("no");
        assertThat(kinds.find("", "", "Wind speed").key()).isEqualTo("windSpeed");
        assertThat(kinds.find("", "", "Thing")).isEqualTo(SensorKind.UNKNOWN);
    }

    @Test
    void savedModelLoadsAgain() throws IOException {
        ImportResult result = read(SampleIfc.tunnel(), ImportOptions.defaults());
        Path file = directory.resolve("t.adit");
        AditFile.save(result.facility(), file);
        String saved = Files.readString(file);
        assertThat(AditFile.load(file).getAssets()).hasSize(1);
        assertThat(saved).contains("sourceSchema=\"IFC4X3_ADD2\"");
    }

    @Test
    void fileWithoutStructureBecomesOneAsset() throws IOException {
        ImportResult result = read(
                StepTexts.file("IFC4", "#1=IFCPROJECT('1000000000000000000001',$,'P',$,$,$,$,$,$);"),
                ImportOptions.defaults());
        assertThat(result.facility().getAssets()).hasSize(1);
        assertThat(result.channels()).isEqualTo(3);
    }

    private static String house(String... storeys) {
        StringBuilder lines = new StringBuilder("""
                #1=IFCPROJECT('1000000000000000000001',$,'// PROJECT/NUMBER //',$,$,'// PROJECT/NAME //',$,$,$);
                #2=IFCSITE('1000000000000000000002',$,'Default',$,$,$,$,$,.ELEMENT.,$,$,$,$,$);
                #3=IFCBUILDING('1000000000000000000003',$,'Town hall',$,$,$,$,$,.ELEMENT.,$,$,$);
                #4=IFCRELAGGREGATES('1000000000000000000004',$,$,$,#1,(#2));
                #5=IFCRELAGGREGATES('1000000000000000000005',$,$,$,#2,(#3));
                """);
        for (int i = 0; i < storeys.length; i++) {
            lines.append("#%d=IFCBUILDINGSTOREY('10000000000000000001%02d',$,%s,$,$,$,$,$,.ELEMENT.,0.);%n"
                    .formatted(10 + i, i, storeys[i]));
            lines.append(
                    "#%d=IFCRELAGGREGATES('10000000000000000002%02d',$,$,$,#3,(#%d));%n".formatted(50 + i, i, 10 + i));
        }
        return StepTexts.file("IFC4", lines.toString());
    }

    @Test
    void passesOverWhatProgramsFillInAsNames() throws IOException {
        ImportResult result = read(house("$", "''", "'Cellar'"), ImportOptions.defaults());
        assertThat(result.facility().getName()).isEqualTo("Town hall");
        assertThat(assets(result))
                .extracting(Asset::getName)
                .containsExactly("Site", "Town hall", "Building storey", "Building storey 2", "Cellar");
        assertThat(AssetNames.isGiven("ACID00000001-0000-0000-0000-000000000000"))
                .isFalse();
        assertThat(List.of("UNKNOWN PROJECT", "Test IFC Project", "Default Site"))
                .noneMatch(AssetNames::isGiven);
        assertThat(List.of("Projekt-FZK-Haus", "Building 2", "New Town Hall", "12"))
                .allMatch(AssetNames::isGiven);
    }

    @Test
    void proposesWeatherOnTheRoofAndRoomClimateInStoreysWithoutSpaces() throws IOException {
        ImportResult result = read(house("'Level 1'", "'Roof'", "'Dachgeschoss'"), ImportOptions.defaults());
        assertThat(channels(result))
                .extracting(Channel::getKey)
                .containsExactly(
                        "temperature",
                        "humidity",
                        "co2",
                        "temperature",
                        "humidity",
                        "rain",
                        "temperature",
                        "humidity",
                        "co2");
    }

    @Test
    void spreadsProposalsOverAllPlaces() throws IOException {
        ImportResult result = read(
                house("'Level 1'", "'Level 2'", "'Level 3'", "'Level 4'"),
                ImportOptions.defaults().withProposals(true, 6, false));
        assertThat(channels(result))
                .extracting(channel -> ((Asset) channel.eContainer()).getName())
                .containsOnly("Level 1", "Level 3");
    }
}
