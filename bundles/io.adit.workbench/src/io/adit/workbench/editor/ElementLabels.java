package io.adit.workbench.editor;

import io.adit.model.Asset;
import io.adit.model.Command;
import io.adit.model.Facility;
import io.adit.model.Rule;
import io.adit.workbench.Icons;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.jspecify.annotations.Nullable;

/** Text and icon of a tree element; what is said beside the name is grey. */
public final class ElementLabels extends LabelProvider implements IStyledLabelProvider {
    @Override
    public String getText(Object element) {
        return switch (element) {
            case Group group -> group.title();
            case EObject object -> ElementText.of(object);
            default -> String.valueOf(element);
        };
    }

    @Override
    public StyledString getStyledText(Object element) {
        StyledString text = new StyledString(getText(element));
        String aside = aside(element);
        return aside.isEmpty() ? text : text.append("  " + aside, StyledString.QUALIFIER_STYLER);
    }

    @Override
    public Image getImage(Object element) {
        return Icons.image(icon(element));
    }

    private static String aside(Object element) {
        return switch (element) {
            case Group group -> String.valueOf(group.members().size());
            case Asset asset -> orEmpty(asset.getTag(), asset.getIfcClass());
            case Command command when command.getSubject() != null -> command.getSubject();
            case Rule rule when rule.getChannel() != null -> ElementText.of(rule.getChannel());
            default -> "";
        };
    }

    private static String orEmpty(@Nullable String tag, @Nullable String ifcClass) {
        String left = tag == null ? "" : tag;
        String right = ifcClass == null ? "" : ifcClass;
        return left.isEmpty() || right.isEmpty() ? left + right : left + " · " + right;
    }

    /** Name of the icon: per class, for assets per kind. */
    public static String icon(Object element) {
        return switch (element) {
            case Group group -> group.reference().getName();
            case Facility facility -> "facility";
            case Asset asset -> "asset-" + asset.getKind().getLiteral().toLowerCase(Locale.ROOT);
            case EObject object -> object.eClass().getName().toLowerCase(Locale.ROOT);
            default -> "asset-other";
        };
    }
}
