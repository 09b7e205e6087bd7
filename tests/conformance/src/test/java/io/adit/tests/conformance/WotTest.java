package io.adit.tests.conformance;

import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.ModelServer;
import io.adit.tests.conformance.kit.Resource;
import io.adit.tests.conformance.kit.Site;

/** Web of Things: skeletons and validation by thing models, thing descriptions, the directory. */
class WotTest extends Resource {
    static final String MODEL = """
            {"@context": ["https://www.w3.org/2022/wot/td/v1.1"],
             "@type": "tm:ThingModel",
             "title": "Lamp",
             "version": {"model": "1.0.0"},
             "properties": {
               "on": {"title": "On", "type": "boolean"},
               "level": {"title": "Level", "type": "number", "default": 0.5, "minimum": 0.0, "maximum": 1.0},
               "note": {"title": "Note", "type": "string"}
             },
             "actions": {
               "dim": {"title": "Dim", "input": {"type": "number", "minimum": 0.0}}
             },
             "tm:optional": ["/properties/note"]}
            """;

    @Override
    protected void define(Cases cases) {
        skeletons(cases);
        descriptions(cases);
        validation(cases);
        migration(cases);
        directory(cases);
    }

    private static String lamp(Site site, ModelServer models) {
        return site.thing("{\"definition\":\"" + models.url() + "\"}");
    }

    private static void skeletons(Cases cases) {
        cases.add("a new thing gets the required properties of its model", site -> {
            try (ModelServer models = site.model(MODEL)) {
                site.get(lamp(site, models))
                        .expect(200)
                        .at("/attributes", "{\"on\":false,\"level\":0.5}")
                        .at("/definition", "\"" + models.url() + "\"");
            }
        });
        cases.add("what a new thing brings along is kept", site -> {
            try (ModelServer models = site.model(MODEL)) {
                String thing = site.thing("{\"definition\":\"" + models.url() + "\",\"attributes\":{\"level\":1.0}}");
                site.get(thing).expect(200).at("/attributes/level", "1");
            }
        });
    }

    private static void descriptions(Cases cases) {
        cases.add("GET of a thing as application/td+json", site -> {
            try (ModelServer models = site.model(MODEL)) {
                String thing = lamp(site, models);
                site.get(thing)
                        .with("Accept", "application/td+json")
                        .expect(200)
                        .header("content-type", "application/td\\+json.*")
                        .at("/id", "\"urn:" + Site.id(thing) + "\"")
                        .at("/title", "\"Lamp\"")
                        .at("/properties/level/type", "\"number\"")
                        .matches("/base", ".*/api/2/things/" + Site.id(thing) + ".*")
                        .matches("/links/0/rel", "type");
            }
        });
        cases.add("GET of a feature as application/td+json", site -> {
            try (ModelServer models = site.model(MODEL)) {
                // a feature that comes with a new thing gets no skeleton, but has to fit its model
                String thing = site.thing("{\"features\":{\"f\":{\"definition\":[\"" + models.url()
                        + "\"],\"properties\":{\"on\":true,\"level\":0.5}}}}");
                site.get(thing + "/features/f")
                        .with("Accept", "application/td+json")
                        .expect(200)
                        .header("content-type", "application/td\\+json.*")
                        .at("/title", "\"Lamp\"");
            }
        });
        cases.add(
                "GET of a missing thing as application/td+json is 404",
                site -> site.get("/things/conformance.nothing:here")
                        .with("Accept", "application/td+json")
                        .expect(404)
                        .error("things:thing.notfound"));
    }

    private static void validation(Cases cases) {
        cases.add("a value of a wrong type is 400", site -> {
            try (ModelServer models = site.model(MODEL)) {
                site.put(lamp(site, models) + "/attributes/on", "\"yes\"")
                        .expect(400)
                        .error("wot:payload.validation.error");
            }
        });
        cases.add("a value out of range is 400", site -> {
            try (ModelServer models = site.model(MODEL)) {
                String thing = lamp(site, models);
                site.put(thing + "/attributes/level", "1.5").expect(400).error("wot:payload.validation.error");
                site.put(thing + "/attributes/level", "0.9").expect(204);
            }
        });
        cases.add("a required property can't be deleted", site -> {
            try (ModelServer models = site.model(MODEL)) {
                String thing = lamp(site, models);
                site.delete(thing + "/attributes/level").expect(400).error("wot:payload.validation.error");
                site.put(thing + "/attributes/note", "\"x\"").expect(201);
                site.delete(thing + "/attributes/note").expect(204);
            }
        });
        cases.add("the payload of an action's message is checked", site -> {
            try (ModelServer models = site.model(MODEL)) {
                String thing = lamp(site, models);
                site.post(thing + "/inbox/messages/dim", "\"much\"").expect(400).error("wot:payload.validation.error");
                site.post(thing + "/inbox/messages/dim?timeout=0", "0.3").expect(202);
            }
        });
    }

    private static void migration(Cases cases) {
        cases.add("migrateDefinition 200 changes the definition", site -> {
            try (ModelServer models = site.model(MODEL)) {
                String thing = site.thing("{\"attributes\":{\"maker\":\"old\"}}");
                site.post(thing + "/migrateDefinition", migration(models))
                        .expect(200)
                        .at("/thingId", "\"" + Site.id(thing) + "\"")
                        .at("/mergeStatus", "\"APPLIED\"")
                        .at("/patch/attributes", "{\"maker\":null,\"on\":false,\"level\":1.0}");
                site.get(thing)
                        .expect(200)
                        .at("/definition", "\"" + models.url() + "\"")
                        .at("/attributes", "{\"on\":false,\"level\":1.0}");
            }
        });
        cases.add("migrateDefinition 202 only tries", site -> {
            try (ModelServer models = site.model(MODEL)) {
                String thing = site.thing("{\"attributes\":{\"maker\":\"old\"}}");
                site.post(thing + "/migrateDefinition?dry-run=true", migration(models))
                        .expect(202)
                        .at("/mergeStatus", "\"DRY_RUN\"");
                site.get(thing).expect(200).nothingAt("/definition");
            }
        });
        cases.add(
                "migrateDefinition 400 without a definition",
                site -> site.post(site.thing("{}") + "/migrateDefinition", "{\"invalid_field\":1}")
                        .expect(400));
        cases.add(
                "migrateDefinition 401",
                site -> site.post("/things/a:b/migrateDefinition", "{}")
                        .anonymously()
                        .expect(401));
        cases.add("migrateDefinition 404", site -> {
            try (ModelServer models = site.model(MODEL)) {
                site.post("/things/conformance.nothing:here/migrateDefinition", migration(models))
                        .expect(404)
                        .error("things:thing.notfound");
            }
        });
    }

    static String migration(ModelServer models) {
        return "{\"thingDefinitionUrl\":\"" + models.url() + "\",\"migrationPayload\":{\"attributes\":"
                + "{\"maker\":null,\"level\":1.0}},\"initializeMissingPropertiesFromDefaults\":true}";
    }

    private static void directory(Cases cases) {
        cases.add(
                "the directory is there for everybody",
                site -> site.get("//.well-known/wot")
                        .anonymously()
                        .expect(200)
                        .header("content-type", "application/td\\+json.*")
                        .at("/@type", "\"ThingDirectory\""));
        cases.add(
                "the directory answers HEAD",
                site -> site.request("HEAD", "//.well-known/wot", null).expect(200));
    }
}
