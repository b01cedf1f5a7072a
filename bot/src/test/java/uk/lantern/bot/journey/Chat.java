package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.lantern.tenant.Activities;
import uk.lantern.tenant.BotAnswer;
import uk.lantern.tenant.PracticeUser;

/** Somebody at a desk, who plays a DEMO person: types, presses, reads what comes. */
final class Chat {

  private final Served served;
  private final PracticeUser user;
  private List<Shown> latest = List.of();

  /** A desk nobody sat at before. */
  Chat(Served served, String person) {
    this.served = served;
    this.user = served.tenant().user(person + " " + UUID.randomUUID());
    says("as " + person);
    says("delete my conversation");
  }

  private Chat(Served served, PracticeUser user) {
    this.served = served;
    this.user = user;
  }

  /** The same person, whose next messages reach another instance. */
  Chat at(Served other) {
    return new Chat(other, user);
  }

  /** Types a message and reads what comes back. */
  List<Shown> says(String text) {
    return sends(activities().message(text));
  }

  /** The first card that comes back, as it is read out. */
  String hears(String text) {
    List<Shown> all = says(text);
    assertThat(all).as("what comes back to: %s", text).isNotEmpty();
    return all.getFirst().text();
  }

  /** Everything that comes back, as it is read out: a letter may come between. */
  String hearsAll(String text) {
    return String.join("\n", says(text).stream().map(Shown::text).toList());
  }

  /** Presses a button of what was shown last. */
  List<Shown> presses(String title) {
    return presses(title, Map.of());
  }

  List<Shown> presses(String title, Map<String, String> inputs) {
    return sends(press(title, inputs));
  }

  /** Presses with what the card does not offer, as no client of ours would. */
  List<Shown> forges(String title, Map<String, String> inputs) {
    ObjectNode press = press(title, Map.of());
    inputs.forEach(press.withObject("/value/action/data")::put);
    return sends(press);
  }

  /** The activity of pressing a button of what was shown last. */
  ObjectNode press(String title, Map<String, String> inputs) {
    JsonNode button = button(title);
    Map<String, String> data = new LinkedHashMap<>();
    button.path("data").properties().forEach(e -> data.put(e.getKey(), e.getValue().asString("")));
    inputs.forEach((id, value) -> latest.forEach(shown -> shown.canBeGiven(id, value)));
    data.putAll(inputs);
    return activities().cardAction(button.path("verb").asString(""), data);
  }

  /** An input of what was shown last. */
  JsonNode input(String id) {
    return latest.stream()
        .filter(shown -> shown.card() != null)
        .flatMap(shown -> shown.card().findParents("label").stream())
        .filter(input -> input.path("id").asString("").equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No input '" + id + "'"));
  }

  /** Moves DEMO time. A long way takes more than the ten seconds after which Teams gets its 200. */
  void jumps(String spec) {
    int before = thread().size();
    says("jump " + spec);
    Served.soon()
        .atMost(Duration.ofMinutes(2))
        .until(() -> since(before).matches("(?s).*(DEMO time is now|know that time).*"));
    assertThat(since(before)).contains("DEMO time is now");
  }

  private String since(int before) {
    return String.join("\n", thread().stream().skip(before).map(JsonNode::toString).toList());
  }

  /** Waits for a card that Lantern sends of its own accord. */
  String awaits(String words) {
    return Served.soon()
        .until(
            () ->
                thread().stream()
                    .map(sent -> Shown.ofActivity(sent).text())
                    .filter(text -> text.contains(words))
                    .findFirst()
                    .orElse(""),
            text -> !text.isEmpty());
  }

  /** Sends any activity; the latest cards become what it brought. */
  List<Shown> sends(ObjectNode activity) {
    int before = thread().size();
    BotAnswer answer = delivers(activity);
    assertThat(answer.status()).as("status of %s", activity.path("type")).isEqualTo(200);
    List<Shown> all = new ArrayList<>();
    if (activity.path("type").asString("").equals("invoke")) {
      JsonNode body = JsonMapper.shared().readTree(answer.body());
      Shown replaced = Shown.ofInvoke(body);
      if (replaced == null) {
        Served.soon().until(() -> since(before, false).findAny().isPresent());
      } else {
        all.add(replaced);
      }
    }
    since(before, false).forEach(all::add);
    since(before, true).forEach(all::add);
    latest = List.copyOf(all);
    return latest;
  }

  /** A letter may come at any moment: what answers is told apart from it and comes first. */
  private Stream<Shown> since(int before, boolean letters) {
    return thread().stream()
        .skip(before)
        .map(Shown::ofActivity)
        .filter(shown -> shown.isLetter() == letters);
  }

  /** What of it answers: a letter may have come in between. */
  static List<Shown> withoutLetters(List<Shown> said) {
    return said.stream().filter(shown -> !shown.isLetter()).toList();
  }

  BotAnswer delivers(ObjectNode activity) {
    return served.tenant().deliver(served.door(), "", activity.toString());
  }

  List<Shown> latest() {
    return latest;
  }

  /** What stands in the person's own conversation. */
  List<JsonNode> thread() {
    return served.in(user.conversationId());
  }

  /** What stands in it without the letters, which come of their own accord. */
  List<Shown> answers() {
    return since(0, false).toList();
  }

  Activities activities() {
    return user.activities();
  }

  String conversation() {
    return user.conversationId();
  }

  JsonNode button(String title) {
    return latest.stream()
        .flatMap(shown -> shown.buttons().stream())
        .filter(button -> button.path("title").asString("").equals(title))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No button '" + title + "' among " + titles(latest)));
  }

  static List<String> titles(List<Shown> shown) {
    return shown.stream()
        .flatMap(s -> s.buttons().stream())
        .map(b -> b.path("title").asString(""))
        .toList();
  }
}
