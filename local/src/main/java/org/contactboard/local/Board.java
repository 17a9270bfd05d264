package org.contactboard.local;

import org.contactboard.local.bench.BenchCommand;
import org.contactboard.local.command.DemoCommand;
import org.contactboard.local.command.ImportCommand;
import org.contactboard.local.command.InfraCommand;
import org.contactboard.local.command.SendCommand;
import org.contactboard.local.command.TestCommand;
import org.contactboard.local.command.UpCommand;
import org.contactboard.local.place.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The one command for people; {@code ./board} hands over to it. */
@Command(
        name = "./board",
        description = "The Contact Board on this machine.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            UpCommand.class,
            InfraCommand.class,
            TestCommand.class,
            SendCommand.class,
            ImportCommand.class,
            BenchCommand.class,
            HelpCommand.class
        })
public final class Board {

    private Board() {}

    public static void main(String... arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        var line = new CommandLine(new Board());
        line.setParameterExceptionHandler((wrong, words) -> {
            var command = wrong.getCommandLine().getCommandSpec().qualifiedName();
            line.getErr().println(wrong.getMessage() + "; see " + command + " --help");
            return CommandLine.ExitCode.USAGE;
        });
        line.setExecutionExceptionHandler((failure, command, parsed) -> switch (failure) {
            case InterruptedException ended -> CommandLine.ExitCode.OK;
            case Refusal refusal -> {
                command.getErr().println(refusal.getMessage());
                yield CommandLine.ExitCode.USAGE;
            }
            default -> throw failure;
        });
        return line.execute(arguments);
    }
}
