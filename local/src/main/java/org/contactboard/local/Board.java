package org.contactboard.local;

import org.contactboard.local.bench.BenchCommand;
import org.contactboard.local.command.CheckCommand;
import org.contactboard.local.command.DemoCommand;
import org.contactboard.local.command.ImportCommand;
import org.contactboard.local.command.InfraCommand;
import org.contactboard.local.command.ReplayCommand;
import org.contactboard.local.command.SendCommand;
import org.contactboard.local.command.TestCommand;
import org.contactboard.local.command.UpCommand;
import org.contactboard.local.command.VerifyCommand;
import org.contactboard.local.place.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

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
            CheckCommand.class,
            ImportCommand.class,
            VerifyCommand.class,
            ReplayCommand.class,
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
        explainEach(line);
        line.setParameterExceptionHandler((wrong, words) -> {
            line.getErr().println(said(wrong));
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

    /** Gives every command its --help. */
    private static void explainEach(CommandLine line) {
        if (line.getCommandSpec().findOption("--help") == null) {
            line.getCommandSpec()
                    .addOption(OptionSpec.builder("-h", "--help")
                            .usageHelp(true)
                            .description("says this")
                            .build());
        }
        line.getSubcommands().values().forEach(Board::explainEach);
    }

    private static String said(ParameterException wrong) {
        var command = wrong.getCommandLine().getCommandSpec();
        if (command.parent() == null && wrong instanceof UnmatchedArgumentException unmatched) {
            return "There is no command %s; see ./board help"
                    .formatted(unmatched.getUnmatched().getFirst());
        }
        // picocli says the word twice where a value is not a NAME=VALUE
        var reason = String.valueOf(wrong.getMessage()).replace("option option", "option");
        return reason + "; see " + command.qualifiedName() + " --help";
    }
}
