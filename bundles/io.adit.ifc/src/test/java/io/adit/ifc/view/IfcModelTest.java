package io.adit.ifc.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.ifc.Finding;
import io.adit.ifc.ProgressListener;
import io.adit.ifc.StepTexts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IfcModelTest {
    @TempDir
    Path directory;

    private IfcModel open(String text) throws IOException {
        return IfcModel.open(StepTexts.write(directory, text), ProgressListener.NONE);
    }

    @Test
    void buildsSpatialStructure() throws IOException {
        try (IfcModel model = open(SampleIfc.tunnel())) {
            SpatialNode tunnel =
                    model.roots().get(0).children().get(0).children().get(0);
            assertThat(tunnel.object().ifcClass()).isEqualTo("IfcTunnel");
            assertThat(tunnel.object().label()).isEqualTo("North North tube");
            assertThat(tunnel.object().predefinedType()).isEqualTo("ROAD");
            assertThat(tunnel.children())
                    .extracting(n -> n.object().ifcClass())
                    .containsExactly("IfcTunnelPart", "IfcSpace");
            assertThat(tunnel.children().get(1).elements()).containsExactly(40, 43);
            assertThat(model.spatialCount()).isEqualTo(4);
            assertThat(model.findings()).isEmpty();
        }
    }

    @Test
    void givesUnitsAsUcum() throws IOException {
        try (IfcModel model = open(SampleIfc.tunnel())) {
            assertThat(model.units().codes())
                    .containsEntry("LENGTHUNIT", "mm")
                    .containsEntry("AREAUNIT", "m2")
                    .containsEntry("PLANEANGLEUNIT", "deg")
                    .containsEntry("PRESSUREUNIT", "kPa")
                    .containsEntry("VOLUMETRICFLOWRATEUNIT", "m3/s");
            assertThat(model.units().metresPerLength()).isEqualTo(0.001);
        }
    }

    @Test
    void findsWhatSensorsMeasureAndWhereTheyAre() throws IOException {
        try (IfcModel model = open(SampleIfc.tunnel())) {
            assertThat(model.sensors()).extracting(Sensor::element).containsExactly(40, 40, 0);
            assertThat(model.sensors()).extracting(Sensor::spatial).containsExactly(23, 23, 23);
            assertThat(model.sensors())
                    .extracting(s -> s.object().effectiveType())
                    .containsExactly("Current sensor", "TEMPERATURESENSOR", "CO2SENSOR");
            assertThat(model.sensors().get(0).where()).isEqualTo("Site / North North tube / R1 Pump room / Sump pump");
        }
    }

    @Test
    void resolvesPlacementsToMetres() throws IOException {
        try (IfcModel model = open(SampleIfc.tunnel())) {
            Sensor.Position at = model.sensors().get(0).position();
            // The tunnel's x axis points along the project's y axis: (1, 2, 0.5) turned by 90 degrees, plus (10, 0, 0).
            assertThat(at.x()).isCloseTo(8, Offset.offset(1e-9));
            assertThat(at.y()).isCloseTo(1, Offset.offset(1e-9));
            assertThat(at.z()).isCloseTo(0.5, Offset.offset(1e-9));
        }
    }

    @Test
    void readsEverySortOfPropertyWithItsUnit() throws IOException {
        try (IfcModel model = open(SampleIfc.tunnel())) {
            List<PropertyValue> pump = model.properties(Set.of(40)).get(40);
            assertThat(pump)
                    .extracting(p -> p.name() + "=" + p.value() + "[" + p.unit() + "]")
                    .containsExactly(
                            "FlowRate=0.02[m3/s]",
                            "Head=120 (50..300)[kPa]",
                            "Status=NEW, SPARE[]",
                            "Steps=1, 2[]",
                            "Curve=1=10, 2=20[]",
                            "Motor/Power=1500[W]",
                            "Submerged=true[]");
            assertThat(model.properties(Set.of(23)).get(23))
                    .containsExactly(new PropertyValue("Qto_Space", "NetFloorArea", "12.5", "m2"));
        }
    }

    @Test
    void findsSensorsOfIfc2x3ByTheirType() throws IOException {
        try (IfcModel model = open(SampleIfc.building2x3(true))) {
            assertThat(model.sensors()).hasSize(1);
            assertThat(model.sensors().get(0).object().predefinedType()).isEqualTo("TEMPERATURESENSOR");
            assertThat(model.sensors().get(0).where()).isEqualTo("A / 0 / 1 Kitchen");
        }
    }

    @Test
    void reportsCyclesOrphansAndUnknownEntities() throws IOException {
        String text = StepTexts.file("IFC4", """
                #1=IFCPROJECT('1000000000000000000001',$,'P',$,$,$,$,$,$);
                #2=IFCBUILDING('1000000000000000000002',$,'A',$,$,$,$,$,.ELEMENT.,$,$,$);
                #3=IFCBUILDINGSTOREY('1000000000000000000003',$,'B',$,$,$,$,$,.ELEMENT.,0.);
                #4=IFCRELAGGREGATES('1000000000000000000004',$,$,$,#2,(#3));
                #5=IFCRELAGGREGATES('1000000000000000000005',$,$,$,#3,(#2));
                #6=IFCSITE('1000000000000000000006',$,'C',$,$,$,$,$,.ELEMENT.,$,$,$,$,$);
                #7=IFCWIDGET('1000000000000000000007',$,'W');
                #8=IFCWALL('bad',$,'W',$,$,$,$,$,$);""");
        try (IfcModel model = open(text)) {
            assertThat(model.spatialCount()).isEqualTo(3);
            assertThat(model.findings())
                    .extracting(Finding::code)
                    .contains("CYCLE", "ORPHAN", "UNKNOWN_ENTITY", "BAD_GLOBAL_ID", "NO_UNITS");
        }
    }
}
