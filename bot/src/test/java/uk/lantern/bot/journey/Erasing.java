package uk.lantern.bot.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.bot.audittrail.AuditTrail;
import uk.lantern.scheduler.erasure.Erasure;
import uk.lantern.scheduler.erasure.Erasures;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.retention.Forgetting;
import uk.lantern.scheduler.retention.Forgotten;

/** Forgets somebody, and looks where they still stand. */
record Erasing(Served served) {

  Person person(String name) {
    return served().bean(People.class).named(name).orElseThrow();
  }

  String pseudonym(PersonKey key) {
    return "former-" + served().bean(AuditTrail.class).pseudonym(key);
  }

  Erasure erase(PersonKey key) {
    return served().bean(Erasures.class).erase(key, pseudonym(key), "a former colleague");
  }

  /** Collections in which somebody stands, by id or by name. */
  Set<String> where(Person person) {
    Forgotten who =
        new Forgotten(
            person.key().tenant(),
            person.key().objectId(),
            person.displayName(),
            pseudonym(person.key()),
            "x");
    Set<String> found =
        served().beans(Forgetting.class).stream()
            .filter(it -> it.holding(who) > 0)
            .map(Forgetting::collection)
            .collect(Collectors.toCollection(TreeSet::new));
    MongoOperations mongo = served().bean(MongoOperations.class);
    for (String name : mongo.getCollectionNames()) {
      for (var document : mongo.getCollection(name).find()) {
        if (names(document.toJson(), person)) {
          found.add(name);
        }
      }
    }
    return found;
  }

  static boolean names(String text, Person person) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.contains(person.key().objectId())
        || lower.contains(person.displayName().toLowerCase(Locale.ROOT));
  }

  List<String> files(Person gone) {
    Environment settings = served().bean(Environment.class);
    List<String> naming = new ArrayList<>();
    for (String setting : List.of("lantern.data", "lantern.audit-heads")) {
      try (Stream<Path> all = Files.walk(Path.of(settings.getRequiredProperty(setting)))) {
        all.filter(Files::isRegularFile)
            .filter(it -> names(text(it), gone))
            .forEach(it -> naming.add(it.toString()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return naming;
  }

  static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
