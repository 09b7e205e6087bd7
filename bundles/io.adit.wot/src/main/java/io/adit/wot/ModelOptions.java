package io.adit.wot;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;

/**
 * Where thing models come from and what they are used for.
 *
 * @param local model file of a definition, or, where the key ends with a slash, the folder of all definitions that begin
 *     with it
 * @param allowedHosts hosts, beside this machine's loopback, that models are fetched from; models of other hosts are left
 *     alone: their things get no skeleton and are not checked
 * @param fetchTimeout how long fetching one model may take
 * @param placeholders values of placeholders that neither thing nor feature gives
 * @param rules what is checked
 */
public record ModelOptions(
        Map<String, Path> local,
        Set<String> allowedHosts,
        Duration fetchTimeout,
        JsonObject placeholders,
        Set<ModelRule> rules) {
    /** Copies what could change. */
    public ModelOptions {
        local = Map.copyOf(local);
        allowedHosts = Set.copyOf(allowedHosts);
        rules = Set.copyOf(rules);
    }

    /** No local models, loopback only, 10 s, all rules. */
    public static ModelOptions defaults() {
        return new ModelOptions(Map.of(), Set.of(), Duration.ofSeconds(10), JsonFactory.newObject(), ModelRule.all());
    }

    /** The same with local models. */
    public ModelOptions withLocal(Map<String, Path> models) {
        return new ModelOptions(models, allowedHosts, fetchTimeout, placeholders, rules);
    }

    /** The same with a host that models may come from. */
    public ModelOptions withAllowedHosts(Set<String> hosts) {
        return new ModelOptions(local, hosts, fetchTimeout, placeholders, rules);
    }

    /** The same with other rules. */
    public ModelOptions withRules(Set<ModelRule> checked) {
        return new ModelOptions(local, allowedHosts, fetchTimeout, placeholders, checked);
    }
}
