package io.adit.tests.conformance;

import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.Resource;

class DesiredPropertiesTest extends Resource {
    @Override
    protected void define(Cases cases) {
        PropertiesTest.all(
                cases, "desiredProperties", "things:feature.desiredProperties", "things:feature.desiredProperty");
        cases.add("desired properties leave the properties alone", site -> {
            String feature = site.thing("{\"features\":{\"f\":{\"properties\":{\"p\":1}}}}") + "/features/f";
            site.put(feature + "/desiredProperties/p", "2").expect(201);
            site.get(feature).expect(200).body("{\"properties\":{\"p\":1},\"desiredProperties\":{\"p\":2}}");
        });
    }
}
