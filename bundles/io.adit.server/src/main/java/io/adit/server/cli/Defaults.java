package io.adit.server.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Values of options that were not given as flags: first the environment ({@code --http-port} is {@code ADIT_HTTP_PORT}),
 * then the properties file that {@code ADIT_CONFIG} names, or {@code adit.properties} in the working folder
 * ({@code http-port=8080}). A demo takes flags alone: the settings of a server that stays must not reach it.
 */
final class Defaults implements IDefaultValueProvider {
    private final Map<String, String> environment;
    private final Properties file = new Properties();

    Defaults(Map<String, String> environment) {
        this.environment = environment;
        @Nullable String named = environment.get("ADIT_CONFIG");
        Path path = Path.of(named == null ? "adit.properties" : named);
        if (named != null || Files.exists(path)) {
            try (Reader reader = Files.newBufferedReader(path)) {
                file.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException("the configuration file " + path + " cannot be read: " + e, e);
            }
        }
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option)
                || argument.command().name().equals("demo")) {
            return null;
        }
        String name = option.longestName().replaceFirst("^-+", "");
        @Nullable
        String value = environment.get("ADIT_" + name.toUpperCase(Locale.ROOT).replace('-', '_'));
        return value != null ? value : file.getProperty(name);
    }
}
