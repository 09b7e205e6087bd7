package io.adit.access.cli;

import java.net.URI;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads addresses of servers on a command line: with scheme and host, or else a sentence says how to write it. */
public final class AddressConverter implements ITypeConverter<URI> {
    @Override
    public URI convert(String text) {
        try {
            URI address = URI.create(text);
            if (address.getHost() != null) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw new TypeConversionException("'" + text + "' is no address; write for example http://127.0.0.1:8080.");
    }
}
