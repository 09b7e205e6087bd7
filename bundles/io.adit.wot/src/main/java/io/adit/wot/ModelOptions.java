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
 * @param baseUrl what the addresses in thing descriptions begin with; without a slash at its end
 * @param placeholders values of placeholders that neither thing nor feature gives
 * @param rules what is checked
 */
public record ModelOptions(
        Map<String, Path> local,
        Set<String> allowedHosts,
        Duration fetchTimeout,
        String baseUrl,
        JsonObject placeholders,
        Set<ModelRule> rules) {
    /** Copies what could change. */
    public ModelOptions {
        local = Map.copyOf(local);
        allowedHosts = Set.copyOf(allowedHosts);
        rules = Set.copyOf(rules);
    }

    /** No local models, loopback only, 10 s, {@code http://localhost:8080}, all rules. */
    public static ModelOptions defaults() {
        return new ModelOptions(
                Map.of(),
                Set.of(),
                Duration.ofSeconds(10),
                "http://localhost:8080",
                JsonFactory.newObject(),
                ModelRule.all());
    }

    /** The same with local models. */
    public ModelOptions withLocal(Map<String, Path> models) {
        return new ModelOptions(models, allowedHosts, fetchTimeout, baseUrl, placeholders, rules);
    }

    /** The same with a host that models may come from. */
    public ModelOptions withAllowedHosts(Set<String> hosts) {
        return new ModelOptions(local, hosts, fetchTimeout, baseUrl, placeholders, rules);
    }

    /** The same with another beginning of addresses. */
    public ModelOptions withBaseUrl(String url) {
        return new ModelOptions(local, allowedHosts, fetchTimeout, url, placeholders, rules);
    }

    /** The same with other rules. */
    public ModelOptions withRules(Set<ModelRule> checked) {
        return new ModelOptions(local, allowedHosts, fetchTimeout, baseUrl, placeholders, checked);
    }
}
