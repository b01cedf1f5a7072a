package uk.lantern;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import org.junit.jupiter.api.Test;

/** What holds for the packages as a whole, whatever the table of {@link HouseRulesTest} says. */
class HouseShapeTest {

  @Test
  void nothing_goes_in_a_circle() {
    slices().matching("uk.lantern.(*.*)..").should().beFreeOfCycles().check(House.CLASSES);
  }

  @Test
  void nobody_depends_on_the_commands() {
    noClasses()
        .that()
        .resideOutsideOfPackages(House.pkg("bot.command"), "uk.lantern.bot")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(House.pkg("bot.command"))
        .check(House.CLASSES);
  }
}
