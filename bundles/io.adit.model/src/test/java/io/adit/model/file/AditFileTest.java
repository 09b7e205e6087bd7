package io.adit.model.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.model.Channel;
import io.adit.model.Facility;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AditFileTest {
    @TempDir
    private Path folder;

    private Path file(String binding) throws IOException {
        return Files.writeString(folder.resolve("fan.adit"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <adit:Facility xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:adit="http://adit.io/model/1.0" id="a" name="Aa">
                  <assets id="x" name="BB" tag="Aa">
                    <channels id="x.speed" key="speed" unit="rpm" rangeMin="0.5" rangeMax="0.5">%s</channels>
                    <channels id="x.power" key="power" unit="rpm" rangeMax="0.5"/>
                  </assets>
                  <devices id="fan" name="Fan"/>
                </adit:Facility>
                """.formatted(binding));
    }

    @Test
    void keepsWhatIsRepeatedOnceAndMixesNothingUp() throws IOException {
        Facility facility = AditFile.load(file("<bindings device=\"fan\"/>"));

        Channel speed = facility.getAssets().getFirst().getChannels().getFirst();
        Channel power = facility.getAssets().getFirst().getChannels().getLast();
        assertThat(speed.getUnit()).isEqualTo("rpm").isSameAs(power.getUnit());
        assertThat(speed.getRangeMax()).isEqualTo(0.5).isSameAs(power.getRangeMax());
        assertThat(facility.getName()).isEqualTo("Aa").hasSameHashCodeAs("BB");
        assertThat(facility.getAssets().getFirst().getName()).isEqualTo("BB");
        assertThat(facility.getAssets().getFirst().getTag()).isEqualTo("Aa");
        assertThat(speed.getBindings().getFirst().getDevice())
                .isSameAs(facility.getDevices().getFirst());
    }

    @Test
    void saysWhichIdIsMissing() throws IOException {
        isRefused("<bindings device=\"nobody\"/>", "fan.adit:4: Unresolved reference 'nobody'");
    }

    @Test
    void refusesWhatPointsToAnotherFile() throws IOException {
        isRefused(
                "<bindings><device href=\"other.adit#elsewhere\"/></bindings>",
                "fan.adit refers to ids that it does not contain: elsewhere.");
        isRefused("<bindings device=\"other.adit#elsewhere\"/>", "elsewhere");
    }

    @Test
    void saysWhatIsNoNumber() throws IOException {
        isRefused("<cleaning spikeThreshold=\"much\"/>", "fan.adit:4", "much");
    }

    private void isRefused(String binding, String... words) throws IOException {
        Path file = file(binding);
        assertThatThrownBy(() -> AditFile.load(file))
                .isInstanceOf(AditFileException.class)
                .message()
                .contains(words);
    }
}
