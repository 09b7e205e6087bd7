package io.adit.publish.desired;

import io.adit.model.Permission;
import io.adit.model.Role;
import io.adit.publish.programme.ProgrammeReader;
import io.adit.validation.AlarmSubjects;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonCollectors;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.eclipse.ditto.json.JsonValue;

/** The policies of a facility: one over what people see, one over what the engine runs, and one over whom it tells. */
final class Policies {
    private static final List<String> ALL_RESOURCES = List.of("thing:/", "policy:/", "message:/");

    private Policies() {}

    static Map<String, JsonObject> of(Ids ids, String publisher) {
        Map<String, JsonObject> policies = new LinkedHashMap<>();
        policies.put(ids.facilityPolicy(), facility(ids, publisher));
        policies.put(ids.programmePolicy(), programme(ids, publisher));
        if (NotificationThing.isNeeded(ids.model())) {
            policies.put(ids.notification(), notification(ids, publisher));
        }
        return policies;
    }

    private static JsonObject facility(Ids ids, String publisher) {
        JsonObjectBuilder entries = JsonObject.newBuilder();
        for (Role role : ids.model().getRoles()) {
            entries.set(JsonFactory.newKey("role-" + role.getId()), entry(role.getSubjects(), resources(role)));
        }
        entries.set(
                "engine",
                entry(
                        List.of(ProgrammeReader.ENGINE_SUBJECT),
                        grants("thing:/", "READ", "WRITE")
                                .setAll(grants("message:/", "READ", "WRITE").build())
                                .build()));
        return policy(ids.facilityPolicy(), publisher, entries);
    }

    private static JsonObject programme(Ids ids, String publisher) {
        JsonObjectBuilder entries = JsonObject.newBuilder();
        for (Role role : ids.model().getRoles()) {
            if (role.getPermissions().contains(Permission.ADMINISTER)) {
                entries.set(JsonFactory.newKey("role-" + role.getId()), entry(role.getSubjects(), everything()));
            } else if (role.getPermissions().contains(Permission.READ)) {
                JsonObject read = grants("thing:/", "READ").build();
                entries.set(JsonFactory.newKey("role-" + role.getId()), entry(role.getSubjects(), read));
            }
        }
        entries.set(
                "engine",
                entry(
                        List.of(ProgrammeReader.ENGINE_SUBJECT),
                        grants("thing:/", "READ").build()));
        return policy(ids.programmePolicy(), publisher, entries);
    }

    /** Addresses of people are for administrators only. */
    private static JsonObject notification(Ids ids, String publisher) {
        JsonObjectBuilder entries = JsonObject.newBuilder();
        for (Role role : ids.model().getRoles()) {
            if (role.getPermissions().contains(Permission.ADMINISTER)) {
                entries.set(JsonFactory.newKey("role-" + role.getId()), entry(role.getSubjects(), everything()));
            }
        }
        entries.set(
                "engine",
                entry(
                        List.of(ProgrammeReader.ENGINE_SUBJECT),
                        grants("thing:/", "READ").build()));
        return policy(ids.notification(), publisher, entries);
    }

    private static JsonObject policy(String id, String publisher, JsonObjectBuilder entries) {
        entries.set("publisher", entry(List.of(publisher), everything()));
        return JsonObject.newBuilder()
                .set("policyId", id)
                .set("entries", entries.build())
                .build();
    }

    private static JsonObject resources(Role role) {
        List<Permission> may = role.getPermissions();
        if (may.contains(Permission.ADMINISTER)) {
            return everything();
        }
        JsonObjectBuilder resources = JsonObject.newBuilder();
        if (may.contains(Permission.WRITE)) {
            resources.setAll(grants("thing:/", "READ", "WRITE").build());
        } else if (may.contains(Permission.READ)) {
            resources.setAll(grants("thing:/", "READ").build());
        }
        if (may.contains(Permission.COMMAND)) {
            resources.setAll(grants("message:/", "READ", "WRITE").build());
        } else if (may.contains(Permission.ACKNOWLEDGE)) {
            for (String subject : AlarmSubjects.OF_OPERATORS) {
                resources.setAll(
                        grants("message:/inbox/messages/" + subject, "WRITE").build());
            }
        }
        return resources.build();
    }

    private static JsonObject everything() {
        JsonObjectBuilder resources = JsonObject.newBuilder();
        ALL_RESOURCES.forEach(
                resource -> resources.setAll(grants(resource, "READ", "WRITE").build()));
        return resources.build();
    }

    private static JsonObjectBuilder grants(String resource, String... permissions) {
        JsonArray granted = List.of(permissions).stream().map(JsonValue::of).collect(JsonCollectors.valuesToArray());
        return JsonObject.newBuilder()
                .set(
                        JsonFactory.newKey(resource),
                        JsonObject.newBuilder()
                                .set("grant", granted)
                                .set("revoke", JsonArray.empty())
                                .build());
    }

    private static JsonObject entry(List<String> subjects, JsonObject resources) {
        JsonObjectBuilder members = JsonObject.newBuilder();
        subjects.forEach(subject -> members.set(
                JsonFactory.newKey(subject),
                JsonObject.newBuilder().set("type", "adit").build()));
        return JsonObject.newBuilder()
                .set("subjects", members.build())
                .set("resources", resources)
                .build();
    }
}
