package io.adit.model.file;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.emf.ecore.xmi.impl.XMIHelperImpl;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a {@code .adit} file once: keeps what it repeats once in memory, and notes whether it refers to something outside of it. */
final class AditLoad extends XMILoadImpl {
    private boolean foreign;

    AditLoad(XMLResource resource) {
        super(new OnceEach(resource));
    }

    /** True where the file refers to something that it does not contain, and nobody has looked yet whether it exists. */
    boolean isForeign() {
        return foreign;
    }

    @Override
    protected SAXParser makeParser() throws ParserConfigurationException, SAXException {
        return new ParserAhead(super.makeParser());
    }

    @Override
    protected DefaultHandler makeDefaultHandler() {
        return new SAXXMIHandler(resource, helper, options) {
            @Override
            protected void handleProxy(InternalEObject proxy, String uri) {
                foreign = true;
                super.handleProxy(proxy, uri);
            }
        };
    }

    /** Makes values of attributes. */
    private static final class OnceEach extends XMIHelperImpl {
        private final RepeatedValues texts = new RepeatedValues();
        private final RepeatedValues numbers = new RepeatedValues();

        OnceEach(XMLResource resource) {
            super(resource);
        }

        @Override
        protected @Nullable Object createFromString(EFactory factory, EDataType type, @Nullable String text) {
            RepeatedValues known = known(type.getInstanceClass());
            return known == null || text == null
                    ? super.createFromString(factory, type, text)
                    : known.of(text, () -> super.createFromString(factory, type, text));
        }

        private @Nullable RepeatedValues known(@Nullable Class<?> kind) {
            if (kind == String.class) {
                return texts;
            }
            return kind == double.class || kind == Double.class ? numbers : null;
        }
    }
}
