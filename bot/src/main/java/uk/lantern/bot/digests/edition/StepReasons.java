package uk.lantern.bot.digests.edition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import uk.lantern.bot.people.Names;
import uk.lantern.scheduler.digest.DigestRefusal;
import uk.lantern.scheduler.digest.EditionOutcome.Refused;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionStep;
import uk.lantern.scheduler.digest.edition.Recall;
import uk.lantern.scheduler.people.PersonKey;

/** What was done to an edition by whom, and why, in words. */
@Component
public class StepReasons {

  /** How the clock keeps a refusal: its code, and what it is about. */
  private static final Pattern REFUSED = Pattern.compile("([A-Z_]+) \\{(.*)}");

  private final Names names;
  private final StateWords words;
  private final EditionReplies replies;
  private final DigestCards cards;

  StepReasons(Names names, StateWords words, EditionReplies replies, DigestCards cards) {
    this.names = names;
    this.words = words;
    this.replies = replies;
    this.cards = cards;
  }

  /** When, who and what; then the reason when there is one. */
  public List<String> lines(EditionStep step) {
    List<String> lines = new ArrayList<>();
    lines.add(what(step));
    Optional<Refused> refused = step.by() == null ? refused(step.why()) : Optional.empty();
    if (refused.isPresent()) {
      lines.addAll(replies.lines(refused.get()));
    } else if (step.kind() == EditionStep.Kind.RESENT) {
      if (EditionStep.ALSO_IN_DOUBT.equals(step.why())) {
        lines.add(cards.say(DigestsWording.RESENT_IN_DOUBT));
      }
    } else if (!step.why().isBlank()) {
      lines.add(cards.say(DigestsWording.REASON, Map.of("reason", step.why())));
    }
    return lines;
  }

  private String what(EditionStep step) {
    return cards.say(
        DigestsWording.CHANGE,
        Map.of(
            "when", StateWords.minute(step.at()),
            "who", who(step),
            "what", words.step(step.kind())));
  }

  private String who(EditionStep step) {
    PersonKey by = step.by();
    return by == null ? cards.say(DigestsWording.THE_CLOCK) : names.of(by);
  }

  private static Optional<Refused> refused(String why) {
    Matcher kept = REFUSED.matcher(why);
    if (!kept.matches()) {
      return Optional.empty();
    }
    Map<String, String> about = new HashMap<>();
    for (String one : kept.group(2).split(", ")) {
      String[] parts = one.split("=", 2);
      if (parts.length == 2) {
        about.put(parts[0], parts[1]);
      }
    }
    return Arrays.stream(DigestRefusal.values())
        .filter(it -> it.name().equals(kept.group(1)))
        .map(it -> Refused.because(it, null, about))
        .findFirst();
  }

  /** Of a recall, what kind of harm it is; never anybody's own words. */
  public String type(DigestEdition edition) {
    Recall recall = edition.recall();
    return recall == null ? "" : words.type(recall.type());
  }
}
