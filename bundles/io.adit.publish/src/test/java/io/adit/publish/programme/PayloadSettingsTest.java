package io.adit.publish.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.programme.BindingSettings;
import io.adit.engine.programme.PayloadSettings;
import io.adit.model.AditFactory;
import io.adit.model.Asset;
import io.adit.model.Binding;
import io.adit.model.Channel;
import io.adit.model.Device;
import io.adit.model.Facility;
import io.adit.model.PayloadFormat;
import io.adit.publish.desired.DesiredState;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The payload format of a binding, from the model through its thing to the engine's programme. */
class PayloadSettingsTest {
    private final Facility facility = AditFactory.eINSTANCE.createFacility();
    private final Binding binding = AditFactory.eINSTANCE.createBinding();

    PayloadSettingsTest() {
        facility.setId("station");
        facility.setName("Station");
        facility.setNamespace("ns");
        facility.setTenant("t");
        Device device = AditFactory.eINSTANCE.createDevice();
        device.setId("logger");
        facility.getDevices().add(device);
        Asset asset = AditFactory.eINSTANCE.createAsset();
        asset.setId("pump");
        asset.setName("Pump");
        facility.getAssets().add(asset);
        Channel channel = AditFactory.eINSTANCE.createChannel();
        channel.setKey("pressure");
        channel.setName("Pressure");
        channel.setUnit("kPa");
        asset.getChannels().add(channel);
        binding.setDevice(device);
        channel.getBindings().add(binding);
    }

    private BindingSettings published() {
        DesiredState desired = DesiredState.of(facility, "nginx:admin");
        ProgrammeReader.Result result =
                ProgrammeReader.read(List.of(desired.things().get("ns:programme.pump")));
        assertThat(result.problems()).isEmpty();
        return result.programme().channels().get(0).bindings().get(0);
    }

    @Test
    void arriveAsTheyAreInTheModel() {
        binding.setPointer("Druck");
        binding.setFormat(PayloadFormat.CSV);
        binding.setSeparator(";");
        binding.setDecimalComma(true);
        assertThat(published().payload())
                .isEqualTo(new PayloadSettings(io.adit.engine.programme.PayloadFormat.CSV, ";", true));
    }

    @Test
    void arriveForEveryFormatOfTheModel() {
        for (PayloadFormat format : PayloadFormat.values()) {
            binding.setFormat(format);
            assertThat(published().payload().format().name()).isEqualTo(format.getLiteral());
        }
    }

    @Test
    void standForThemselvesWhereTheModelSaysNothing() {
        assertThat(published().payload()).isEqualTo(PayloadSettings.AUTO);
        assertThat(published().pointer()).isEmpty();
    }
}
