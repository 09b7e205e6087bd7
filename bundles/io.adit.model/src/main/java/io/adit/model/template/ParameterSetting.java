package io.adit.model.template;

import io.adit.model.Asset;
import io.adit.model.TemplateParameter;
import org.jspecify.annotations.Nullable;

/**
 * What a parameter of a template is in one of its rules.
 *
 * @param value the number
 * @param from the asset that says so; null: the template itself
 */
public record ParameterSetting(
        TemplateParameter parameter, double value, @Nullable Asset from) {}
