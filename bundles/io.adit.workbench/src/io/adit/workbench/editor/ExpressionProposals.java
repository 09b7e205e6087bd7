package io.adit.workbench.editor;

import io.adit.model.AditPackage.Literals;
import io.adit.model.ConditionWatch;
import io.adit.model.Derivation;
import io.adit.model.DerivationInput;
import io.adit.model.Guard;
import io.adit.model.Level;
import io.adit.model.LevelRule;
import io.adit.model.ValueWatch;
import io.adit.workbench.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/**
 * What may stand at a place in a formula or condition: the names of its inputs, then functions by an example of their use, then words. Immutable but for the
 * model.
 */
public final class ExpressionProposals implements IContentProposalProvider {
    private static final Set<EStructuralFeature> EXPRESSIONS = Set.of(
            Literals.VALUE_WATCH__EXPRESSION,
            Literals.EXPRESSION_DERIVATION__EXPRESSION,
            Literals.LEVEL__CONDITION,
            Literals.GUARD__WHEN);

    private static final List<String> EXAMPLES = List.of(
            "abs(a)",
            "acos(a)",
            "asin(a)",
            "atan(a)",
            "atLeast(2, a > 3, b > 3, c > 3)",
            "avg(a, b)",
            "avg(a over 10 min)",
            "ceil(a)",
            "celsius(a)",
            "cos(a)",
            "count(a > 3 over 1 h)",
            "delta(a over 1 h)",
            "exp(a)",
            "floor(a)",
            "good(a)",
            "if(a > 3, b, c)",
            "kelvin(a)",
            "ln(a)",
            "log10(a)",
            "max(a, b)",
            "max(a over 10 min)",
            "median(a, b, c)",
            "min(a, b)",
            "min(a over 10 min)",
            "pow(a, 2)",
            "rate(a over 7 d)",
            "round(a)",
            "sin(a)",
            "sqrt(a)",
            "tan(a)");

    private static final List<String> WORDS = List.of("and", "not", "or", "over");

    private static final KeyStroke CTRL_SPACE = KeyStroke.getInstance(SWT.MOD1, ' ');

    private final EObject owner;

    /** @param owner of the formula: a level, a guard, a watch or a derivation */
    public ExpressionProposals(EObject owner) {
        this.owner = owner;
    }

    /** True where an attribute is a formula or a condition. */
    static boolean isExpression(EStructuralFeature feature) {
        return EXPRESSIONS.contains(feature);
    }

    /** Makes Ctrl+Space in a field propose what may stand at the caret. @param owner of the formula; null: there is none */
    public static ContentProposalAdapter propose(Text field, Supplier<? extends @Nullable EObject> owner) {
        ContentProposalAdapter assist = new ContentProposalAdapter(
                field,
                new TextContentAdapter(),
                (text, caret) -> proposals(owner.get(), text, caret),
                CTRL_SPACE,
                null);
        assist.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_INSERT);
        field.setToolTipText(Messages.ctrlSpaceProposes);
        return assist;
    }

    private static IContentProposal[] proposals(@Nullable EObject owner, String text, int caret) {
        return owner == null ? new IContentProposal[0] : new ExpressionProposals(owner).getProposals(text, caret);
    }

    /** Each function by an example over inputs that are called a, b and c. */
    public static List<String> examples() {
        return EXAMPLES;
    }

    @Override
    public IContentProposal[] getProposals(String text, int caret) {
        String begun = begun(text.substring(0, caret));
        List<IContentProposal> proposals = new ArrayList<>();
        for (DerivationInput input : inputs(owner)) {
            add(proposals, begun, name(input), Phrase.of(Messages.inputMeans, name(input), channel(input)));
        }
        EXAMPLES.forEach(example -> add(proposals, begun, example.substring(0, example.indexOf('(') + 1), example));
        WORDS.forEach(word -> add(proposals, begun, word + " ", word));
        return proposals.toArray(IContentProposal[]::new);
    }

    private static void add(List<IContentProposal> proposals, String begun, String whole, String label) {
        if (!whole.isBlank() && whole.startsWith(begun)) {
            proposals.add(new ContentProposal(whole.substring(begun.length()), label, null));
        }
    }

    /** The name that ends where the caret is, as far as it is typed. */
    private static String begun(String before) {
        int start = before.length();
        while (start > 0 && Character.isJavaIdentifierPart(before.charAt(start - 1))) {
            start--;
        }
        return before.substring(start);
    }

    private static List<DerivationInput> inputs(EObject owner) {
        return switch (owner) {
            case ValueWatch watch -> watch.getInputs();
            case Guard guard -> guard.getInputs();
            case Derivation derivation -> derivation.getInputs();
            case Level level
            when level.eContainer() instanceof LevelRule rule && rule.getWatch() instanceof ConditionWatch watch ->
                watch.getInputs();
            default -> List.of();
        };
    }

    private static String name(DerivationInput input) {
        boolean named = input.getName() != null && !input.getName().isBlank();
        String key = input.getChannel() == null
                ? ""
                : String.valueOf(input.getChannel().getKey());
        return named ? input.getName() : key;
    }

    private static String channel(DerivationInput input) {
        return input.getChannel() == null ? "" : ElementText.of(input.getChannel());
    }
}
