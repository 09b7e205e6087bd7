package io.adit.model.template;

import io.adit.model.Action;
import io.adit.model.Asset;
import io.adit.model.Channel;
import io.adit.model.ConditionWatch;
import io.adit.model.DerivationInput;
import io.adit.model.DetectorWatch;
import io.adit.model.Level;
import io.adit.model.LevelRule;
import io.adit.model.Named;
import io.adit.model.ParameterValue;
import io.adit.model.RuleTemplate;
import io.adit.model.TemplateParameter;
import io.adit.model.TemplateTarget;
import io.adit.model.ValueWatch;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;

/** Makes the copy of a template's rule for one channel. Used once. */
final class TemplateCopy {
    private final RuleTemplate template;
    private final Channel channel;
    private final Asset asset;
    private final EcoreUtil.Copier copier = new EcoreUtil.Copier();
    private final LevelRule rule;

    TemplateCopy(RuleTemplate template, Channel channel) {
        this.template = template;
        this.channel = channel;
        asset = (Asset) channel.eContainer();
        rule = (LevelRule) copier.copy(template.getRule());
        copier.copyReferences();
    }

    TemplateRule make() {
        rule.setId(template.getId() + "." + channel.getId());
        rule.setChannel(channel);
        name();
        inputs().forEach(this::resolve);
        resolveMode();
        List<ParameterSetting> settings = settings();
        settings.forEach(this::set);
        Map<EObject, EObject> origins = new HashMap<>();
        copier.forEach((original, copy) -> origins.put(copy, original));
        return new TemplateRule(rule, template, settings, origins);
    }

    private void name() {
        String name = rule.getName();
        rule.setName(named(isBlank(name) ? nameOf(template) + ", ${asset}" : name));
        rule.setDescription(named(rule.getDescription()));
        for (Action action : rule.getActions()) {
            action.setWhat(named(action.getWhat()));
        }
    }

    private @Nullable String named(@Nullable String text) {
        return text == null
                ? null
                : text.replace("${asset}", nameOf(asset))
                        .replace("${channel}", isBlank(channel.getName()) ? channel.getKey() : channel.getName());
    }

    private static String nameOf(Named named) {
        return isBlank(named.getName()) ? named.getId() : named.getName();
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private List<DerivationInput> inputs() {
        List<DerivationInput> inputs = new ArrayList<>();
        switch (rule.getWatch()) {
            case ValueWatch value -> inputs.addAll(value.getInputs());
            case ConditionWatch conditions -> inputs.addAll(conditions.getInputs());
            case DetectorWatch detector -> inputs.addAll(detector.getInputs());
            case null -> {}
            default -> {}
        }
        if (rule.getGuard() != null) {
            inputs.addAll(rule.getGuard().getInputs());
        }
        return inputs;
    }

    /** An input that finds no channel keeps none; checks tell of it as of any other. */
    private void resolve(DerivationInput input) {
        if (input.getChannel() == null) {
            asset.getChannels().stream()
                    .filter(each -> each.getKey() != null && each.getKey().equals(input.getName()))
                    .findFirst()
                    .ifPresent(input::setChannel);
        }
    }

    /** The mode of an asset's detector is that of the asset, where it has such a channel; else the one that is named, as of a whole tunnel. */
    private void resolveMode() {
        if (rule.getWatch() instanceof DetectorWatch detector && detector.getMode() != null) {
            String key = detector.getMode().getKey();
            asset.getChannels().stream()
                    .filter(each -> each.getKey() != null && each.getKey().equals(key))
                    .findFirst()
                    .ifPresent(detector::setMode);
        }
    }

    private List<ParameterSetting> settings() {
        List<ParameterSetting> settings = new ArrayList<>();
        for (TemplateParameter parameter : template.getParameters()) {
            ParameterSetting own = ofAsset(parameter);
            Double usual = parameter.getValue();
            if (own != null) {
                settings.add(own);
            } else if (usual != null) {
                settings.add(new ParameterSetting(parameter, usual, null));
            }
        }
        return settings;
    }

    private @Nullable ParameterSetting ofAsset(TemplateParameter parameter) {
        for (EObject each = asset; each instanceof Asset place; each = each.eContainer()) {
            for (ParameterValue value : place.getParameters()) {
                if (value.getParameter() == parameter) {
                    return new ParameterSetting(parameter, value.getValue(), place);
                }
            }
        }
        return null;
    }

    private void set(ParameterSetting setting) {
        TemplateParameter parameter = setting.parameter();
        if (parameter.getSets() == TemplateTarget.FORMULA) {
            double value = setting.value();
            replace(
                    "${" + parameter.getId() + "}",
                    Double.isFinite(value) ? BigDecimal.valueOf(value).toPlainString() : String.valueOf(value));
            return;
        }
        for (Level level : rule.getLevels()) {
            if (level.getName() != null && level.getName().equals(parameter.getLevel())) {
                set(level, parameter.getSets(), setting.value());
            }
        }
    }

    private static void set(Level level, TemplateTarget target, double value) {
        switch (target) {
            case LIMIT -> level.setLimit(value);
            case HYSTERESIS -> level.setHysteresis(value);
            case DELAY_ON -> level.setDelayOnSeconds(value);
            case DELAY_OFF -> level.setDelayOffSeconds(value);
            case FORMULA -> throw new IllegalArgumentException("a formula is no number of a level");
        }
    }

    private void replace(String mark, String number) {
        if (rule.getWatch() instanceof ValueWatch value && value.getExpression() != null) {
            value.setExpression(value.getExpression().replace(mark, number));
        }
        for (Level level : rule.getLevels()) {
            if (level.getCondition() != null) {
                level.setCondition(level.getCondition().replace(mark, number));
            }
        }
        if (rule.getGuard() != null && rule.getGuard().getWhen() != null) {
            rule.getGuard().setWhen(rule.getGuard().getWhen().replace(mark, number));
        }
    }
}
