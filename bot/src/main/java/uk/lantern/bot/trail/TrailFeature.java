package uk.lantern.bot.trail;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.ReplyClass;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.scheduler.trail.LearningTrail;
import uk.lantern.scheduler.trail.TeamDiscussions;

/** What happened to a piece of learning? Evidence, kind by kind; nothing is added up. */
@Component
class TrailFeature implements Feature {

  /** How the phrases of {@code verbs.yml} begin and end; what stands between them is meant. */
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?is)\\b(?:wh?at(?:'?s| has)? (?:h[ae]p+ene?d|become|became|come|came)"
              + " (?:to|too|with|of|out of|after|since)"
              + "|what (?:has )?changed (?:after|since|because of)|learning trail(?: of| for)?"
              + "|embedding check(?: on| of| for)?|did any(?:thing|body|one) (?:come of|act on|use)"
              + "|where did|(?:what difference )?(?:did|has|have|is))\\b"
              + "(.*?)(?:\\b(?:go|get to|(?:made?|make) (?:a|any) difference|made?|make"
              + "|(?:been )?embedded(?: yet)?))?[\\s.!?]*$");

  private final TrailItems items;
  private final LearningTrail trail;
  private final TeamDiscussions discussions;
  private final JudgedLines judged;
  private final TrailCards cards;

  TrailFeature(
      TrailItems items,
      LearningTrail trail,
      TeamDiscussions discussions,
      JudgedLines judged,
      TrailCards cards) {
    this.items = items;
    this.trail = trail;
    this.discussions = discussions;
    this.judged = judged;
    this.cards = cards;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("trail");
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    String words = words(command.data().getOrDefault("say", turn.text()));
    List<LearningItem> meant = items.meant(turn, words);
    if (meant.isEmpty()) {
      return new Reply.Said(ReplyClass.CLARIFY, List.of(cards.notFound(words)), List.of());
    }
    if (meant.size() > 1) {
      return new Reply.Said(ReplyClass.CLARIFY, List.of(cards.which(meant)), List.of());
    }
    LearningItem item = meant.getFirst();
    TrailReader to = TrailReader.of(turn.person(), turn.at().toLocalDate());
    return new Reply.Said(
        ReplyClass.COMMAND,
        List.of(
            cards.trail(
                item,
                trail.of(item.id(), turn.at().toLocalDate()),
                to.team() ? discussions.of(item.id()) : List.of(),
                judged.lines(item.id(), turn.at().toLocalDate()),
                to)),
        List.of());
  }

  private static String words(String typed) {
    Matcher about = ABOUT.matcher(typed);
    return about.find() ? about.group(1).strip() : "";
  }
}
