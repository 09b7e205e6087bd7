package io.adit.validation;

import io.adit.engine.Engine;
import io.adit.engine.programme.BindingSettings;
import io.adit.engine.programme.FieldProblem;
import io.adit.engine.programme.PayloadSettings;
import io.adit.model.Binding;
import io.adit.model.Channel;
import io.adit.model.PayloadFormat;
import org.jspecify.annotations.Nullable;

/** Checks that the fields a binding names can be read in its payload format; the engine's own reading of them decides. */
final class BindingChecks {
    private BindingChecks() {}

    static void checkFields(Channel channel, Binding binding, Findings findings) {
        @Nullable String pointer = binding.getPointer();
        if (pointer == null && binding.getFormat() != PayloadFormat.TEXT) {
            findings.error(
                    "binding.pointer",
                    binding,
                    Texts.of("binding.pointer", Findings.title(channel)),
                    Texts.of("binding.pointer.remedy"));
            return;
        }
        for (FieldProblem problem : Engine.checkFields(settings(binding))) {
            findings.error(
                    problem.code(),
                    binding,
                    Texts.of("binding.field", problem.message(), Findings.title(channel)),
                    problem.remedy());
        }
        if (binding.getFormat() == PayloadFormat.AUTO
                && pointer != null
                && !pointer.isEmpty()
                && !pointer.startsWith("/")) {
            findings.warning(
                    "binding.no-json-pointer",
                    binding,
                    Texts.of("binding.no-json-pointer", pointer, Findings.title(channel)),
                    Texts.of("binding.no-json-pointer.remedy"));
        }
    }

    private static BindingSettings settings(Binding binding) {
        return new BindingSettings(
                "",
                "",
                text(binding.getPointer()),
                text(binding.getTimePointer()),
                io.adit.engine.programme.TimeFormat.valueOf(
                        binding.getTimeFormat().getLiteral()),
                "",
                null,
                null,
                new PayloadSettings(
                        io.adit.engine.programme.PayloadFormat.valueOf(
                                binding.getFormat().getLiteral()),
                        text(binding.getSeparator()),
                        binding.isDecimalComma()));
    }

    @SuppressWarnings("NullAway") // EMF getters give null for what a file leaves out
    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
