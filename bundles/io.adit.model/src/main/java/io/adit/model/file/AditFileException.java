package io.adit.model.file;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.jspecify.annotations.Nullable;

/** A {@code .adit} file that cannot be taken as a model. The message is meant for people: where, what and why. */
public final class AditFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int MOST_SAID = 10;

    AditFileException(String message) {
        super(message);
    }

    private AditFileException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static AditFileException unreadable(Path file, Resource resource, @Nullable Exception cause) {
        List<Resource.Diagnostic> errors = resource.getErrors();
        String details = errors.stream()
                .limit(MOST_SAID)
                .map(error -> file + ":" + error.getLine() + ": " + reason(error)
                        + (error.getLine() == 1 ? " Is it a facility model?" : ""))
                .collect(Collectors.joining("\n"));
        if (!details.isEmpty()) {
            int more = errors.size() - MOST_SAID;
            return new AditFileException(more > 0 ? details + "\nand " + more + " more." : details, cause);
        }
        return new AditFileException(
                file + " cannot be read: " + (cause == null ? "unknown" : cause.getMessage()), cause);
    }

    /** The parser's own words; EMF's message repeats file, line and column and names the parser's class. */
    private static @Nullable String reason(Resource.Diagnostic error) {
        if (error instanceof IllegalValueException wrong && wrong.getFeature() != null) {
            return "\"" + wrong.getValue() + "\" is no value for "
                    + wrong.getFeature().getName() + ".";
        }
        Throwable cause = error instanceof Throwable problem ? problem.getCause() : null;
        return cause == null || cause.getMessage() == null ? error.getMessage() : cause.getMessage();
    }

    static AditFileException danglingReferences(Path file, Resource resource) {
        String ids = EcoreUtil.UnresolvedProxyCrossReferencer.find(resource).keySet().stream()
                .map(AditFileException::fragment)
                .sorted()
                .collect(Collectors.joining(", "));
        return new AditFileException(file + " refers to ids that it does not contain: " + ids + ".");
    }

    private static String fragment(EObject proxy) {
        return ((InternalEObject) proxy).eProxyURI().fragment();
    }
}
