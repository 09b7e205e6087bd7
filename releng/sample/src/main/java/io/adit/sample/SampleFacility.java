package io.adit.sample;

import io.adit.model.file.AditFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Writes {@code station.ifc}, {@code station.adit} and {@code replay.tsv}. */
public final class SampleFacility {
    private SampleFacility() {}

    /** @param args the folder to write to */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]));
    }

    /** Writes the three files into a folder that exists. The same code always writes the same bytes. */
    public static void write(Path folder) throws IOException {
        Part site = Station.build();
        byte[] ifc = StationIfc.write(site).getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("station.ifc"), ifc);
        StationModel.Result model = StationModel.build(site, sha256(ifc));
        AditFile.save(model.facility(), folder.resolve("station.adit"));
        Files.writeString(folder.resolve("replay.tsv"), model.replayTable());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
