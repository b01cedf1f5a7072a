package uk.lantern;

import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.Set;
import java.util.TreeSet;

/** Every class Lantern ships, read once for all house rules. */
final class House {

  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("uk.lantern.content", "uk.lantern.scheduler", "uk.lantern.bot");

  /** What runs in {@code serve} and is no door of a module, as ArchUnit spells packages. */
  static String pkg(String name) {
    return "uk.lantern." + name + "..";
  }

  private House() {}

  /** The other packages a package uses. */
  static Set<String> usedBy(String name) {
    return CLASSES.stream()
        .filter(type -> nameOf(type).equals(name))
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .map(Dependency::getTargetClass)
        .filter(type -> type.getPackageName().startsWith("uk.lantern"))
        .filter(type -> !type.getPackageName().startsWith("uk.lantern.store"))
        .map(House::nameOf)
        .filter(other -> !other.equals(name))
        .collect(toCollection(TreeSet::new));
  }

  /** Module and package: {@code bot.teams} for {@code uk.lantern.bot.teams.token}. */
  static String nameOf(JavaClass type) {
    String[] parts = type.getPackageName().split("\\.");
    return parts.length > 3 ? parts[2] + "." + parts[3] : parts[2];
  }
}
