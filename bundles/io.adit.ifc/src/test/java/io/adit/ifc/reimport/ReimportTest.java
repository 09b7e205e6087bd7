package io.adit.ifc.reimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.ifc.Finding;
import io.adit.ifc.ProgressListener;
import io.adit.ifc.StepTexts;
import io.adit.ifc.importer.IfcImport;
import io.adit.ifc.importer.ImportOptions;
import io.adit.ifc.importer.ImportResult;
import io.adit.ifc.reimport.Change.Kind;
import io.adit.ifc.reimport.Change.Standing;
import io.adit.ifc.revision.SnapshotText;
import io.adit.ifc.view.SampleIfc;
import io.adit.model.Asset;
import io.adit.model.Channel;
import io.adit.model.Facility;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReimportTest {
    private static final String PUMP = "0000000000000000000040";

    @TempDir
    Path directory;

    private ImportResult imported;
    private Facility mine;

    @BeforeEach
    void importTunnel() throws IOException {
        imported = IfcImport.toFacility(
                StepTexts.write(directory, SampleIfc.tunnel()), ImportOptions.defaults(), ProgressListener.NONE);
        mine = imported.facility();
    }

    private Reimport reimport(String ifc) throws IOException {
        return Reimport.of(mine, StepTexts.write(directory, ifc), null, ProgressListener.NONE);
    }

    private Asset pump() {
        return (Asset) find(PUMP);
    }

    private Object find(String id) {
        for (var all = mine.eAllContents(); all.hasNext(); ) {
            var each = all.next();
            if (each instanceof Asset asset && id.equals(asset.getId())
                    || each instanceof Channel channel && id.equals(channel.getId())) {
                return each;
            }
        }
        throw new AssertionError("no " + id);
    }

    private static List<String> lines(Reimport reimport) {
        return reimport.changes().stream()
                .map(c -> c.standing() + " " + c.kind() + " " + c.text())
                .toList();
    }

    @Test
    void rememberedStateIsReadAsItWasWritten() {
        assertThat(SnapshotText.parse(mine.getSourceState())).isEqualTo(imported.snapshot());
        assertThat(imported.snapshot().element(PUMP).position())
                .isEqualTo(new io.adit.ifc.view.Sensor.Position(8, 1, 0));
    }

    @Test
    void sameFileChangesNothing() throws IOException {
        assertThat(reimport(SampleIfc.tunnel()).changes()).isEmpty();
    }

    @Test
    void takesWhatOnlyTheFileChanged() throws IOException {
        Reimport reimport = reimport(
                SampleIfc.tunnel().replace("'Sump pump'", "'Sump pump A'").replace("0.02", "0.03"));
        assertThat(lines(reimport))
                .containsExactly(
                        "PLAIN RENAMED Sump pump: 'Sump pump' -> 'Sump pump A'",
                        "PLAIN CHANGED Sump pump Pset_Pump.FlowRate: '0.02 m3/s' -> '0.03 m3/s'");
        reimport.apply();
        assertThat(pump().getName()).isEqualTo("Sump pump A");
        assertThat(pump().getProperties()).anyMatch(p -> "0.03".equals(p.getValue()) && "m3/s".equals(p.getUnit()));
        assertThat(pump().getChannels()).hasSize(2);
    }

    @Test
    void keepsWhatTheEngineerChangedAndTheFileDidNot() throws IOException {
        pump().setName("P1 at the sump");
        pump().setTag("P-001");
        assertThat(reimport(SampleIfc.tunnel()).changes()).isEmpty();
    }

    @Test
    void asksWhereBothChangedAndKeepsTheModelUnlessTold() throws IOException {
        pump().setName("P1 at the sump");
        String next = SampleIfc.tunnel().replace("'Sump pump'", "'Drainage pump'");
        Reimport reimport = reimport(next);
        assertThat(lines(reimport))
                .containsExactly(
                        "CONFLICT RENAMED P1 at the sump: 'P1 at the sump' -> 'Drainage pump' (was 'Sump pump')");
        reimport.apply();
        assertThat(pump().getName()).isEqualTo("P1 at the sump");
        assertThat(reimport(next).changes()).as("asked once").isEmpty();
        Reimport again = reimport(next.replace("'Drainage pump'", "'Pump 7'"));
        again.choose("renamed:" + PUMP, Choice.TAKE);
        again.apply();
        assertThat(pump().getName()).isEqualTo("Pump 7");
    }

    @Test
    void movesAreTakenAndUnfitOnesRefused() throws IOException {
        String next = SampleIfc.tunnel().replace("(#40,#43),#23", "(#40,#43),#22");
        Reimport reimport = reimport(next);
        assertThat(lines(reimport)).contains("PLAIN MOVED Sump pump: 'R1 Pump room' -> 'S1'");
        assertThat(lines(reimport)).anyMatch(l -> l.startsWith("CONFLICT MOVED Room") && l.contains("history"));
        reimport.apply();
        assertThat(((Asset) pump().eContainer()).getName()).isEqualTo("S1");
        assertThat(((Asset) find("0000000000000000000023")).getChannels())
                .as("channel with its history")
                .hasSize(1);
    }

    @Test
    void elementOfNewGlobalIdKeepsItsThingAndRemembersTheOldOne() throws IOException {
        Reimport reimport = reimport(SampleIfc.tunnel().replace(PUMP, "3Nqg5e0$Ko2c3D3jwei403"));
        assertThat(lines(reimport))
                .singleElement()
                .asString()
                .startsWith("PLAIN REISSUED Sump pump: " + PUMP + " -> 3Nqg5e0$Ko2c3D3jwei403; score 1.00");
        reimport.apply();
        assertThat(pump().getGlobalId()).isEqualTo("3Nqg5e0$Ko2c3D3jwei403");
        assertThat(pump().getFormerGlobalIds()).containsExactly(PUMP);
        assertThat(pump().getChannels()).hasSize(2);
    }

    private String doubtful() {
        return SampleIfc.tunnel()
                .replace(PUMP, "3Nqg5e0$Ko2c3D3jwei403")
                .replace("'P1'", "'P9'")
                .replace("(1000.,2000.,0.)", "(9000.,9000.,0.)");
    }

    @Test
    void doubtfulElementIsLeftAloneAndAskedForAgain() throws IOException {
        for (int i = 0; i < 2; i++) {
            Reimport reimport = reimport(doubtful());
            assertThat(reimport.changes())
                    .filteredOn(c -> c.id().equals(PUMP))
                    .singleElement()
                    .matches(c -> c.standing() == Standing.DOUBTFUL && c.kind() == Kind.REISSUED);
            reimport.apply();
            assertThat(pump().getGlobalId()).isEqualTo(PUMP);
            assertThat(pump().getTag()).isEqualTo("P1");
        }
    }

    @Test
    void doubtIsEndedBySayingSameOrApart() throws IOException {
        Reimport reimport = reimport(doubtful());
        reimport.choose("reissued:" + PUMP, Choice.TAKE);
        assertThat(lines(reimport)).contains("PLAIN CHANGED Sump pump tag: 'P1' -> 'P9'");
        reimport.tellApart("reissued:" + PUMP);
        assertThat(reimport.changes()).extracting(Change::kind).contains(Kind.ADDED, Kind.REMOVED);
        reimport.askAgain();
        assertThat(reimport.changes()).anyMatch(c -> c.standing() == Standing.DOUBTFUL);
        reimport.tellApart("reissued:" + PUMP);
        reimport.apply();
        assertThat(pump().getChannels())
                .as("removed from the file, kept for its channels")
                .hasSize(2);
        assertThat(find("3Nqg5e0$Ko2c3D3jwei403")).isNotNull();
    }

    @Test
    void newSensorComesWithDeviceAndRules() throws IOException {
        String next = SampleIfc.tunnel()
                .replace(
                        "#44=IFCWALL",
                        "#300=IFCSENSOR('2q8kslKwlq$SrWpOjipkzm',$,'Room T',$,$,$,$,'R1-T',.TEMPERATURESENSOR.);\n"
                                + "#301=IFCRELCONTAINEDINSPATIALSTRUCTURE('2q8kslKwlq$SrWpOjipkz1',$,$,$,(#300),#23);\n"
                                + "#44=IFCWALL");
        int devices = mine.getDevices().size();
        Reimport reimport = reimport(next);
        assertThat(lines(reimport)).containsExactly("PLAIN ADDED IfcSensor Room T in R1 Pump room");
        reimport.apply();
        Asset room = (Asset) find("0000000000000000000023");
        Channel channel = room.getChannels().getLast();
        assertThat(channel.getKey()).isEqualTo("temperature");
        assertThat(channel.getBindings().getFirst().getDevice())
                .isSameAs(mine.getDevices().getLast());
        assertThat(mine.getDevices()).hasSize(devices + 1);
        assertThat(mine.getRules()).anyMatch(rule -> rule.getChannel() == channel);
    }

    @Test
    void whatWasDeletedFromTheModelStaysDeletedUnlessTaken() throws IOException {
        ImportResult walls = IfcImport.toFacility(
                StepTexts.write(directory, SampleIfc.tunnel()),
                ImportOptions.defaults().withElements(true, Set.of("IfcWall"), 100),
                ProgressListener.NONE);
        mine = walls.facility();
        org.eclipse.emf.ecore.util.EcoreUtil.delete((Asset) find("0000000000000000000044"), true);
        Reimport reimport = reimport(SampleIfc.tunnel());
        assertThat(lines(reimport))
                .containsExactly("PLAIN LEFT_OUT IfcWall Lining in S1; it was deleted from the model");
        reimport.choose("left-out:0000000000000000000044", Choice.TAKE);
        reimport.apply();
        assertThat(((Asset) find("0000000000000000000044")).getName()).isEqualTo("Lining");
    }

    @Test
    void whatMayBeADeletedElementIsOfferedNotBroughtBack() throws IOException {
        mine = IfcImport.toFacility(
                        StepTexts.write(directory, SampleIfc.tunnel()),
                        ImportOptions.defaults().withElements(true, Set.of("IfcWall"), 100),
                        ProgressListener.NONE)
                .facility();
        org.eclipse.emf.ecore.util.EcoreUtil.delete((Asset) find("0000000000000000000044"), true);
        String next = SampleIfc.tunnel()
                .replace("0000000000000000000044", "3Nqg5e0$Ko2c3D3jwei403")
                .replace("'Lining'", "'Lining inner shell'");
        for (int i = 0; i < 2; i++) {
            Reimport reimport = reimport(next);
            assertThat(lines(reimport))
                    .singleElement()
                    .asString()
                    .startsWith("PLAIN LEFT_OUT IfcWall Lining inner shell in S1; it may be one that was deleted");
            reimport.apply();
        }
        Reimport reimport = reimport(next);
        reimport.choose(reimport.changes().getFirst().key(), Choice.TAKE);
        reimport.apply();
        assertThat(((Asset) find("0000000000000000000044")).getName()).isEqualTo("Lining inner shell");
        assertThat(reimport(next).changes()).isEmpty();
    }

    @Test
    void withoutKnowledgeOfTheOldFileEveryDifferenceIsAConflict() throws IOException {
        mine.setSourceState(null);
        String next = SampleIfc.tunnel().replace("'Sump pump'", "'Pump A'");
        Reimport reimport = reimport(next);
        assertThat(reimport.findings()).extracting(Finding::code).contains("OLD_REVISION_UNKNOWN");
        assertThat(reimport.changes()).singleElement().matches(c -> c.standing() == Standing.CONFLICT);
        Path old = StepTexts.write(directory, SampleIfc.tunnel());
        Reimport named = Reimport.of(mine, StepTexts.write(directory, next), old, ProgressListener.NONE);
        assertThat(lines(named)).containsExactly("PLAIN RENAMED Sump pump: 'Sump pump' -> 'Pump A'");
    }

    @Test
    void damagedKnowledgeIsReportedNotUsed() throws IOException {
        mine.setSourceState("AAAA" + mine.getSourceState());
        assertThat(reimport(SampleIfc.tunnel()).findings())
                .anyMatch(f -> f.message().contains("damaged"));
    }

    @Test
    void unknownChangeIsAnError() throws IOException {
        Reimport reimport = reimport(SampleIfc.tunnel());
        assertThatThrownBy(() -> reimport.choose("renamed:x", Choice.TAKE)).isInstanceOf(ReimportException.class);
    }
}
