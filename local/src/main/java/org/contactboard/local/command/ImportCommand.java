package org.contactboard.local.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./board import}: says what can be imported. */
@Command(name = "import", description = "Imports from a file.", subcommands = ImportCustomersCommand.class)
public final class ImportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "What is to be imported? ./board import customers FILE");
    }
}
