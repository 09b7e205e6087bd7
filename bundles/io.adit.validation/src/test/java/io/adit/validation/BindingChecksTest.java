package io.adit.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.model.AditFactory;
import io.adit.model.Asset;
import io.adit.model.Binding;
import io.adit.model.Channel;
import io.adit.model.Device;
import io.adit.model.Facility;
import io.adit.model.PayloadFormat;
import io.adit.model.TimeFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class BindingChecksTest {
    private final Facility facility = AditFactory.eINSTANCE.createFacility();
    private final Binding binding = AditFactory.eINSTANCE.createBinding();

    BindingChecksTest() {
        Device device = AditFactory.eINSTANCE.createDevice();
        device.setId("logger");
        facility.getDevices().add(device);
        Asset asset = AditFactory.eINSTANCE.createAsset();
        asset.setId("pump");
        facility.getAssets().add(asset);
        Channel channel = AditFactory.eINSTANCE.createChannel();
        channel.setKey("pressure");
        channel.setUnit("kPa");
        asset.getChannels().add(channel);
        binding.setDevice(device);
        binding.setSourceUnit("kPa");
        channel.getBindings().add(binding);
    }

    private List<String> codes() {
        return Validator.validate(facility).stream()
                .filter(finding -> finding.object() == binding)
                .map(finding -> finding.severity() + " " + finding.code())
                .toList();
    }

    private void bind(PayloadFormat format, String pointer) {
        binding.setFormat(format);
        binding.setPointer(pointer);
    }

    @Test
    void wantsAFieldUnlessThePayloadIsOneNumber() {
        assertThat(codes()).containsExactly("ERROR binding.pointer");
        bind(PayloadFormat.TEXT, null);
        assertThat(codes()).isEmpty();
    }

    @Test
    void wantsTheFieldInTheWordsOfTheFormat() {
        bind(PayloadFormat.AUTO, "/pressure");
        assertThat(codes()).isEmpty();
        bind(PayloadFormat.BINARY, "/pressure");
        assertThat(codes()).containsExactly("ERROR binding.pointer");
        bind(PayloadFormat.BINARY, "4 uint16 le scale=0.1");
        assertThat(codes()).isEmpty();
        bind(PayloadFormat.SENML, "/pressure");
        assertThat(codes()).containsExactly("ERROR binding.pointer");
        bind(PayloadFormat.JSON, "pressure");
        assertThat(codes()).containsExactly("ERROR binding.pointer");
    }

    @Test
    void warnsOfANameThatOnlySenmlAndCsvHave() {
        bind(PayloadFormat.AUTO, "pressure");
        assertThat(codes()).containsExactly("WARNING binding.no-json-pointer");
        bind(PayloadFormat.SENML, "pressure");
        assertThat(codes()).isEmpty();
    }

    @Test
    void namesCombinationsThatCannotBe() {
        bind(PayloadFormat.SENML, "pressure");
        binding.setTimePointer("time");
        binding.setSeparator(";");
        assertThat(codes()).containsExactlyInAnyOrder("ERROR binding.time", "ERROR binding.separator");
        bind(PayloadFormat.CSV, "pressure");
        binding.setSeparator(null);
        binding.setDecimalComma(true);
        assertThat(codes()).containsExactly("ERROR binding.separator");
        binding.setSeparator(";");
        assertThat(codes()).isEmpty();
        bind(PayloadFormat.BINARY, "0 uint8");
        binding.setTimePointer("4 uint32");
        binding.setSeparator(null);
        binding.setDecimalComma(false);
        assertThat(codes()).containsExactly("ERROR binding.time");
        binding.setTimeFormat(TimeFormat.EPOCH_SECONDS);
        assertThat(codes()).isEmpty();
    }
}
