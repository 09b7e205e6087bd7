package io.adit.validation;

import io.adit.model.Asset;
import io.adit.model.Channel;
import io.adit.model.Named;
import io.adit.validation.Finding.Severity;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** Collects what the checks find. */
final class Findings {
    private final List<Finding> all = new ArrayList<>();

    void error(String code, EObject object, String message, String remedy) {
        all.add(new Finding(Severity.ERROR, code, object, message, remedy));
    }

    void warning(String code, EObject object, String message, String remedy) {
        all.add(new Finding(Severity.WARNING, code, object, message, remedy));
    }

    void info(String code, EObject object, String message, String remedy) {
        all.add(new Finding(Severity.INFO, code, object, message, remedy));
    }

    List<Finding> all() {
        return List.copyOf(all);
    }

    /** What people call an object: its kind and its name or id; for a channel its asset too. */
    static String title(EObject object) {
        if (object instanceof Channel channel && channel.eContainer() instanceof Asset asset) {
            return Texts.of(
                    "title.channel", nameOf(asset), blank(channel.getName()) ? channel.getKey() : channel.getName());
        }
        if (object instanceof Named named) {
            return kind(object) + " " + nameOf(named);
        }
        EObject owner = object.eContainer();
        return owner == null ? kind(object) : Texts.of("title.part", kind(object), title(owner));
    }

    private static String kind(EObject object) {
        return Texts.of("type." + object.eClass().getName());
    }

    private static String nameOf(Named named) {
        return blank(named.getName()) ? "'" + named.getId() + "'" : "'" + named.getName() + "'";
    }

    @SuppressWarnings("NullAway") // EMF getters give null for what a file leaves out
    static boolean blank(@org.jspecify.annotations.Nullable String text) {
        return text == null || text.isBlank();
    }
}
