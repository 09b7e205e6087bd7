package io.adit.ifc.inspect;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.adit.ifc.Finding;
import io.adit.ifc.step.StepHeader;
import io.adit.ifc.view.Group;
import io.adit.ifc.view.IfcObject;
import io.adit.ifc.view.Sensor;
import io.adit.ifc.view.SpatialNode;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** The JSON form of an inspection. */
final class InspectionJson {
    private InspectionJson() {}

    static void write(IfcInspection inspection, Writer out) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter();
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        json.writeStringField("file", inspection.file().toString());
        json.writeNumberField("bytes", inspection.bytes());
        json.writeNumberField("milliseconds", inspection.milliseconds());
        json.writeStringField("schema", inspection.header().schema());
        header(json, inspection.header());
        json.writeNumberField("instances", inspection.instances());
        json.writeNumberField("products", inspection.products());
        json.writeNumberField("ports", inspection.ports());
        json.writeObjectFieldStart("entities");
        for (Map.Entry<String, Integer> entry : inspection.counts().entrySet()) {
            json.writeNumberField(entry.getKey(), entry.getValue());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("units");
        for (Map.Entry<String, String> entry : inspection.units().entrySet()) {
            json.writeStringField(entry.getKey(), entry.getValue());
        }
        json.writeEndObject();
        json.writeNumberField("spatialElements", inspection.spatialElements());
        json.writeArrayFieldStart("spatialTree");
        for (SpatialNode root : inspection.roots()) {
            node(json, root);
        }
        json.writeEndArray();
        groups(json, inspection.groups());
        sensors(json, inspection.sensors());
        findings(json, inspection.findings());
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private static void header(JsonGenerator json, StepHeader header) throws IOException {
        json.writeObjectFieldStart("header");
        strings(json, "description", header.description());
        json.writeStringField("implementationLevel", header.implementationLevel());
        json.writeStringField("name", header.name());
        json.writeStringField("timeStamp", header.timeStamp());
        strings(json, "authors", header.authors());
        strings(json, "organizations", header.organizations());
        json.writeStringField("preprocessor", header.preprocessor());
        json.writeStringField("originatingSystem", header.originatingSystem());
        json.writeStringField("authorization", header.authorization());
        strings(json, "schemas", header.schemas());
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private static void object(JsonGenerator json, IfcObject object) throws IOException {
        json.writeStringField("globalId", object.globalId());
        json.writeStringField("class", object.ifcClass());
        json.writeStringField("name", object.name());
        optional(json, "longName", object.longName());
        optional(json, "tag", object.tag());
        optional(json, "predefinedType", object.predefinedType());
        optional(json, "objectType", object.objectType());
    }

    private static void optional(JsonGenerator json, String name, String value) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(name, value);
        }
    }

    private static void node(JsonGenerator json, SpatialNode node) throws IOException {
        json.writeStartObject();
        object(json, node.object());
        json.writeNumberField("elements", node.elements().size());
        json.writeArrayFieldStart("children");
        for (SpatialNode child : node.children()) {
            node(json, child);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void groups(JsonGenerator json, List<Group> groups) throws IOException {
        json.writeArrayFieldStart("systems");
        for (Group group : groups) {
            json.writeStartObject();
            object(json, group.object());
            json.writeNumberField("members", group.members());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void sensors(JsonGenerator json, List<Sensor> sensors) throws IOException {
        json.writeArrayFieldStart("sensors");
        for (Sensor sensor : sensors) {
            json.writeStartObject();
            object(json, sensor.object());
            json.writeStringField("where", sensor.where());
            Sensor.Position position = sensor.position();
            if (position != null) {
                json.writeArrayFieldStart("positionMetres");
                json.writeNumber(position.x());
                json.writeNumber(position.y());
                json.writeNumber(position.z());
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void findings(JsonGenerator json, List<Finding> findings) throws IOException {
        json.writeArrayFieldStart("findings");
        for (Finding finding : findings) {
            json.writeStartObject();
            json.writeStringField("severity", finding.severity().name());
            json.writeStringField("code", finding.code());
            if (finding.line() > 0) {
                json.writeNumberField("line", finding.line());
            }
            json.writeStringField("message", finding.message());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
