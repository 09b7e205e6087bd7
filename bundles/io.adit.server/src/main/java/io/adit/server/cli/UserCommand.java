package io.adit.server.cli;

import io.adit.gateway.auth.User;
import io.adit.gateway.auth.Users;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.eclipse.ditto.base.model.auth.AuthorizationSubject;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code adit user}: people and apps that log in with a password. Works beside a running server too. */
@Command(
        name = "user",
        description = "Adds, changes and removes users who log in with a password.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "A user NAME is the subject nginx:NAME in policies; a role gives a further one.",
            "The role administrator may also manage devices. A running server takes changes within a second."
        })
final class UserCommand implements Callable<Integer> {
    private static final String NAME = "Login name: letters, digits and . _ - @ +";
    private static final String ROLE = "A word such as administrator, or a subject such as nginx:operators.";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "The server's data folder (default: data).")
    Path data = Path.of("data");

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        line.usage(line.getOut());
        return 0;
    }

    @Command(name = "add", description = "Adds a user.", mixinStandardHelpOptions = true)
    int add(
            @Parameters(paramLabel = "NAME", description = NAME) String name,
            @Option(names = "--role", paramLabel = "ROLE", description = ROLE) @Nullable List<String> roles,
            @Mixin PasswordInput input)
            throws IOException {
        Users users = open();
        if (users.find(name).isPresent()) {
            throw new IllegalArgumentException(
                    "there already is a user " + name + "; use 'adit user password' or 'adit user roles'.");
        }
        List<String> subjects = subjects(roles);
        String password = input.read(System.in);
        users.put(name, password, subjects);
        tell(input.generate ? "Added " + name + " with the password " + password : "Added " + name + ".");
        return 0;
    }

    @Command(name = "list", description = "Lists the users and their subjects.", mixinStandardHelpOptions = true)
    int list() {
        open().all().values().forEach(user -> {
            List<String> subjects =
                    user.subjects().stream().map(AuthorizationSubject::getId).toList();
            tell(String.format("%-20s %s", user.name(), String.join(" ", subjects)));
        });
        return 0;
    }

    @Command(name = "remove", description = "Removes a user; its sessions end.", mixinStandardHelpOptions = true)
    int remove(@Parameters(paramLabel = "NAME", description = NAME) String name) {
        Users users = open();
        existing(users, name);
        if (users.all().size() == 1) {
            throw new IllegalArgumentException(name + " is the last user; add another one first.");
        }
        users.remove(name);
        tell("Removed " + name + ".");
        return 0;
    }

    @Command(
            name = "password",
            description = "Gives a user a new password; its sessions end.",
            mixinStandardHelpOptions = true)
    int password(@Parameters(paramLabel = "NAME", description = NAME) String name, @Mixin PasswordInput input)
            throws IOException {
        Users users = open();
        User user = existing(users, name);
        String password = input.read(System.in);
        users.put(name, password, user.moreSubjects());
        tell(input.generate ? "The password of " + name + " is now " + password : "Changed the one of " + name + ".");
        return 0;
    }

    @Command(
            name = "roles",
            description = "Gives a user these roles in place of those it had, or tells them.",
            mixinStandardHelpOptions = true)
    int roles(
            @Parameters(paramLabel = "NAME", description = NAME) String name,
            @Parameters(paramLabel = "ROLE", arity = "0..*", description = ROLE) @Nullable List<String> roles,
            @Option(names = "--none", description = "Takes all roles away.") boolean none) {
        Users users = open();
        List<String> wanted = subjects(roles);
        if (none && !wanted.isEmpty()) {
            throw new IllegalArgumentException("--none goes without roles.");
        }
        User user = existing(users, name);
        boolean change = none || !wanted.isEmpty();
        if (change) {
            users.setSubjects(name, wanted);
        }
        List<String> now = change ? wanted : user.moreSubjects();
        tell(now.isEmpty() ? name + " has no roles." : String.join("\n", now));
        return 0;
    }

    private Users open() {
        if (!Files.isDirectory(data)) {
            throw new IllegalArgumentException(
                    "there is no data folder " + data + "; name the server's with --data, or start the server once.");
        }
        return Users.open(data);
    }

    private static User existing(Users users, String name) {
        return users.find(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no user " + name + "; 'adit user list' tells who there is."));
    }

    private static List<String> subjects(@Nullable List<String> roles) {
        return roles == null
                ? List.of()
                : roles.stream().map(User::subjectOfRole).distinct().toList();
    }

    private void tell(String line) {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println(line);
        out.flush();
    }
}
