package io.adit.engine.internal;

import io.adit.engine.ChannelId;
import io.adit.engine.alarm.AlarmSilence;
import io.adit.engine.alarm.AlarmStatus;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * The content of the engine's {@link SealedState}: engine time, channels by id, rules by id, alarms still to be withdrawn, derivations by id, what
 * rules watch by id, clocks of devices, what rules foresee by id, what detectors have learnt by
 * rule. Every channel, rule and derivation is a block of known length, so one that is gone can be skipped. States of
 * earlier versions end before what they do not know.
 */
final class StateCodec {
    private static final int MAGIC = 0x41444954; // "ADIT"
    /** From this version on alarms have what keeps them from being announced. */
    static final int WITH_SILENCE = 2;

    private static final SealedState KIND = new SealedState("engine state", MAGIC, WITH_SILENCE);

    private StateCodec() {}

    static byte[] write(EngineCore runtime) {
        return KIND.write(out -> writeBody(runtime, out));
    }

    private static void writeBody(EngineCore runtime, DataOutput out) throws IOException {
        out.writeLong(runtime.now);
        out.writeInt(runtime.compiled.channels.size());
        for (ChannelPipeline channel : runtime.compiled.channels) {
            out.writeUTF(channel.settings.id().thingId());
            out.writeUTF(channel.settings.id().featureId());
            out.writeUTF(channel.settings.unit());
            writeBlock(channel::write, out);
        }
        out.writeInt(runtime.compiled.rules.size());
        for (LevelRule rule : runtime.compiled.rules.values()) {
            rule.alarm.state().write(out);
            writeBlock(rule::write, out);
        }
        out.writeInt(runtime.withdrawn.size());
        for (AlarmState state : runtime.withdrawn) {
            state.write(out);
        }
        writeNodes(runtime, out);
    }

    private static void writeNodes(EngineCore runtime, DataOutput out) throws IOException {
        out.writeInt(runtime.compiled.derived.size());
        for (DerivedChannel derived : runtime.compiled.derived) {
            out.writeUTF(derived.pipeline.settings.id().thingId());
            out.writeUTF(derived.pipeline.settings.id().featureId());
            out.writeInt(derived.signature());
            writeBlock(derived::write, out);
        }
        out.writeInt(runtime.compiled.watched.size());
        for (WatchedRule watched : runtime.compiled.watched) {
            out.writeUTF(watched.rule.settings.ruleId());
            out.writeInt(watched.signature());
            writeBlock(watched::write, out);
        }
        writeDevices(runtime, out);
        writeForesights(runtime, out);
        DetectorCodec.write(runtime.compiled, out);
    }

    private static void writeDevices(EngineCore runtime, DataOutput out) throws IOException {
        runtime.compiled.devices.visit((tenant, id, device) -> {
            out.writeBoolean(true);
            out.writeUTF(tenant);
            out.writeUTF(id);
            writeBlock(device.clock()::write, out);
        });
        out.writeBoolean(false);
    }

    private static void writeForesights(EngineCore runtime, DataOutput out) throws IOException {
        for (LevelRule rule : runtime.compiled.rules.values()) {
            Foresight foresight = rule.foresight();
            if (foresight != null) {
                out.writeBoolean(true);
                out.writeUTF(rule.settings.ruleId());
                out.writeUTF(foresight.signature());
                writeBlock(foresight::write, out);
            }
        }
        out.writeBoolean(false);
    }

    /** A state of an earlier version ends before them. */
    private static void readForesights(DataInputStream in, EngineCore runtime) throws IOException {
        while (in.available() > 0 && in.readBoolean()) {
            LevelRule rule = runtime.compiled.rules.get(in.readUTF());
            String signature = in.readUTF();
            DataInputStream block = readBlock(in);
            Foresight foresight = rule == null ? null : rule.foresight();
            if (foresight != null && foresight.signature().equals(signature)) {
                foresight.read(block);
            }
        }
    }

