package io.adit.workbench.problems;

import io.adit.engine.units.UnitText;
import io.adit.model.Action;
import io.adit.model.AditFactory;
import io.adit.model.AditPackage.Literals;
import io.adit.model.Asset;
import io.adit.model.Binding;
import io.adit.model.Channel;
import io.adit.model.Device;
import io.adit.model.Facility;
import io.adit.model.Level;
import io.adit.model.LevelRule;
import io.adit.model.Named;
import io.adit.model.Role;
import io.adit.model.Rule;
import io.adit.validation.Finding;
import io.adit.workbench.Phrase;
import io.adit.workbench.editor.ElementText;
import io.adit.workbench.editor.FreshIds;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jspecify.annotations.Nullable;

/** How a finding can be mended by one command. */
final class QuickFixes {
    private static final int MOST_DEVICES = 8;

    private final EditingDomain domain;
    private final Facility facility;
    private final List<QuickFix> fixes = new ArrayList<>();

    private QuickFixes(EditingDomain domain, Facility facility) {
        this.domain = domain;
        this.facility = facility;
    }

    /** The ways that there are, the likeliest first; none where a person has to decide. */
    static List<QuickFix> of(Finding finding, EditingDomain domain, Facility facility) {
        QuickFixes found = new QuickFixes(domain, facility);
        found.find(finding.code(), finding.object());
        return found.fixes.stream().filter(fix -> fix.command().canExecute()).toList();
    }

    private void find(String code, EObject object) {
        switch (object) {
            case Channel channel when code.equals("channel.no-binding") -> bind(channel);
            case Channel channel
            when code.equals("channel.key-duplicate") && channel.eContainer() instanceof Asset asset ->
                set(channel, Literals.CHANNEL__KEY, FreshIds.nextKey(asset), Messages.giveItTheKey);
            case Binding binding when code.equals("binding.no-device") -> devices(binding);
            case Binding binding when code.equals("unit.mismatch") -> units(binding);
            case Rule rule when code.equals("rule.no-action-plan") -> plan(rule, null);
            case Level level
            when code.equals("level.no-action-plan") && level.eContainer() instanceof Rule rule ->
                plan(rule, level.getName());
            case Level level
            when code.equals("level.outside-range") && level.eContainer() instanceof LevelRule rule ->
                range(level, rule.getChannel());
            case Role role when code.equals("role.subject") -> subjects(role);
            case Named named
            when code.equals("id.duplicate") || code.equals("id.malformed") ->
                set(named, Literals.NAMED__ID, FreshIds.next(facility, named), Messages.giveItTheId);
            default -> {}
        }
    }

    private void bind(Channel channel) {
        for (Device device : facility.getDevices().stream().limit(MOST_DEVICES).toList()) {
            add(Phrase.of(Messages.bindItTo, ElementText.of(device)), bind(channel, device));
        }
        Device made = AditFactory.eINSTANCE.createDevice();
        made.setId(FreshIds.next(facility, made));
        made.setName(Phrase.of(Messages.deviceOf, named(channel)));
        add(
                Messages.bindItToANewDevice,
                AddCommand.create(domain, facility, Literals.FACILITY__DEVICES, made),
                bind(channel, made));
    }

    private Command bind(Channel channel, Device device) {
        Binding binding = AditFactory.eINSTANCE.createBinding();
        binding.setDevice(device);
        binding.setPointer("/" + channel.getKey());
        binding.setSourceUnit(channel.getUnit());
        return AddCommand.create(domain, channel, Literals.CHANNEL__BINDINGS, binding);
    }

    private void devices(Binding binding) {
        for (Device device : facility.getDevices().stream().limit(MOST_DEVICES).toList()) {
            set(binding, Literals.BINDING__DEVICE, device, Messages.bindItTo);
        }
    }

    private void units(Binding binding) {
        if (binding.eContainer() instanceof Channel channel) {
            unit(binding, Literals.BINDING__SOURCE_UNIT, channel.getUnit(), Messages.deviceSends);
            if (binding.getSourceUnit() != null && !binding.getSourceUnit().isBlank()) {
                unit(channel, Literals.CHANNEL__UNIT, binding.getSourceUnit(), Messages.channelIsIn);
            }
        }
    }

    private void unit(EObject owner, EStructuralFeature feature, String code, String label) {
        add(Phrase.of(label, UnitText.alone(code)), SetCommand.create(domain, owner, feature, code));
    }

    private void plan(Rule rule, @Nullable String level) {
        Action action = AditFactory.eINSTANCE.createAction();
        action.setWho(Messages.facilityManager);
        action.setWhat(Phrase.of(
                Messages.inspectAndDecide, rule.getChannel() == null ? Messages.theAsset : place(rule.getChannel())));
        action.setLevel(level);
        add(
                level == null ? Messages.letTheManagerInspect : Phrase.of(Messages.letTheManagerInspectFrom, level),
                AddCommand.create(domain, rule, Literals.RULE__ACTIONS, action));
    }

    private void range(Level level, @Nullable Channel channel) {
        if (channel == null || !Double.isFinite(level.getLimit())) {
            return;
        }
        Double min = channel.getRangeMin();
        boolean below = min != null && level.getLimit() < min;
        Double end = below ? min : channel.getRangeMax();
        if (end != null) {
            set(level, Literals.LEVEL__LIMIT, end, Messages.setTheLimitTo);
            set(
                    channel,
                    below ? Literals.CHANNEL__RANGE_MIN : Literals.CHANNEL__RANGE_MAX,
                    level.getLimit(),
                    Messages.widenTheRangeTo);
        }
    }

    private void subjects(Role role) {
        List<String> whole = role.getSubjects().stream()
                .map(subject -> subject.contains(":") ? subject : "nginx:" + subject)
                .toList();
        if (!whole.equals(role.getSubjects())) {
            add(Messages.takeThemAsUsersWhoLogInWithA, SetCommand.create(domain, role, Literals.ROLE__SUBJECTS, whole));
        }
    }

    private void set(EObject owner, EStructuralFeature feature, Object value, String label) {
        String shown = value instanceof EObject element ? ElementText.of(element) : String.valueOf(value);
        add(Phrase.of(label, shown), SetCommand.create(domain, owner, feature, value));
    }

    private void add(String label, Command... commands) {
        CompoundCommand all = new CompoundCommand(label, label, List.of(commands));
        fixes.add(new QuickFix(label, all));
    }

    private static String named(Named named) {
        String name = named.getName();
        return name == null || name.isBlank() ? String.valueOf(named.getId()) : name;
    }

    private static String place(Channel channel) {
        return channel.eContainer() instanceof Asset asset ? named(asset) : named(channel);
    }
}
