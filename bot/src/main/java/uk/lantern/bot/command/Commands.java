package uk.lantern.bot.command;

import picocli.CommandLine.Command;

/** What can be asked of {@code infra/lantern}. */
@Command(
    name = "lantern",
    mixinStandardHelpOptions = true,
    description = "Learning and improvement for safeguarding partnerships, in Microsoft Teams.",
    subcommands = {
      ServeCommand.class,
      ChatCommand.class,
      StoryCommand.class,
      AskCommand.class,
      ImportCommand.class,
      PublishCommand.class,
      PeopleCommand.class,
      AuditTrailCommand.class,
      StoreCommand.class,
      EvaluateCommand.class
    })
public final class Commands {}
