package uk.lantern.bot.command;

import picocli.CommandLine.Command;

/** The list of people; what to do with it is its own command. */
@Command(
    name = "people",
    mixinStandardHelpOptions = true,
    description = "Keeps the list of people, agencies, teams, roles and preferences.",
    subcommands = {PeopleImportCommand.class, PeopleFirstCommand.class, PeopleEraseCommand.class})
final class PeopleCommand {}
