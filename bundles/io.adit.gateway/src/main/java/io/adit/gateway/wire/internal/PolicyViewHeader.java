package io.adit.gateway.wire.internal;

import io.adit.things.PolicyViews;
import org.eclipse.ditto.base.model.headers.HeaderDefinition;

/** The header {@code policy-view} of Ditto 3.9, which the model of 3.8 does not define. A client may set it. */
enum PolicyViewHeader implements HeaderDefinition {
    POLICY_VIEW;

    @Override
    public String getKey() {
        return PolicyViews.HEADER;
    }

    @Override
    public Class<?> getJavaType() {
        return String.class;
    }

    @Override
    public Class<?> getSerializationType() {
        return String.class;
    }

    @Override
    public boolean shouldReadFromExternalHeaders() {
        return true;
    }

    @Override
    public boolean shouldWriteToExternalHeaders() {
        return false;
    }

    @Override
    public void validateValue(CharSequence value) {
        // the runtime says which views there are
    }
}
