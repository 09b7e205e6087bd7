package io.adit.things.internal.policy;

import org.eclipse.ditto.base.model.common.HttpStatus;
import org.eclipse.ditto.base.model.exceptions.DittoRuntimeException;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.policies.model.PolicyException;

/** A policy is wanted in a view that there is not: 400, with the code of Ditto 3.9, which its model of 3.8 does not have. */
final class PolicyViewInvalidException extends DittoRuntimeException implements PolicyException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("NullAway") // Ditto's base class takes null for an absent cause and link
    PolicyViewInvalidException(DittoHeaders headers) {
        super(
                ERROR_CODE_PREFIX + "view.invalid",
                HttpStatus.BAD_REQUEST,
                headers,
                "The value of 'policy-view' is neither 'original' nor 'resolved'.",
                "Leave it out for the policy as it is kept, or ask for 'resolved' to see it with its imports.",
                null,
                null);
    }

    @Override
    public DittoRuntimeException setDittoHeaders(DittoHeaders headers) {
        return new PolicyViewInvalidException(headers);
    }
}
