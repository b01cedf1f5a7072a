package uk.lantern;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;

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
}
