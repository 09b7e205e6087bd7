package io.adit.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.gateway.wire.ScriptedEdgeTestBase;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page to try the API. */
class TryPageIT extends ScriptedEdgeTestBase {
    @Test
    void needsNoOtherHosts() throws Exception {
        HttpResponse<String> page = edge.sendAs("", "GET", "/openapi", "", "Accept", "text/html,*/*");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'")
                .doesNotContain("unsafe", "http");
        assertThat(page.body()).contains("/openapi/try.js").doesNotContain("http://", "https://", "style=", "onclick");
        for (String script : List.of("try.js", "login.js")) {
            HttpResponse<String> served = edge.sendAs("", "GET", "/openapi/" + script, "");
            assertThat(served.statusCode()).isEqualTo(200);
            assertThat(served.body()).doesNotContain("innerHTML", "eval", "https://");
        }
    }

    @Test
    void thePageHasTheColoursOfTheDashboard() throws Exception {
        String dashboard = Files.readString(Path.of("../../web/src/styles/base.css"));
        int dark = dashboard.indexOf("[data-theme='dark']");
        Matcher colours = Pattern.compile("(--[a-z-]+): light-dark\\(([^,]+), ([^)]+)\\);")
                .matcher(edge.sendAs("", "GET", "/openapi/try.css", "").body());
        int found = 0;
        while (colours.find()) {
            found++;
            assertThat(dashboard.substring(0, dark)).contains(colours.group(1) + ": " + colours.group(2) + ";");
            assertThat(dashboard.substring(dark)).contains(colours.group(1) + ": " + colours.group(3) + ";");
        }
        assertThat(found).isGreaterThan(15);
    }
}
