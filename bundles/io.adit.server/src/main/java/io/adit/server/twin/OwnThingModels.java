package io.adit.server.twin;

import io.adit.server.ServerConfig;
import io.adit.wot.ModelOptions;
import io.adit.wot.ModelRule;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The thing models that come with the program: of channels and alarms. Features refer to them by {@code
 * io.adit:<name>:1.0.0}, models of asset classes by the path that they are served at; neither needs the network.
 */
public final class OwnThingModels {
    private static final List<String> NAMES = List.of("channel", "alarm");

    /** What a device is told as a command has a subject that no model lists. */
    private static final Set<ModelRule> RULES = EnumSet.complementOf(
            EnumSet.of(ModelRule.NON_MODELED_INBOX_MESSAGES, ModelRule.NON_MODELED_OUTBOX_MESSAGES));

    private OwnThingModels() {}

    private static Set<ModelRule> rules(ServerConfig config) {
        Set<ModelRule> rules = EnumSet.copyOf(RULES);
        rules.removeAll(config.modelUse().unchecked());
        return rules;
    }

    /** Model files by name. */
    public static Map<String, Path> files(Path folder) {
        Map<String, Path> files = new HashMap<>();
        NAMES.forEach(name -> files.put(name, folder.resolve(name + ".tm.jsonld")));
        return files;
    }

    /** Where the twin runtime of a server finds models. */
    public static ModelOptions options(ServerConfig config) {
        Map<String, Path> local = new HashMap<>();
        files(config.thingModels()).forEach((name, file) -> {
            local.put("io.adit:" + name + ":1.0.0", file);
            local.put("/models/io.adit/" + name + "/1.0.0", file);
        });
        return ModelOptions.defaults()
                .withLocal(local)
                .withRules(rules(config))
                .withAllowedHosts(config.modelUse().hosts());
    }
}
