package io.adit.ifc.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.adit.ifc.StepTexts;
import io.adit.ifc.view.SampleIfc;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IfcInspectionTest {
    @TempDir
    Path directory;

    @Test
    void writesOneJsonObject() throws IOException {
        StringWriter out = new StringWriter();
        IfcInspection.inspect(StepTexts.write(directory, SampleIfc.tunnel())).toJson(out);
        List<String> topLevel = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(out.toString())) {
            int depth = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (token == JsonToken.FIELD_NAME && depth == 1) {
                    topLevel.add(parser.currentName());
                }
            }
        }
        assertThat(topLevel)
                .contains("schema", "header", "entities", "units", "spatialTree", "systems", "sensors", "findings");
        assertThat(out.toString()).contains("\"IfcTunnelPart\" : 1", "\"positionMetres\"", "\"CO2SENSOR\"");
    }

    @Test
    void writesAlignedTree() throws IOException {
        StringWriter out = new StringWriter();
        IfcInspection.inspect(StepTexts.write(directory, SampleIfc.tunnel())).toText(out);
        assertThat(out.toString())
                .contains("    └ North North tube  IfcTunnel      ROAD")
                .contains("      ├ S1              IfcTunnelPart  TUNNELSEGMENT  1 elements")
                .contains("      └ R1 Pump room    IfcSpace       INTERNAL       2 elements")
                .contains("Drainage  IfcDistributionSystem  DRAINAGE  1 members")
                .contains("NO_PLACE", "#41 is in no part of the spatial structure, and part of nothing.");
    }

    @Test
    void saysThatThereIsNothingToSay() throws IOException {
        String nothing = "#1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,$,#2);\n#2=IFCUNITASSIGNMENT(());";
        StringWriter out = new StringWriter();
        IfcInspection.inspect(StepTexts.write(directory, StepTexts.file("IFC4", nothing)))
                .toText(out);
        assertThat(out.toString()).endsWith("No findings.\n");
    }
}
