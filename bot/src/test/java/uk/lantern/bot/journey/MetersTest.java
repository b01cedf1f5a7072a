package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;

/** Figures tell how Lantern is, and of nobody anything: every meter is walked after a busy day. */
class MetersTest {

  private static final String CANARY = "zuzana-canary-4711";

  private final Served served = Served.shared();
  private final MeterRegistry meters = served.bean(MeterRegistry.class);

  private double count(String name, String... tags) {
    return meters.find(name).tags(tags).meters().stream()
        .flatMap(meter -> StreamSupport.stream(meter.measure().spliterator(), false))
        .mapToDouble(measured -> measured.getValue())
        .findFirst()
        .orElse(0);
  }

  @Test
  void aScriptedDayMovesTheFigures() {
    Chat maya = served.chat("Maya Fern");
    double phones = count("redaction.hits", "kind", "phone");
    double copies = count("dedupe.hits");
    maya.says("what have we learned about neglect, call 07700 900123");
    var twice = maya.activities().message("help");
    maya.sends(twice);
    maya.delivers(twice);
    maya.presses(Chat.titles(maya.says("what's new")).getFirst());
    assertThat(count("redaction.hits", "kind", "phone")).isEqualTo(phones + 1);
    assertThat(count("dedupe.hits")).isGreaterThanOrEqualTo(copies + 1);
    assertThat(count("turn.duration", "reply", "command")).isPositive();
    assertThat(count("turn.accept")).isPositive();
    assertThat(count("invoke.duration")).isPositive();
  }

  @Test
  void case123NoLabelHoldsAPersonOrTheirWords() {
    Chat maya = served.chat("Maya Fern");
    maya.says("what have we learned about " + CANARY);
    maya.says(CANARY + "@example.org wants to know");
    maya.says("why was Jo Okoro not told");
    maya.sends(maya.activities().cardAction(CANARY, Map.of(CANARY, CANARY, "say", CANARY)));
    Set<String> labels =
        meters.getMeters().stream()
            .map(Meter::getId)
            .flatMap(id -> id.getTags().stream())
            .map(Tag::getValue)
            .collect(Collectors.toSet());
    assertThat(labels).hasSizeGreaterThan(20);
    Person person = served.bean(People.class).named("Maya Fern").orElseThrow();
    List<String> never =
        List.of(
            "canary",
            "Maya",
            "Okoro",
            person.key().objectId(),
            person.key().tenant(),
            maya.conversation());
    assertThat(labels)
        .noneMatch(label -> never.stream().anyMatch(label::contains))
        .allMatch(label -> label.length() < 120);
  }
}
