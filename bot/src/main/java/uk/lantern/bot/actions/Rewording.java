package uk.lantern.bot.actions;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.lantern.content.privacy.IdentifierCheck;
import uk.lantern.content.privacy.IdentifierKind;

/**
 * What may identify a person in words that are to be kept. Such words are refused, not masked:
 * masked text still holds a case (domain.md 3.3).
 */
@Component
class Rewording {

  /** More is refused for its length, and would take a second to look through once more. */
  private static final int LONGEST = 2_000;

  private final IdentifierCheck check;
  private final OwnerCards cards;

  Rewording(IdentifierCheck check, OwnerCards cards) {
    this.check = check;
    this.cards = cards;
  }

  /**
   * A sentence that asks to reword, with the kinds that were found; empty when all is well. The
   * privacy step of the turn has put a token where it found something; names that a verb let
   * through are looked for here.
   */
  List<String> problems(String... texts) {
    String kinds =
        Arrays.stream(texts)
            .flatMap(this::found)
            .distinct()
            .map(IdentifierKind::words)
            .collect(Collectors.joining(", "));
    return kinds.isEmpty()
        ? List.of()
        : List.of(cards.say(ActionsWording.REWORD, Map.of("kinds", kinds)));
  }

  /** The same text, or nothing when it must not be shown again. */
  String shownAgain(String text) {
    return found(text).findAny().isPresent() ? "" : text;
  }

  private Stream<IdentifierKind> found(String text) {
    return (text.length() > LONGEST ? IdentifierKind.tokensIn(text) : check.blocks(text)).stream();
  }
}
