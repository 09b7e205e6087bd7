package io.adit.tests.deploy;

import static io.adit.tests.deploy.Manifests.at;
import static io.adit.tests.deploy.Manifests.only;
import static io.adit.tests.deploy.Manifests.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import com.marcnuri.helm.TemplateCommand;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The Helm chart, rendered by Helm, against Kubernetes' own schema and Adit's own command line. */
class ChartTest {
    private static final Path CHART = Manifests.DEPLOY.resolve("helm/adit");
    private static final Path STREAMS = Manifests.DEPLOY.resolve("helm/values-streams.yaml");

    private static List<JsonObject> render(UnaryOperator<TemplateCommand> values) {
        TemplateCommand command =
                values.apply(new Helm(CHART).template().withName("site").withNamespace("tunnel"));
        List<JsonObject> manifests = Manifests.all(command.call());
        assertThat(manifests).isNotEmpty();
        manifests.forEach(Manifests::check);
        return manifests;
    }

    private static JsonElement container(JsonObject workload) {
        return at(workload, "spec", "template", "spec", "containers", 0);
    }

    @Test
    void isWhatHelmWants() {
        LintResult lint = new Helm(CHART).lint().strict().call();
        assertThat(lint.isFailed()).as(String.join("\n", lint.getMessages())).isFalse();
    }

    @Test
    void runsOneServerOnOneVolume() {
        List<JsonObject> manifests = render(values -> values);
        JsonObject server = only(manifests, "StatefulSet");
        CommandLines.parses(texts(at(container(server), "args")));
        assertThat(texts(at(container(server), "args"))).contains("--http-port=8080", "--mqtt-port=1883");
        assertThat(at(server, "spec", "replicas").getAsInt()).isEqualTo(1);
        assertThat(at(container(server), "readinessProbe", "httpGet", "scheme").getAsString())
                .isEqualTo("HTTP");
        assertThat(at(container(server), "securityContext", "readOnlyRootFilesystem")
                        .getAsBoolean())
                .isTrue();
        assertThat(at(server, "spec", "template", "spec", "securityContext", "runAsNonRoot")
                        .getAsBoolean())
                .isTrue();
        assertThat(at(only(manifests, "Service"), "spec", "ports").getAsJsonArray())
                .hasSameSizeAs(at(container(server), "ports").getAsJsonArray());
        JsonObject policy = only(manifests, "NetworkPolicy");
        assertThat(at(policy, "spec", "ingress").getAsJsonArray()).hasSize(2);
        assertThat(at(policy, "spec", "egress").getAsJsonArray()).hasSize(1);
    }

    @Test
    void usesTlsForProbesAndScrapesToo() {
        List<JsonObject> manifests = render(values -> values.set("server.tlsSecret", "site-tls")
                .set("server.options.payload-days", "30")
                .set("metrics.serviceMonitor.enabled", true)
                .set("metrics.serviceMonitor.loginSecret", "scrape")
                .set("networkPolicy.applications[0].ipBlock.cidr", "10.0.0.0/8"));
        JsonObject server = only(manifests, "StatefulSet");
        List<String> arguments = texts(at(container(server), "args"));
        CommandLines.parses(arguments);
        assertThat(arguments).contains("--tls-key=/tls/tls.key", "--payload-days=30");
        for (String probe : List.of("startupProbe", "livenessProbe", "readinessProbe")) {
            assertThat(at(container(server), probe, "httpGet", "scheme").getAsString())
                    .isEqualTo("HTTPS");
        }
        JsonElement endpoint = at(only(manifests, "ServiceMonitor"), "spec", "endpoints", 0);
        assertThat(at(endpoint, "scheme").getAsString()).isEqualTo("https");
        assertThat(at(endpoint, "basicAuth", "password", "name").getAsString()).isEqualTo("scrape");
        assertThat(at(only(manifests, "NetworkPolicy"), "spec", "ingress").getAsJsonArray())
                .hasSize(3);
    }

