package io.adit.tests.conformance;

import io.adit.tests.conformance.kit.Cases;
import io.adit.tests.conformance.kit.Policies;
import io.adit.tests.conformance.kit.Resource;

/**
 * Actions that put the subjects of a token into a policy. Who is known, but came without a token, is told by 400 that the
 * action needs another authentication; only who is not known gets 401.
 */
class TokenIntegrationTest extends Resource {
    @Override
    protected void define(Cases cases) {
        String policy = Policies.ownedBy("${me}")
                .entry("activate", "${me}", "thing:/ READ", "policy:/entries/activate/actions EXECUTE")
                .json();
        for (String action : new String[] {"activateTokenIntegration", "deactivateTokenIntegration"}) {
            for (String place : new String[] {"", "/entries/activate"}) {
                String path = place + "/actions/" + action;
                cases.add(
                        "POST " + path + " without a token is 400",
                        site -> site.post(site.policy(policy) + path, "")
                                .expect(400)
                                .error("policies:action.failed"));
                cases.add(
                        "POST " + path + " 401 anonymously",
                        site -> site.post("/policies/a:b" + path, "")
                                .anonymously()
                                .expect(401)
                                .error("gateway:authentication.failed"));
                cases.add(
                        "GET " + path + " 405",
                        site -> site.get(site.policy(policy) + path).expect(405));
            }
        }
    }
}
