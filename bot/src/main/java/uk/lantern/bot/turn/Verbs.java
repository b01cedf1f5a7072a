package uk.lantern.bot.turn;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Every verb a person can type, from {@code verbs.yml}. */
@Component
public final class Verbs {

  private static final String HELP = "help";
  private static final int LONGEST_COMMAND = 2_000;

  /**
   * @param say phrases that must be the whole message, as {@link Phrase} reads them
   * @param may roles, or {@code everybody}
   * @param refusal a text of {@link RefusedWording}, for verbs that not everybody may use
   * @param builtIn false when the ability is still to come
   * @param helper who can help meanwhile, a role in words
   */
  record Verb(
      @Nullable @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          List<String> may,
      @Nullable String refusal,
      List<String> say,
      boolean builtIn,
      String helper) {}

  private record VerbFile(
      String owner,
      String reviewBy,
      int version,
      @Nullable Map<String, String> unspoken,
      Map<String, Verb> verbs) {}

  private final Map<String, Verb> verbs;
  private final Map<String, Decision> decisions = new HashMap<>();
  private final Map<Phrase, String> phrases = new LinkedHashMap<>();
  private final Set<String> whole = new HashSet<>();
  private final OfPhrases<Command> commands = new OfPhrases<>(this::isPhrase, this::read);

  public Verbs(Environment environment) {
    VerbFile shipped = file("verbs.yml");
    this.verbs = new LinkedHashMap<>(shipped.verbs());
    if (environment.acceptsProfiles(Profiles.of("local"))) {
      verbs.putAll(file("verbs.local.yml").verbs());
    }
    verbs.forEach((name, verb) -> verb.say().forEach(say -> add(say, name)));
    verbs.forEach((name, verb) -> decide(name, verb.may(), verb.refusal()));
    if (shipped.unspoken() != null) {
      shipped.unspoken().forEach((name, may) -> decide(name, List.of(may), null));
    }
  }

  private void decide(String name, @Nullable List<String> may, @Nullable String refusal) {
    decisions.put(name, Decision.read(name, may, refusal));
  }

  private void add(String say, String name) {
    Phrase phrase = new Phrase(say);
    if (phrase.isWhole()) {
      whole.add(say);
    }
    String other = phrases.putIfAbsent(phrase, name);
    if (other != null) {
      throw new IllegalStateException(
          "verbs.yml has the phrase '%s' under %s and under %s: keep it in one."
              .formatted(say, other, name));
    }
  }

  /** The command in a text that carries no button; {@link Command#ASK} when it is none. */
  public Command typed(String text) {
    return commands.of(text);
  }

  /** Whether a text is, letter by letter, a phrase of ours that leaves nothing open. */
  boolean isPhrase(String text) {
    return whole.contains(text);
  }

  private Command read(String text) {
    if (text.chars().noneMatch(Character::isLetterOrDigit) && !text.contains("?")) {
      // Blanks, a mention, a smile: nothing to look up, so say what can be asked.
      return new Command(HELP, "", Map.of());
    }
    if (text.length() > LONGEST_COMMAND) {
      return new Command(Command.ASK, text, Map.of());
    }
    Phrase.Heard heard = Phrase.Heard.of(text);
    for (Map.Entry<Phrase, String> phrase : phrases.entrySet()) {
      String words = phrase.getKey().wordsIn(heard);
      if (words != null) {
        return new Command(phrase.getValue(), words, Map.of());
      }
    }
    return new Command(Command.ASK, text.strip(), Map.of());
  }

  /** Whether the verb exists at all. */
  public boolean knows(String verb) {
    return verbs.containsKey(verb);
  }

  /**
   * Who may use a verb.
   *
   * @throws IllegalStateException when nobody has decided that
   */
  Decision decision(String verb) {
    Decision decision = decisions.get(verb);
    if (decision == null) {
      throw new IllegalStateException(
          "Who may use the verb '%s'? Say it in verbs.yml, under verbs or unspoken."
              .formatted(verb));
    }
    return decision;
  }

  /** Every verb about which that is decided. */
  Set<String> decided() {
    return Set.copyOf(decisions.keySet());
  }

  /** Verbs whose ability is still to come. */
  public Set<String> toCome() {
    return verbs.entrySet().stream()
        .filter(e -> !e.getValue().builtIn())
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Every verb with a phrase of its own. */
  public Set<String> names() {
    return Set.copyOf(verbs.keySet());
  }

  /** Who can help with a verb that is still to come. */
  public String helper(String verb) {
    Verb known = verbs.get(verb);
    return known == null ? "" : known.helper();
  }

  private static VerbFile file(String name) {
    try (InputStream file = new ClassPathResource(name).getInputStream()) {
      return YAMLMapper.shared().readValue(file, VerbFile.class);
    } catch (IOException | JacksonException e) {
      throw new IllegalStateException(name + " cannot be read: " + e.getMessage(), e);
    }
  }
}
