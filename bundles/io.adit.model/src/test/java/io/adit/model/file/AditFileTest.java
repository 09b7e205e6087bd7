package io.adit.model.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.model.Channel;
import io.adit.model.Facility;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
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
        isRefused("<cleaning spikeThreshold=\"much\"/>", "fan.adit:4: \"much\" is no value for spikeThreshold.");
    }

    @Test
    void saysTheFirstOfManyErrorsAndHowManyMoreThereAre() throws IOException {
        isRefused("<cleaning spikeThreshold=\"much\"/>".repeat(12), "and 2 more.");
    }

    @Test
    void leavesAFileAloneThatIsWriteProtected() throws IOException {
        Path file = file("");
        Facility facility = AditFile.load(file);
        facility.setName("Other");
        assertThat(file.toFile().setReadOnly()).isTrue();

        assertThatThrownBy(() -> AditFile.save(facility, file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("write-protected");
        assertThat(file).content().contains("Aa").doesNotContain("Other");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links and permissions of POSIX")
    void leavesLinksAndPermissionsAsTheyAre() throws IOException {
        Path file = file("");
        Path link = Files.createSymbolicLink(folder.resolve("link.adit"), file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        Facility facility = AditFile.load(link);
        facility.setName("Other");

        AditFile.save(facility, link);

        assertThat(link).isSymbolicLink();
        assertThat(AditFile.load(file).getName()).isEqualTo("Other");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw----");
    }

    private void isRefused(String binding, String... words) throws IOException {
        Path file = file(binding);
        assertThatThrownBy(() -> AditFile.load(file))
                .isInstanceOf(AditFileException.class)
                .message()
                .contains(words);
    }
}
