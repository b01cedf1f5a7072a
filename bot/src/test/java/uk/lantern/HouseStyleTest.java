package uk.lantern;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesThat;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** What any class may do, whichever package it is in. */
class HouseStyleTest {

  private static void check(ArchRule rule) {
    rule.check(House.CLASSES);
  }

  private static void onlyIn(String home, String... libraries) {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(House.pkg(home))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(libraries)
            .as(String.join(", ", libraries) + " only in " + home));
  }

  @Test
  void quartz_is_the_clock_and_stays_in_one_package() {
    onlyIn("scheduler.trigger", "org.quartz..");
  }

  @Test
  void the_archived_sdk_stays_at_the_edge() {
    onlyIn("bot.teams", "com.microsoft.bot..");
  }

  @Test
  void search_and_model_stay_in_answering() {
    onlyIn("content.answering", "org.apache.lucene..", "ai.onnxruntime..", "ai.djl..");
  }

  @Test
  void documents_are_read_by_importing() {
    onlyIn(
        "content.importing",
        "org.apache.pdfbox..",
        "org.apache.poi..",
        "org.apache.tika..",
        "org.jsoup..");
  }

  /** Attack 88: a workbook can hold formulas, links and DDE; we write CSV and nothing else. */
  @Test
  void case088_nobody_writes_a_workbook() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat(
                resideInAnyPackage("org.apache.poi.ss..", "org.apache.poi.hssf..")
                    .or(resideInAnyPackage("org.apache.poi.xssf..", "org.dhatim.."))));
  }

  @Test
  void the_embedded_engine_is_nobodys_business() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("de.bwaldvogel..", "org.h2.."));
  }

  @Test
  void only_the_edge_and_the_terminal_chat_speak_http() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(
                House.pkg("bot.teams"), House.pkg("bot.local"), House.pkg("bot.command"))
            .should()
            .dependOnClassesThat(
                resideInAnyPackage("java.net.http..", "org.springframework.web.client..")));
  }

  @Test
  void policies_and_composers_decide_from_their_arguments() {
    check(
        purely(noClasses().that().haveSimpleNameEndingWith("Policy"))
            .orShould()
            .callMethodWhere(target(nameMatching("now|systemUTC|systemDefault"))));
    check(purely(noClasses().that().haveSimpleNameEndingWith("Composer")));
  }

  private static com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction purely(
      GivenClassesConjunction given) {
    ClassesThat<com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction> those =
        given.should().dependOnClassesThat();
    return those
        .resideInAnyPackage("org.springframework..", "com.mongodb..", "org.quartz..")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class);
  }

  @Test
  void time_comes_from_the_one_clock() {
    DescribedPredicate<JavaClass> clock =
        JavaClass.Predicates.resideInAPackage("java.time..").and(nameMatching(".*(?<!Duration)"));
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(House.pkg("content.calendar"))
            .should()
            .callMethodWhere(
                target(nameMatching("now"))
                    .and(not(target(rawParameterTypes(Clock.class))))
                    .and(target(owner(clock))))
            .orShould()
            .callMethodWhere(
                target(nameMatching("system(UTC|Default|DefaultZone)?")).and(target(owner(clock))))
            .orShould()
            .callConstructor(Date.class)
            .orShould()
            .callMethod(TimeZone.class, "getDefault")
            .orShould()
            .callMethod(Thread.class, "sleep", long.class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis"));
  }

  @Test
  void no_field_is_injected_or_maybe_there() {
    check(noFields().should().haveRawType(Optional.class));
    check(
        noFields()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject"));
    check(fields().that().areStatic().should().bePrivate().orShould().beFinal());
  }

  @Test
  void names_say_what_a_thing_is() {
    check(
        noClasses()
            .should()
            .haveNameMatching(
                ".*(Service|Manager|Helper|Utils?|Impl|Facade|Orchestrator|Dto|V2)(\\$.*)?"));
  }

  @Test
  void what_is_not_to_be_used_is_not_there() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "lombok..", "io.vavr..", "reactor..", "org.junit..", "io.reactivex.."));
  }
}