    @Test
    void runsTheEngineBetweenAHonoAndADitto() {
        List<JsonObject> manifests = render(values -> values.withValuesFile(STREAMS)
                .set("streams.writeTwin", true)
                .set("streams.options.cassandra", "cassandra-0:9042"));
        JsonObject engine = only(manifests, "Deployment");
        assertThat(texts(at(container(engine), "args"))).contains("--cassandra=cassandra-0:9042");
        CommandLines.parses(texts(at(container(engine), "args")));
        assertThat(at(engine, "spec", "replicas").getAsInt()).isEqualTo(3);
        assertThat(manifests)
                .extracting(each -> each.get("kind").getAsString())
                .containsExactlyInAnyOrder("Deployment", "PodDisruptionBudget", "NetworkPolicy");
        assertThat(at(container(engine), "readinessProbe", "httpGet", "path").getAsString())
                .isEqualTo("/ready");
        assertThat(at(only(manifests, "NetworkPolicy"), "spec", "ingress").getAsJsonArray())
                .isEmpty();
    }

    /** A config map's files are links, which the engine does not run. */
    @Test
    void copiesTheScriptsOfPythonSteps() {
        List<JsonObject> manifests =
                render(values -> values.withValuesFile(STREAMS).set("streams.stepsConfigMap", "scripts"));
        JsonObject engine = only(manifests, "Deployment");
        CommandLines.parses(texts(at(container(engine), "args")));
        assertThat(texts(at(container(engine), "args"))).contains("--steps=/state/steps");
        JsonElement copies = at(engine, "spec", "template", "spec", "initContainers", 0);
        assertThat(texts(at(copies, "command")).getLast()).contains("cp -L /scripts/", "/state/steps/");
        assertThat(at(copies, "volumeMounts", 1, "mountPath").getAsString()).isEqualTo("/scripts");
    }

    @Test
    void letsAPrometheusReadTheEnginesMetrics() {
        List<JsonObject> manifests = render(values -> values.withValuesFile(STREAMS)
                .set("streams.metricsPasswordSecret", "scrape")
                .set("metrics.serviceMonitor.enabled", true)
                .set("networkPolicy.metrics[0].namespaceSelector.matchLabels.name", "monitoring"));
        CommandLines.parses(texts(at(container(only(manifests, "Deployment")), "args")));
        assertThat(at(only(manifests, "PodMonitor"), "spec", "podMetricsEndpoints", 0, "port")
                        .getAsString())
                .isEqualTo("probe");
        assertThat(at(only(manifests, "NetworkPolicy"), "spec", "ingress", 0, "ports", 0, "port")
                        .getAsString())
                .isEqualTo("probe");
    }

    @Test
    void tellsPeopleOfTheAlarmsOfTheEngine() {
        List<JsonObject> manifests = render(values -> values.withValuesFile(STREAMS)
                .set("streams.kafkaConfigSecret", "kafka-login")
                .set("streams.metricsPasswordSecret", "scrape")
                .set("metrics.serviceMonitor.enabled", true)
                .set("notify.enabled", true)
                .set("notify.dittoPasswordSecret", "notifier-login")
                .set("notify.configSecret", "senders"));
        JsonObject notifier = only(manifests, "StatefulSet");
        List<String> arguments = texts(at(container(notifier), "args"));
        CommandLines.parses(arguments);
        assertThat(arguments)
                .contains("--data=/data/notify", "--user=notifier", "--kafka-config=/kafka/kafka.properties");
        assertThat(at(notifier, "spec", "replicas").getAsInt()).isEqualTo(1);
        assertThat(at(container(notifier), "volumeMounts").getAsJsonArray())
                .extracting(mount -> at(mount, "mountPath").getAsString())
                .contains("/data/notify/notification.json", "/senders", "/kafka", "/metrics", "/login");
        assertThat(manifests)
                .extracting(each -> each.get("kind").getAsString())
                .containsExactlyInAnyOrder(
                        "Deployment",
                        "StatefulSet",
                        "PodDisruptionBudget",
                        "NetworkPolicy",
                        "NetworkPolicy",
                        "PodMonitor",
                        "PodMonitor");
    }

    @Test
    void saysWhichValueIsMissing() {
        TemplateCommand command = new Helm(CHART)
                .template()
                .withName("site")
                .set("streams.enabled", true)
                .set("streams.kafka", "kafka:9092")
                .set("streams.tenants[0]", "station");
        assertThatThrownBy(command::call).hasMessageContaining("streams.ditto: the address of the Ditto");
    }

    @Test
    void theSchemaRefusesWhatKubernetesDoesNotKnow() {
        JsonObject service = Manifests.yaml("{apiVersion: v1, kind: Service, spec: {prots: []}}");
        assertThatThrownBy(() -> Manifests.check(service)).hasMessageContaining("prots");
    }
}
