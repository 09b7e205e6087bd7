package io.adit.ifc.ids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.ifc.ProgressListener;
import io.adit.ifc.StepTexts;
import io.adit.ifc.ids.IdsReport.Failure;
import io.adit.ifc.ids.IdsReport.Result;
import io.adit.ifc.view.SampleIfc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdsCheckTest {
    private static final String PUMPS = "<entity><name><simpleValue>IFCPUMP</simpleValue></name></entity>";

    @TempDir
    Path directory;

    private static String simple(String element, String value) {
        return "<" + element + "><simpleValue>" + value + "</simpleValue></" + element + ">";
    }

    private static String ids(String occurs, String applicability, String requirements) {
        return "<ids xmlns=\"http://standards.buildingsmart.org/IDS\""
                + " xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"><info><title>T</title></info><specifications><specification"
                + " name=\"S\" ifcVersion=\"IFC4X3_ADD2\"><applicability " + occurs + ">"
                + applicability + "</applicability><requirements>" + requirements
                + "</requirements></specification></specifications></ids>";
    }

    private Result check(String ids) throws IOException {
        return check(ids, SampleIfc.tunnel());
    }

    private Result check(String ids, String ifc) throws IOException {
        Path file = Files.writeString(directory.resolve("t.ids"), ids);
        return IdsCheck.check(StepTexts.write(directory, ifc), IdsFile.read(file), ProgressListener.NONE)
                .results()
                .getFirst();
    }

    private Result pumps(String requirements) throws IOException {
        return check(ids("maxOccurs=\"unbounded\"", PUMPS, requirements));
    }

    private static String property(String type, String name, String value) {
        return "<property dataType=\"" + type + "\">" + simple("propertySet", "Pset_Pump") + simple("baseName", name)
                + (value.isEmpty() ? "" : "<value>" + value + "</value>") + "</property>";
    }

    private static String restriction(String facet, String value) {
        return "<xs:restriction base=\"xs:double\"><xs:" + facet + " value=\"" + value + "\"/></xs:restriction>";
    }

    @Test
    void comparesInUnitsOfTheSi() throws IOException {
        assertThat(pumps(property("IFCPRESSUREMEASURE", "Head", "<simpleValue>300000</simpleValue>"))
                        .isPassed())
                .isTrue();
        assertThat(pumps(property("IFCPRESSUREMEASURE", "Head", "<simpleValue>300</simpleValue>"))
                        .failures())
                .extracting(Failure::reason)
                .containsExactly("Pset_Pump.Head is 300.0");
        assertThat(pumps(property("IFCPOWERMEASURE", "Power", "")).failures())
                .as("properties in complex ones are not looked for")
                .hasSize(1);
        assertThat(pumps(property("IFCVOLUMETRICFLOWRATEMEASURE", "FlowRate", restriction("minInclusive", "0.02")))
                        .isPassed())
                .isTrue();
        assertThat(pumps(property("IFCVOLUMETRICFLOWRATEMEASURE", "FlowRate", restriction("minExclusive", "0.02")))
                        .isPassed())
                .isFalse();
    }

    @Test
    void namesTheObjectAndWhatIsWrong() throws IOException {
        Result result = pumps(
                "<attribute>" + simple("name", "Tag") + "<value><simpleValue>P2</simpleValue></value></attribute>");
        assertThat(result.applicable()).isEqualTo(1);
        assertThat(result.failures())
                .containsExactly(
                        new Failure(40, "0000000000000000000040", "#40 IfcPump 'Sump pump'", "its attribute is 'P1'"));
    }

    @Test
    void occurrenceCounts() throws IOException {
        String none = PUMPS.replace("IFCPUMP", "IFCFAN");
        assertThat(check(ids("maxOccurs=\"unbounded\"", none, "")).isPassed()).isFalse();
        assertThat(check(ids("minOccurs=\"0\" maxOccurs=\"unbounded\"", none, ""))
                        .isPassed())
                .isTrue();
        assertThat(check(ids("minOccurs=\"0\" maxOccurs=\"0\"", PUMPS, "")).isPassed())
                .isFalse();
        assertThat(check(ids("minOccurs=\"0\" maxOccurs=\"0\"", none, "")).isPassed())
                .isTrue();
    }

    @Test
    void cardinalityCounts() throws IOException {
        String facet = "<property cardinality=\"%s\">" + simple("propertySet", "Pset_Pump") + simple("baseName", "%s")
                + "</property>";
        assertThat(pumps(facet.formatted("optional", "Nothing")).isPassed()).isTrue();
        assertThat(pumps(facet.formatted("prohibited", "FlowRate")).isPassed()).isFalse();
        assertThat(pumps(facet.formatted("prohibited", "Nothing")).isPassed()).isTrue();
    }

    @Test
    void followsWholes() throws IOException {
        String facet = "<partOf%s><entity><name><simpleValue>%s</simpleValue></name></entity></partOf>";
        assertThat(pumps(facet.formatted(" relation=\"IFCRELCONTAINEDINSPATIALSTRUCTURE\"", "IFCSPACE"))
                        .isPassed())
                .isTrue();
        assertThat(pumps(facet.formatted("", "IFCSITE")).isPassed()).isTrue();
        assertThat(pumps(facet.formatted(" relation=\"IFCRELASSIGNSTOGROUP\"", "IFCDISTRIBUTIONSYSTEM"))
                        .isPassed())
                .isTrue();
        assertThat(pumps(facet.formatted(" relation=\"IFCRELNESTS\"", "IFCSPACE"))
                        .isPassed())
                .isFalse();
    }

    private static final String CLASSIFIED = """
            #200=IFCCLASSIFICATION('bSI','1','2020-01-01','Uniclass',$,$,$);
            #201=IFCCLASSIFICATIONREFERENCE($,'Pr_65',$,#200,$,$);
            #202=IFCCLASSIFICATIONREFERENCE($,'Pr_65_53',$,#201,$,$);
            #203=IFCRELASSOCIATESCLASSIFICATION('0000000000000000000203',$,$,$,(#40),#202);
            #204=IFCMATERIAL('Steel',$,'steel');
            #205=IFCRELASSOCIATESMATERIAL('0000000000000000000205',$,$,$,(#40),#204);
            #44=IFCWALL""";

    @Test
    void followsClassificationsUpwardsAndMaterials() throws IOException {
        String ifc = SampleIfc.tunnel().replace("#44=IFCWALL", CLASSIFIED);
        String facet = "<classification><value><simpleValue>%s</simpleValue></value>" + simple("system", "%s")
                + "</classification>";
        String all = "maxOccurs=\"unbounded\"";
        assertThat(check(ids(all, PUMPS, facet.formatted("Pr_65", "Uniclass")), ifc)
                        .isPassed())
                .isTrue();
        assertThat(check(ids(all, PUMPS, facet.formatted("Pr_65_53", "Uniclass")), ifc)
                        .isPassed())
                .isTrue();
        assertThat(check(ids(all, PUMPS, facet.formatted("Pr_65_5", "Uniclass")), ifc)
                        .isPassed())
                .isFalse();
        assertThat(check(ids(all, PUMPS, facet.formatted("Pr_65", "Omniclass")), ifc)
                        .isPassed())
                .isFalse();
        assertThat(check(ids(all, PUMPS, "<material>" + simple("value", "steel") + "</material>"), ifc)
                        .isPassed())
                .isTrue();
        assertThat(check(ids(all, PUMPS, "<material>" + simple("value", "Wood") + "</material>"), ifc)
                        .isPassed())
                .isFalse();
        assertThat(check(ids(all, "<material/>", ""), ifc).applicable()).isEqualTo(1);
    }

    @Test
    void whatIsNotUnderstoodIsAnErrorNotAPass() {
        String all = "maxOccurs=\"unbounded\"";
        for (String ids : new String[] {
            "<ids/>",
            ids(all, PUMPS, "<geometry/>"),
            ids(
                    all,
                    PUMPS,
                    "<attribute><name><xs:restriction><xs:totalDigits"
                            + " value=\"3\"/></xs:restriction></name></attribute>"),
            ids(
                    all,
                    PUMPS,
                    "<attribute><name><xs:restriction><xs:pattern"
                            + " value=\"[a-z-[b]]\"/></xs:restriction></name></attribute>"),
            ids("minOccurs=\"2\"", PUMPS, ""),
            ids(all, PUMPS.replace("IFCPUMP", "IfcPump"), ""),
            ids(all, PUMPS.replace("IFCPUMP", "IFCRABBIT"), ""),
            ids(all, PUMPS, "<partOf relation=\"IFCRELX\"/>"),
            "<!DOCTYPE ids [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><ids>&e;</ids>"
        }) {
            assertThatThrownBy(() -> check(ids)).as(ids).isInstanceOf(IdsException.class);
        }
    }

    @Test
    void schemaThatIdsDoesNotKnowIsAnError() {
        assertThatThrownBy(() -> check(ids("maxOccurs=\"unbounded\"", PUMPS, ""), StepTexts.file("IFC4X1", "")))
                .isInstanceOf(IdsException.class);
    }
}
