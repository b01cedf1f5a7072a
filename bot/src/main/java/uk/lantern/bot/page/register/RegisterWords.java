package uk.lantern.bot.page.register;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.lantern.bot.card.Dates;
import uk.lantern.content.catalogue.PrioritySet;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.action.PastWords;
import uk.lantern.scheduler.people.Agencies;
import uk.lantern.scheduler.people.Agency;

/** What the codes of the register are called. */
public final class RegisterWords {

  private final Agencies agencies;
  private final List<PrioritySet> priorities;
  private final Wording wording;

  public RegisterWords(Agencies agencies, List<PrioritySet> priorities, Wording wording) {
    this.agencies = agencies;
    this.priorities = List.copyOf(priorities);
    this.wording = wording;
  }

  /** A text without placeholders. */
  public String say(RegisterPageWording key) {
    return wording.say(key);
  }

  String say(RegisterPageWording key, Map<String, ?> values) {
    return wording.say(key, values);
  }

  /** The name of an agency; of one that is not known, its code. */
  public String agency(String code) {
    return agencies.find(code).map(Agency::name).orElse(code);
  }

  /** A priority with the set it stands in: numbers mean something else in each. */
  public String priority(String code) {
    if (code.isEmpty()) {
      return say(RegisterPageWording.PRIORITY_NONE);
    }
    return priorities.stream()
        .flatMap(set -> set.priorities().stream().map(it -> Map.entry(set, it)))
        .filter(it -> it.getValue().code().equals(code))
        .findFirst()
        .map(it -> named(it.getKey(), it.getValue()))
        .orElseGet(() -> say(RegisterPageWording.NOT_KNOWN));
  }

  private String named(PrioritySet set, PrioritySet.Priority priority) {
    return say(
        RegisterPageWording.PRIORITY,
        Map.of("number", priority.number(), "title", priority.plainTitle(), "set", set.code()));
  }

  /** A kind of source. */
  public String source(String code) {
    return code.isEmpty() ? say(RegisterPageWording.SOURCE_NONE) : coded("SOURCE_", code);
  }

  String facet(Facet facet) {
    return say(RegisterPageWording.valueOf("FACET_" + facet.name()));
  }

  String sort(RegisterSort sort) {
    return say(RegisterPageWording.valueOf("SORT_" + sort.name()));
  }

  String age(AgeBand band) {
    return say(RegisterPageWording.valueOf("AGE_" + band.name()));
  }

  String slippage(SlippageBand band) {
    return say(RegisterPageWording.valueOf("SLIPPAGE_" + band.name()));
  }

  /**
   * A code of a facet. One that somebody typed into an address may be none of ours; it is never
   * repeated.
   */
  String of(Facet facet, String code) {
    return switch (facet) {
      case PRIORITY -> priority(code);
      case AGENCY ->
          agencies.find(code).map(Agency::name).orElseGet(() -> say(RegisterPageWording.NOT_KNOWN));
      case SOURCE -> source(code);
      case DUE -> coded("DUE_", code);
      case AGE -> coded("AGE_", code);
      case SLIPPAGE -> coded("SLIPPAGE_", code);
      case STATE -> state(code);
    };
  }

  private String state(String code) {
    String name = code.toUpperCase(Locale.ROOT).replace('-', '_');
    return Stream.of(RegisterStateWording.values())
        .filter(it -> it.name().equals(name))
        .findFirst()
        .map(wording::say)
        .orElseGet(() -> say(RegisterPageWording.NOT_KNOWN));
  }

  /** Which actions the register is of, as a link. */
  String scope(RegisterScope scope) {
    return say(RegisterPageWording.valueOf("SCOPE_" + scope.name()));
  }

  /** The same as part of a sentence. */
  String what(RegisterScope scope) {
    return say(RegisterPageWording.valueOf("WHAT_" + scope.name()));
  }

  /** One step of a history as a sentence. */
  public String past(PastWords.Past past) {
    Map<String, String> values = new HashMap<>();
    values.put("day", Dates.day(past.day()));
    values.put("who", past.who());
    values.put("what", past.what());
    if (past.words().isBlank()) {
      return say(RegisterPageWording.PAST, values);
    }
    values.put("words", past.words());
    return say(RegisterPageWording.PAST_SAID, values);
  }

  private String coded(String family, String code) {
    String name = family + code.toUpperCase(Locale.ROOT).replace('-', '_');
    return key(name).map(this::say).orElseGet(() -> say(RegisterPageWording.NOT_KNOWN));
  }

  private static Optional<RegisterPageWording> key(String name) {
    return List.of(RegisterPageWording.values()).stream()
        .filter(it -> it.name().equals(name))
        .findFirst();
  }
}
