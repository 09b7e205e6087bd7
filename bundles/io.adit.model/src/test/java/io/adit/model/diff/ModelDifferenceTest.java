package io.adit.model.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.adit.model.AditFactory;
import io.adit.model.Asset;
import io.adit.model.Binding;
import io.adit.model.Channel;
import io.adit.model.Device;
import io.adit.model.Facility;
import io.adit.model.Level;
import io.adit.model.LevelRule;
import io.adit.model.diff.ElementChange.Kind;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Differences by element: values, references by id, moves, and members of lists that have no id. */
class ModelDifferenceTest {
    private static final AditFactory MAKE = AditFactory.eINSTANCE;

    private Facility before;
    private Facility after;

    @BeforeEach
    void make() {
        before = MAKE.createFacility();
        before.setId("works");
        before.setName("Works");
        Asset sump = asset("sump", "Sump");
        Asset pump = asset("pump", "Pump");
        before.getAssets().add(sump);
        sump.getAssets().add(pump);
        Device plc = MAKE.createDevice();
        plc.setId("plc");
        before.getDevices().add(plc);
        Channel current = MAKE.createChannel();
        current.setId("current");
        current.setName("Current");
        current.getBindings().add(binding(plc, "/a"));
        current.getBindings().add(binding(plc, "/b"));
        pump.getChannels().add(current);
        LevelRule rule = MAKE.createLevelRule();
        rule.setId("overload");
        rule.setName("Overload");
        rule.setChannel(current);
        Level alert = MAKE.createLevel();
        alert.setName("alert");
        alert.setLimit(20);
        rule.getLevels().add(alert);
        before.getRules().add(rule);
        after = EcoreUtil.copy(before);
    }

    private static Asset asset(String id, String name) {
        Asset asset = MAKE.createAsset();
        asset.setId(id);
        asset.setName(name);
        return asset;
    }

    private static Binding binding(Device device, String pointer) {
        Binding binding = MAKE.createBinding();
        binding.setDevice(device);
        binding.setPointer(pointer);
        return binding;
    }

    private Asset pump() {
        return after.getAssets().get(0).getAssets().get(0);
    }

    private Channel current() {
        return pump().getChannels().get(0);
    }

    private List<ElementChange> changes() {
        return ModelDifference.between(before, after);
    }

    @Test
    void findsNothingInACopy() {
        assertThat(changes()).isEmpty();
    }

    @Test
    void tellsAChangedLimitAtItsPlace() {
        ((LevelRule) after.getRules().get(0)).getLevels().get(0).setLimit(22.5);
        assertThat(DifferenceText.of(changes()))
                .isEqualTo("~ Level  Works / Overload / Level\n    limit: 20.0 → 22.5\n");
    }

    @Test
    void tellsAddedAndRemovedElementsOnceWithAllThatIsInThem() {
        after.getAssets().add(asset("fan", "Fan"));
        after.getAssets().remove(0);
        assertThat(changes())
                .extracting(ElementChange::kind, ElementChange::path)
                .contains(tuple(Kind.ADDED, "Works / Fan"), tuple(Kind.REMOVED, "Works / Sump"));
        assertThat(changes()).noneMatch(each -> each.path().contains("Pump"));
    }

    @Test
    void knowsAnElementAgainThatWasMovedAndRenamed() {
        Asset pump = pump();
        pump.setName("Pump 1");
        after.getAssets().add(pump);
        assertThat(DifferenceText.of(changes()))
                .isEqualTo("> Asset  Works / Pump 1\n    in: Works / Sump → Works\n    name: Pump → Pump 1\n");
    }

    @Test
    void pairsMembersWithoutIdsByWhatTheyAre() {
        current().getBindings().remove(0);
        current().getBindings().get(0).setSourceUnit("mA");
        assertThat(changes())
                .extracting(ElementChange::kind, ElementChange::path)
                .containsExactly(
                        tuple(Kind.CHANGED, "Works / Sump / Pump / Current / Binding"),
                        tuple(Kind.REMOVED, "Works / Sump / Pump / Current / Binding 2"));
    }

    @Test
    void passesOverTheOrderOfMembers() {
        current().getBindings().move(0, 1);
        assertThat(changes()).isEmpty();
    }

    @Test
    void tellsAReferenceByTheIdOfWhatItNames() {
        Device other = MAKE.createDevice();
        other.setId("plc-2");
        after.getDevices().add(other);
        current().getBindings().get(1).setDevice(other);
        assertThat(DifferenceText.of(changes())).contains("device: plc → plc-2").contains("+ Device  Works / plc-2");
    }
}
