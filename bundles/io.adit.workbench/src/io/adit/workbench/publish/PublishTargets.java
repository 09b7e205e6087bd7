package io.adit.workbench.publish;

import io.adit.workbench.Phrase;
import io.adit.workbench.publish.PublishTarget.Login;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.spec.PBEKeySpec;
import org.eclipse.equinox.security.storage.EncodingUtils;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;
import org.eclipse.equinox.security.storage.provider.IProviderHints;

/**
 * The targets that the user knows, in an Equinox secure storage of our own. Passwords are encrypted in it with a random key
 * in a file that only its owner can read. Used by one thread at a time.
 */
public final class PublishTargets {
    private static final int KEY_BYTES = 32;

    private final ISecurePreferences storage;

    private PublishTargets(ISecurePreferences storage) {
        this.storage = storage;
    }

    /**
     * Opens the storage of a folder, or makes one there.
     *
     * @throws IOException if it can't be read or made
     */
    public static PublishTargets open(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve("targets.secure");
        Map<Object, Object> options = Map.of(
                IProviderHints.DEFAULT_PASSWORD,
                new PBEKeySpec(key(folder.resolve("targets.key")).toCharArray()),
                IProviderHints.PROMPT_USER,
                false);
        ISecurePreferences root = SecurePreferencesFactory.open(file.toUri().toURL(), new java.util.HashMap<>(options));
        if (root == null) {
            throw new IOException(Phrase.of(Messages.cantBeOpenedAsASecureStorage, file));
        }
        return new PublishTargets(root.node("targets"));
    }

    private static String key(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] bytes = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(bytes);
            Files.createFile(file, ownerOnly());
            Files.writeString(file, Base64.getEncoder().encodeToString(bytes));
        }
        return Files.readString(file).strip();
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /**
     * All targets, by name.
     *
     * @throws IOException if the storage can't be decrypted
     */
    public List<PublishTarget> all() throws IOException {
        List<PublishTarget> targets = new ArrayList<>();
        String[] names = storage.childrenNames();
        java.util.Arrays.sort(names);
        for (String name : names) {
            ISecurePreferences node = storage.node(name);
            targets.add(new PublishTarget(
                    EncodingUtils.decodeSlashes(name),
                    PublishTarget.address(text(node, "ditto")),
                    new Login(text(node, "user"), text(node, "password")),
                    PublishTarget.address(text(node, "hono")),
                    new Login(text(node, "honoUser"), text(node, "honoPassword")),
                    way(node)));
        }
        return targets;
    }

    private static TargetWay way(ISecurePreferences node) throws IOException {
        return new TargetWay(
                text(node, "tokenEndpoint"),
                text(node, "scope"),
                text(node, "audience"),
                text(node, "honoAudience"),
                text(node, "proxy"),
                text(node, "proxyUser"),
                text(node, "proxyPassword"),
                text(node, "noProxy"),
                text(node, "authorities"));
    }

    private static void keep(ISecurePreferences node, TargetWay way) throws StorageException {
        node.put("tokenEndpoint", way.tokenEndpoint(), false);
        node.put("scope", way.scope(), false);
        node.put("audience", way.audience(), false);
        node.put("honoAudience", way.honoAudience(), false);
        node.put("proxy", way.proxy(), false);
        node.put("proxyUser", way.proxyUser(), false);
        node.put("proxyPassword", way.proxyPassword(), true);
        node.put("noProxy", way.noProxy(), false);
        node.put("authorities", way.authorities(), false);
    }

    private static String text(ISecurePreferences node, String key) throws IOException {
        try {
            return String.valueOf(node.get(key, ""));
        } catch (StorageException e) {
            throw new IOException(Phrase.of(Messages.thePasswordsOfTheTargetsCantBe, e.getMessage()), e);
        }
    }

    /**
     * Keeps a target, in the place of one of the same name.
     *
     * @throws IOException if it can't be stored
     */
    public void keep(PublishTarget target) throws IOException {
        ISecurePreferences node = storage.node(EncodingUtils.encodeSlashes(target.name()));
        try {
            node.put("ditto", target.ditto().toString(), false);
            node.put("user", target.dittoLogin().user(), false);
            node.put("password", target.dittoLogin().password(), true);
            node.put("hono", target.hono().toString(), false);
            node.put("honoUser", target.honoLogin().user(), false);
            node.put("honoPassword", target.honoLogin().password(), true);
            keep(node, target.way());
        } catch (StorageException e) {
            throw new IOException(Phrase.of(Messages.theTargetCouldNotBeStored, e.getMessage()), e);
        }
        node.flush();
    }

    /**
     * Forgets a target with its passwords.
     *
     * @throws IOException if the storage can't be written
     */
    public void forget(String name) throws IOException {
        storage.node(EncodingUtils.encodeSlashes(name)).removeNode();
        storage.flush();
    }
}
