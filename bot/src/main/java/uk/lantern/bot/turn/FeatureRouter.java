package uk.lantern.bot.turn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.content.privacy.IdentifierKind;

/** Finds the feature for a turn; typed commands and buttons take the same way. */
@Component
public class FeatureRouter {

  private static final Logger LOG = LoggerFactory.getLogger(FeatureRouter.class);

  private final Verbs verbs;
  private final List<Feature> features;
  private final Map<String, Feature> byVerb = new HashMap<>();

  /**
   * @throws IllegalStateException when two features name the same verb, a verb of {@code verbs.yml}
   *     has no feature, or nobody has decided who may use a verb: start-up names them
   */
  public FeatureRouter(Verbs verbs, List<Feature> features) {
    this.verbs = verbs;
    this.features = List.copyOf(features);
    features.forEach(this::add);
    TreeSet<String> orphans = new TreeSet<>(verbs.names());
    orphans.removeAll(byVerb.keySet());
    if (!orphans.isEmpty()) {
      throw new IllegalStateException(
          "No feature answers " + orphans + " of verbs.yml: add a Feature that names them.");
    }
  }

  private void add(Feature feature) {
    for (String verb : feature.verbs()) {
      verbs.decision(verb);
      Feature other = byVerb.putIfAbsent(verb, feature);
      if (other != null) {
        throw new IllegalStateException(
            "Two features answer '%s': %s and %s. A verb has one feature."
                .formatted(verb, other.getClass().getName(), feature.getClass().getName()));
      }
    }
  }

  /** What the turn asks for. */
  public Command command(Turn turn) {
    CardAction action = turn.action();
    if (action == null) {
      Command typed = verbs.typed(turn.text());
      return answering(turn, typed).orElse(typed);
    }
    if (byVerb.containsKey(action.verb()) && isReadable(action)) {
      return new Command(action.verb(), turn.text(), action.data());
    }
    String say = action.data().getOrDefault("say", "");
    LOG.warn(
        "No feature takes the button verb '{}' (card v{}); its words are taken instead. Name the verb"
            + " in a Feature's verbs() and in verbs.yml, or mend the template under cards/.",
        printable(action.verb()),
        printable(action.data().getOrDefault("v", "1")));
    return verbs.typed(say);
  }

  /** What was typed, when some feature waits for just that from this person. */
  private Optional<Command> answering(Turn turn, Command typed) {
    // A loop: sixty features are asked in every turn, and all but one say no.
    for (Feature feature : features) {
      Optional<String> verb = taken(feature, turn, typed);
      if (verb.isPresent()) {
        return Optional.of(new Command(verb.get(), turn.text().strip(), Map.of()));
      }
    }
    return Optional.empty();
  }

  /** While the store is away nobody is waited for: what the library answers needs no store. */
  private static Optional<String> taken(Feature feature, Turn turn, Command typed) {
    try {
      return feature.takes(turn, typed);
    } catch (DataAccessException away) {
      return Optional.empty();
    }
  }

  /** The command of a text that names a colleague, as the verb allows; empty for all else. */
  Optional<Command> naming(Turn turn) {
    if (turn.action() != null) {
      return Optional.empty();
    }
    String verb = verbs.typed(turn.text()).verb();
    Feature feature = byVerb.get(verb);
    return feature != null && feature.naming().contains(verb)
        ? Optional.of(new Command(verb, turn.text().strip(), Map.of()))
        : Optional.empty();
  }

  /**
   * The verb of a turn in which somebody writes of children in general or of what records show,
   * typed as the answer to our own question included; empty for all else. Reads what was asked
   * last.
   */
  Optional<String> writing(Turn turn) {
    CardAction action = turn.action();
    String verb = action == null ? command(turn).verb() : action.verb();
    Feature feature = byVerb.get(verb);
    return feature != null
            && (feature.publishing().contains(verb) || feature.recording().contains(verb))
        ? Optional.of(verb)
        : Optional.empty();
  }

  /**
   * See {@link Feature#answers}; while the store is away nobody knows what was asked.
   *
   * @param field the card input the words come from; empty for what was typed
   */
  boolean isAnswer(Turn turn, String field, String words) {
    try {
      return features.stream().anyMatch(feature -> feature.answers(turn, field, words));
    } catch (DataAccessException away) {
      return false;
    }
  }

  /** Whether it is the verb of an auditor who writes of records. */
  boolean isRecording(String verb) {
    Feature feature = byVerb.get(verb);
    return feature != null && feature.recording().contains(verb);
  }

  /** Whether it is the verb of somebody who says what a picture shows. */
  boolean isDescribing(String verb) {
    Feature feature = byVerb.get(verb);
    return feature != null && feature.describing().contains(verb);
  }

  /** What goes on below a safety block that interrupted the verb. */
  List<Card> paused(Turn silent, String verb, Set<IdentifierKind> named) {
    Feature feature = byVerb.get(verb);
    return feature == null
        ? List.of()
        : feature.paused(silent, new Command(verb, "", Map.of()), named);
  }

  /** Whether a text is one of our commands and nothing beside it. */
  boolean isCommandAlone(String text) {
    Command command = verbs.typed(text);
    return !command.verb().equals(Command.ASK) && command.words().isEmpty();
  }

  /** See {@link Verbs#isPhrase}. */
  boolean isPhrase(String text) {
    return verbs.isPhrase(text);
  }

  /** Whoever forges a button writes no log lines of their own. */
  private static String printable(String sent) {
    return sent.matches("[a-z0-9-]{1,40}") ? sent : "(unreadable)";
  }

  /** A card of a later version, from before somebody went back to this one, only says its words. */
  private static boolean isReadable(CardAction action) {
    String version = action.data().getOrDefault("v", "1");
    return version.matches("\\d{1,4}") && Integer.parseInt(version) <= Card.VERSION;
  }

  /** Whether the verb changes something that is kept. */
  public boolean changes(Command command) {
    Feature feature = byVerb.get(command.verb());
    return feature != null && feature.changing().contains(command.verb());
  }

  /** Whether a turn with this verb may be kept. */
  public boolean keeps(Command command) {
    Feature feature = byVerb.get(command.verb());
    return feature == null || !feature.unkept().contains(command.verb());
  }

  /** The reply of the feature that answers the command. */
  public Reply route(Turn turn, Command command) {
    Feature feature = byVerb.get(command.verb());
    if (feature == null) {
      throw new IllegalStateException(
          "No feature answers the verb '" + command.verb() + "': add it to one and to verbs.yml.");
    }
    return feature.handle(turn, command);
  }
}
