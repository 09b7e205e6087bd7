package io.adit.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.adit.model.AditFactory;
import io.adit.model.Binding;
import io.adit.model.Channel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignalsTest {
    @TempDir
    Path folder;

    private static Channel channel(String quantityKind, String unit, double period) {
        Channel channel = AditFactory.eINSTANCE.createChannel();
        channel.setId("room.channel");
        channel.setQuantityKind(quantityKind);
        channel.setUnit(unit);
        channel.setPeriodSeconds(period);
        channel.setRangeMin(-40.0);
        channel.setRangeMax(60.0);
        return channel;
    }

    private double[] readings(String row, Channel channel, String sourceUnit, int count, double start)
            throws IOException {
        Path table = Files.writeString(folder.resolve("replay.tsv"), row);
        Binding binding = AditFactory.eINSTANCE.createBinding();
        binding.setSourceUnit(sourceUnit);
        Signal signal = new Signals(
                        ReplayTable.load(table), new Signals.Disturbances(1, null, Set.of(), fault -> {}), start)
                .of(channel, binding);
        return DoubleStream.generate(signal::next).limit(count).toArray();
    }

    @Test
    void readsWhatIsNormalForTheQuantityInTheUnitOfThePayload() throws IOException {
        double[] degrees = readings("", channel("temperature", "Cel", 10), "[degF]", 200, 0);
        assertThat(DoubleStream.of(degrees).boxed())
                .allSatisfy(value -> assertThat(value).isBetween(65.0, 73.0));
    }

    @Test
    void keepsToTheRangeWhereTheQuantityIsUnknown() throws IOException {
        double[] values = readings("", channel("luck", "1", 10), "1", 200, 0);
        assertThat(DoubleStream.of(values).boxed())
                .allSatisfy(value -> assertThat(value).isBetween(-20.0, 10.0));
    }

    @Test
    void keepsToTheRangeWhereTheUnitDoesNotFitTheQuantity() throws IOException {
        double[] values = readings("", channel("temperature", "m", 10), "m", 200, 0);
        assertThat(DoubleStream.of(values).boxed())
                .allSatisfy(value -> assertThat(value).isBetween(-20.0, 10.0));
    }

    @Test
    void incidentPassesItsLimitWhenItShould() throws IOException {
        String row = "room.channel\tincident\t\t38\t30\t-105";
        double[] values = readings(row, channel("temperature", "Cel", 1), "Cel", 1200, -480);
        assertThat(values[0]).isBetween(18.0, 23.0);
        assertThat(values[480 - 105]).isCloseTo(30, within(1.5));
        assertThat(values[480 - 145]).isLessThan(29);
        assertThat(values[480 - 65]).isGreaterThan(31);
        assertThat(values[800]).isCloseTo(38, within(2.0));
    }

    @Test
    void incidentEndsAndComesBack() {
        Signal signal = new IncidentSignal(() -> 1, -4, 0, 0, 1);
        double[] values = DoubleStream.generate(signal::next).limit(4000).toArray();
        assertThat(values[0]).isEqualTo(1);
        assertThat(values[600]).isEqualTo(-3);
        assertThat(values[1300]).isEqualTo(1);
        assertThat(values[3000]).isEqualTo(-3);
    }
}
