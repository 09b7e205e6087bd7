package io.adit.server.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.Engine;
import io.adit.engine.EngineOutput;
import io.adit.engine.RawMessage;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.engine.alarm.AlarmChanged;
import io.adit.engine.programme.Programme;
import io.adit.model.AditFactory;
import io.adit.model.Asset;
import io.adit.model.Binding;
import io.adit.model.Calibration;
import io.adit.model.CalibrationKind;
import io.adit.model.Channel;
import io.adit.model.Derivation;
import io.adit.model.DerivationInput;
import io.adit.model.Device;
import io.adit.model.Facility;
import io.adit.publish.desired.DesiredState;
import io.adit.publish.programme.ProgrammeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A model with one logger, whose file is imported, and whose messages then go through the engine that the model makes. */
final class ImportedSite {
    private static final long ARRIVAL = 1_790_000_000_000_000L;
    private static final AditFactory MODEL = AditFactory.eINSTANCE;

    private final Path folder;
    private final KeptMessages messages = new KeptMessages();
    private final Facility facility = MODEL.createFacility();
    private final Asset asset = MODEL.createAsset();
    private final Device logger = MODEL.createDevice();
    private final List<String> columns = new ArrayList<>();
    private final List<Sample> clean = new ArrayList<>();

    ImportedSite(Path folder) {
        this.folder = folder;
        facility.setId("site");
        facility.setName("Site");
        facility.setNamespace("ns");
        facility.setTenant("t");
        asset.setId("part");
        asset.setName("Part");
        logger.setId("d");
        facility.getAssets().add(asset);
        facility.getDevices().add(logger);
    }

    private Channel channel(String key, String unit) {
        Channel channel = MODEL.createChannel();
        channel.setKey(key);
        channel.setName(key);
        channel.setUnit(unit);
        asset.getChannels().add(channel);
        return channel;
    }

    /** A channel that a column of the file feeds. */
    Channel column(String column, String key, String sourceUnit, String unit) {
        Channel channel = channel(key, unit);
        Binding binding = MODEL.createBinding();
        binding.setDevice(logger);
        binding.setPointer("/" + key);
        binding.setTimePointer("/time");
        binding.setSourceUnit(sourceUnit);
        channel.getBindings().add(binding);
        columns.add("{\"column\":\"" + column + "\",\"field\":\"" + key + "\"}");
        return channel;
    }

    /** One with a linear calibration. */
    void calibrated(String column, String key, String unit, double offset, double factor) {
        Calibration calibration = MODEL.createCalibration();
        calibration.setKind(CalibrationKind.LINEAR);
        calibration.getCoefficients().addAll(List.of(offset, factor));
        calibration.setUnit(unit);
        column(column, key, "1", unit).getCalibrations().add(calibration);
    }

    /** A channel that is made of another one. */
    void derived(Channel of, String key, String unit, Derivation derivation) {
        DerivationInput input = MODEL.createDerivationInput();
        input.setName("x");
        input.setChannel(of);
        derivation.getInputs().add(input);
        channel(key, unit).setDerivation(derivation);
    }

    private Programme programme() {
        DesiredState desired = DesiredState.of(facility, "nginx:admin");
        ProgrammeReader.Result read =
                ProgrammeReader.read(List.of(desired.things().get("ns:programme.part")));
        assertThat(read.problems()).isEmpty();
        assertThat(Engine.check(read.programme())).isEmpty();
        return read.programme();
    }

    /** Imports lines, and runs what was sent. @param mapping all of it but the columns */
    HistoryImport.Result run(List<String> lines, String mapping) throws IOException {
        Path file = Files.write(folder.resolve("rows.csv"), lines);
        Path map = Files.writeString(
                folder.resolve("mapping.json"), "{" + mapping + ",\"columns\":[" + String.join(",", columns) + "]}");
        HistoryImport.Result result = new HistoryImport(file, map, () -> messages).run(rows -> {});
        Engine engine = Engine.start(programme());
        Cleaned out = new Cleaned();
        long sequence = 0;
        for (byte[] payload : messages.payloads()) {
            engine.accept(new RawMessage(sequence, ARRIVAL + sequence, "t", "d", "application/json", payload), out);
            sequence++;
        }
        engine.advance(ARRIVAL + sequence, out);
        assertThat(result.sent()).isEqualTo(sequence);
        return result;
    }

    /** Clean samples of a channel, in their order. */
    List<Sample> of(String key) {
        return clean.stream()
                .filter(sample -> sample.channel().featureId().equals(key))
                .toList();
    }

    /** Their values, those that are repetitions left out. */
    List<Double> values(String key) {
        return of(key).stream()
                .filter(sample -> sample.reason() != Reason.DUPLICATE)
                .map(Sample::value)
                .toList();
    }

    /** Keeps clean samples. */
    private final class Cleaned implements EngineOutput {
        @Override
        public void raw(Sample sample) {}

        @Override
        public void clean(Sample sample) {
            clean.add(sample);
        }

        @Override
        public void report(Sample sample) {}

        @Override
        public void alarm(AlarmChanged changed) {}

        @Override
        public void undecodable(RawMessage message, String reason) {
            throw new AssertionError(reason);
        }
    }
}
