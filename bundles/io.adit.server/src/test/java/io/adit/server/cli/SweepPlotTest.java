package io.adit.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.ditto.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class SweepPlotTest {
    private static JsonObject sweep(String answer) {
        return JsonObject.of("""
                {"rule":"r","name":"A < B & C","level":"alert","direction":"ABOVE","unit":"kPa","presentLimit":12.0,
                 "points":[
                   {"limit":10.0,"alarms":99,"perMonth":99.0,"activeShare":0.5,
                    "score":{"precision":0.25,"recall":1.0,"wrongPerMonth":75.0}},
                   {"limit":15.0,"alarms":9,"perMonth":9.0,"activeShare":0.01,
                    "score":{"precision":0.5,"recall":1.0,"wrongPerMonth":4.5}},
                   {"limit":20.0,"alarms":0,"perMonth":0.0,"activeShare":0.0,
                    "score":{"precision":null,"recall":0.0,"wrongPerMonth":0.0}}],
                 "atMostPerMonth":5.0,"limit":%s}""".formatted(answer));
    }

    private static String text(String answer) {
        StringWriter text = new StringWriter();
        new SweepPlot(sweep(answer), new PrintWriter(text, true)).print();
        return text.toString();
    }

    @Test
    void eachLimitIsALineWithABarThatGrowsByTheSameForEachFactorOfTen() {
        assertThat(text("15.0")
                        .lines()
                        .filter(line -> line.contains("#") || line.strip().startsWith("20")))
                .containsExactly(
                        "        10          99.0      50.000       0.25    1.00  " + "#".repeat(40),
                        "        15           9.0       1.000       0.50    1.00  " + "#".repeat(20),
                        "        20           0.0       0.000          -    0.00  ");
        assertThat(text("15.0"))
                .contains("now 12 kPa")
                .contains("With a limit of 15 kPa there would have been at most 5 false alarms a month.");
        assertThat(text("null")).contains("None of these limits would have given at most 5 false alarms a month.");
    }

    @Test
    void thePictureIsWellFormedAndHasUnitsAndLimits() throws Exception {
        String svg = new SweepSvg(sweep("15.0")).file();
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        assertThat(document.getElementsByTagName("polyline").getLength()).isEqualTo(2);
        assertThat(document.getDocumentElement().getTextContent())
                .contains("A < B & C: alarms by the limit of alert")
                .contains("limit, kPa")
                .contains("alarms per month of 30 days")
                .contains("now: 12")
                .contains("at most 5: 15");
        assertThat(document.getElementsByTagName("polyline")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("points")
                        .getNodeValue())
                .isEqualTo("80.0,50.0 405.0,200.0 730.0,350.0");
    }
}
