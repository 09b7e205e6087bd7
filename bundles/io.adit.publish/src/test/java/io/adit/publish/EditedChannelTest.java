package io.adit.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.engine.programme.ChannelSettings;
import io.adit.model.AditFactory;
import io.adit.model.Asset;
import io.adit.model.Binding;
import io.adit.model.Channel;
import io.adit.model.Device;
import io.adit.model.Facility;
import io.adit.publish.desired.EditedChannel;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A channel read out of a model that may be half done. */
class EditedChannelTest {
    private final Facility facility = AditFactory.eINSTANCE.createFacility();
    private final Channel channel = AditFactory.eINSTANCE.createChannel();
    private final Binding binding = AditFactory.eINSTANCE.createBinding();
    private final Device device = AditFactory.eINSTANCE.createDevice();

    @BeforeEach
    void make() {
        facility.setId("works");
        facility.setNamespace("org.example.works");
        facility.setTenant("works");
        device.setId("plc-1");
        facility.getDevices().add(device);
        Asset asset = AditFactory.eINSTANCE.createAsset();
        asset.setId("pump-1");
        facility.getAssets().add(asset);
        channel.setId("current");
        channel.setKey("current");
        channel.setUnit("A");
        asset.getChannels().add(channel);
        binding.setDevice(device);
        binding.setPointer("/i");
        binding.setSourceUnit("mA");
    }

    @Test
    void isAsTheEngineWouldRunIt() {
        channel.getBindings().add(binding);
        ChannelSettings settings = EditedChannel.of(channel);
        assertThat(settings.id()).hasToString("org.example.works:pump-1/current");
        assertThat(settings.bindings().get(0).deviceId()).isEqualTo("plc-1");
        assertThat(settings.bindings().get(0).sourceUnit()).isEqualTo("mA");
    }

    @Test
    void needsNoBindingAndNoRuleThatIsDone() {
        facility.getRules().add(AditFactory.eINSTANCE.createLevelRule());
        assertThat(EditedChannel.of(channel).bindings()).isEqualTo(List.of());
    }

    @Test
    void saysWhatIsMissing() {
        channel.getBindings().add(binding);
        binding.setDevice(null);
        assertThatThrownBy(() -> EditedChannel.of(channel)).hasMessage("A binding names no device.");
        binding.setDevice(device);
        channel.setUnit(null);
        assertThatThrownBy(() -> EditedChannel.of(channel)).hasMessage("The channel has no unit.");
    }
}