    /** A state of an earlier version ends before the devices. */
    private static void readDevices(DataInputStream in, EngineCore runtime) throws IOException {
        while (in.available() > 0 && in.readBoolean()) {
            Devices.Device device = runtime.compiled.devices.find(in.readUTF(), in.readUTF());
            DataInputStream block = readBlock(in);
            if (device != null) {
                device.clock().read(block);
            }
        }
    }

    static void writeBlock(SealedState.Writer part, DataOutput out) throws IOException {
        byte[] block = SealedState.bytes(part);
        out.writeInt(block.length);
        out.write(block);
    }

    static void read(byte[] state, EngineCore runtime) {
        KIND.read(state, (in, version) -> readBody(in, runtime, version));
    }

    private static void readBody(DataInputStream in, EngineCore runtime, int version) throws IOException {
        runtime.now = in.readLong();
        readChannels(in, runtime);
        readRules(in, runtime, version);
        if (in.available() > 0) {
            readDerivations(in, runtime);
            readWatched(in, runtime);
        }
        readDevices(in, runtime);
        readForesights(in, runtime);
        DetectorCodec.read(in, runtime.compiled);
        in.skipNBytes(in.available()); // what a later build appended
    }

    private static void readChannels(DataInputStream in, EngineCore runtime) throws IOException {
        Map<ChannelId, ChannelPipeline> byId = new HashMap<>();
        runtime.compiled.channels.forEach(channel -> byId.put(channel.settings.id(), channel));
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            ChannelPipeline channel = byId.get(new ChannelId(in.readUTF(), in.readUTF()));
            String unit = in.readUTF();
            DataInputStream block = readBlock(in);
            if (channel != null && channel.settings.unit().equals(unit)) {
                channel.read(block);
            }
        }
    }

    private static void readRules(DataInputStream in, EngineCore runtime, int version) throws IOException {
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            AlarmState state = AlarmState.read(in, version);
            DataInputStream block = readBlock(in);
            LevelRule rule = runtime.compiled.rules.get(state.ruleId());
            if (rule == null || !rule.settings.channel().equals(state.channel())) {
                withdraw(state, AlarmSilence.NONE, state.isSeen(), runtime);
            } else if (!rule.read(block, state)) {
                AlarmStatus kept = rule.alarm.status();
                withdraw(state, kept == null ? AlarmSilence.NONE : kept.silence(), state.isActive(), runtime);
            }
        }
        int withdrawn = in.readInt();
        for (int i = 0; i < withdrawn; i++) {
            runtime.withdrawn.add(AlarmState.read(in, version));
        }
    }

    private static void withdraw(AlarmState state, AlarmSilence silence, boolean wanted, EngineCore runtime) {
        if (wanted) {
            runtime.withdrawn.add(state.silenced(silence));
        }
    }

    private static void readDerivations(DataInputStream in, EngineCore runtime) throws IOException {
        Map<ChannelId, DerivedChannel> byId = new HashMap<>();
        runtime.compiled.derived.forEach(derived -> byId.put(derived.pipeline.settings.id(), derived));
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            DerivedChannel derived = byId.get(new ChannelId(in.readUTF(), in.readUTF()));
            int signature = in.readInt();
            DataInputStream block = readBlock(in);
            if (derived != null && derived.signature() == signature) {
                derived.read(block);
            }
        }
    }

    private static void readWatched(DataInputStream in, EngineCore runtime) throws IOException {
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            LevelRule rule = runtime.compiled.rules.get(in.readUTF());
            int signature = in.readInt();
            DataInputStream block = readBlock(in);
            WatchedRule watched = rule == null ? null : rule.source();
            if (watched != null && watched.signature() == signature) {
                watched.read(block);
            }
        }
    }

    static DataInputStream readBlock(DataInputStream in) throws IOException {
        int length = in.readInt();
        return new DataInputStream(new ByteArrayInputStream(in.readNBytes(length)));
    }
}
