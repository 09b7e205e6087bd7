package io.adit.publish.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eclipse.ditto.json.JsonValue;

/** Where Adit's server takes the IFC file of a facility, to be seen in 3D. A Ditto of another kind has no such place. Blocks. */
public final class ModelApi {
    private final RestClient rest;

    /** @param rest client of the server */
    public ModelApi(RestClient rest) {
        this.rest = rest;
    }

    /** What became of a file. */
    public enum Outcome {
        /** It is there now. */
        STORED,
        /** It was there already. */
        UNCHANGED,
        /** The server keeps no 3D models. */
        NO_PLACE
    }

    /**
     * Makes a file the IFC file of a facility, where it is not yet.
     *
     * @param facilityThing thing id of the facility, which is published already
     * @throws PublishException if the server refuses it or does not answer
     * @throws IOException if the file can't be read
     */
    public Outcome upload(String facilityThing, Path ifc) throws IOException {
        String path = "/api/adit/models/" + DittoApi.encode(facilityThing);
        RestClient.Answer known = rest.send("GET", path, null);
        if (known.isSuccess() && hash(ifc).equals(hash(known))) {
            return Outcome.UNCHANGED;
        }
        RestClient.Answer answer = rest.upload(path + "/ifc", "application/x-step", ifc);
        if (answer.isMissing()) {
            return Outcome.NO_PLACE;
        }
        answer.orFail();
        return Outcome.STORED;
    }

    private static String hash(RestClient.Answer known) {
        return known.json().getValue("ifc/hash").map(JsonValue::asString).orElse("");
    }

    private static String hash(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
