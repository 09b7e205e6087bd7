package io.adit.tests.deploy;

import static io.adit.tests.deploy.Manifests.at;
import static io.adit.tests.deploy.Manifests.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The Compose file: what it names is there, and Adit understands how it is started. */
class ComposeTest {
    private static final Path FOLDER = Manifests.DEPLOY.resolve("compose");
    private static final Set<String> MEMBERS = Set.of(
            "image",
            "profiles",
            "command",
            "environment",
            "ports",
            "volumes",
            "secrets",
            "user",
            "read_only",
            "tmpfs",
            "cap_drop",
            "security_opt",
            "mem_limit",
            "pids_limit",
            "ulimits",
            "restart",
            "stop_grace_period",
            "logging");

    private final JsonObject compose = read("compose.yaml");

    private static JsonObject read(String file) {
        try {
            return Manifests.yaml(Files.readString(FOLDER.resolve(file)));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void startsAditWithWhatItUnderstands() {
        JsonElement adit = at(compose, "services", "adit");
        CommandLines.parses(texts(at(adit, "command")));
        assertThat(texts(at(adit, "ports"))).allMatch(each -> each.matches("(127\\.0\\.0\\.1:)?(\\d+):\\2"));
        assertThat(texts(at(adit, "cap_drop"))).containsExactly("ALL");
        assertThat(at(adit, "read_only").getAsBoolean()).isTrue();
    }

    @Test
    void namesOnlyWhatIsThere() {
        Set<String> secrets = at(compose, "secrets").getAsJsonObject().keySet();
        Set<String> volumes = at(compose, "volumes").getAsJsonObject().keySet();
        for (Map.Entry<String, JsonElement> service :
                at(compose, "services").getAsJsonObject().entrySet()) {
            JsonObject members = service.getValue().getAsJsonObject();
            assertThat(MEMBERS).as(service.getKey()).containsAll(members.keySet());
            assertThat(secrets).containsAll(texts(members.get("secrets")));
            for (String volume : texts(members.get("volumes"))) {
                String source = volume.substring(0, volume.indexOf(':'));
                if (source.startsWith(".")) {
                    assertThat(FOLDER.resolve(source)).exists();
                } else {
                    assertThat(volumes).contains(source);
                }
            }
        }
    }

    @Test
    void prometheusScrapesWhatRunsAndReadsTheRules() {
        JsonObject prometheus = read("prometheus.yml");
        JsonElement job = at(prometheus, "scrape_configs", 0);
        assertThat(at(job, "static_configs", 0, "targets", 0).getAsString()).isEqualTo("adit:8080");
        assertThat(at(job, "job_name").getAsString()).isEqualTo("adit");
        List<String> mounted = new ArrayList<>(texts(at(compose, "services", "prometheus", "volumes")));
        assertThat(mounted).anyMatch(each -> each.contains("/etc/prometheus/alerts.yml"));
        assertThat(texts(at(prometheus, "rule_files"))).containsExactly("alerts.yml");
    }
}
