package io.adit.workbench.editor;

import io.adit.model.provider.AditEditPlugin;
import java.util.MissingResourceException;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What people call the classes, features and literals of the model, from the texts of its edit support. */
public final class ModelWords {
    private ModelWords() {}

    /** Such as "Level rule". */
    static String type(EClass type) {
        return text("_UI_" + type.getName() + "_type", type.getName());
    }

    /** Such as "above". */
    public static String literal(Enumerator literal) {
        String type = literal.getClass().getSimpleName();
        return text("_UI_" + type + "_" + literal.getLiteral() + "_literal", literal.getLiteral());
    }

    /** Such as "Assets". */
    public static String feature(EStructuralFeature feature) {
        String owner = feature.getEContainingClass().getName();
        return text("_UI_" + owner + "_" + feature.getName() + "_feature", feature.getName());
    }

    /** A sentence on what it means; empty where there is none. */
    public static String description(EStructuralFeature feature) {
        String owner = feature.getEContainingClass().getName();
        return text("_UI_" + owner + "_" + feature.getName() + "_description", "");
    }

    private static String text(String key, String otherwise) {
        try {
            return AditEditPlugin.INSTANCE.getString(key);
        } catch (MissingResourceException e) {
            return otherwise;
        }
    }
}
