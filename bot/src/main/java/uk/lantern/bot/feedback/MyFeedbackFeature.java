package uk.lantern.bot.feedback;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Dates;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.feedback.FeedbackRecord;
import uk.lantern.scheduler.feedback.FeedbackRecords;

/** What somebody gave and wants to hear of; what has no name on it nobody can list. */
@Component
class MyFeedbackFeature implements Feature {

  private final FeedbackRecords records;
  private final FeedbackLines lines;
  private final FeedbackCards cards;

  MyFeedbackFeature(FeedbackRecords records, FeedbackLines lines, FeedbackCards cards) {
    this.records = records;
    this.lines = lines;
    this.cards = cards;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("my-feedback");
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    List<String> mine = records.givenBy(turn.person().key()).stream().map(this::line).toList();
    return mine.isEmpty()
        ? cards.receipt(turn, FeedbackWording.MINE_NONE)
        : cards.reply(turn, cards.text(cards.say(FeedbackWording.MINE), mine, List.of()));
  }

  private String line(FeedbackRecord it) {
    FeedbackRecord.Done done = it.done();
    String status =
        done == null
            ? cards.say(FeedbackWording.STATUS_WAITS)
            : cards.say(FeedbackWording.STATUS_TOLD, Map.of("words", done.words()));
    return cards.say(
            FeedbackWording.MINE_LINE,
            Map.of(
                "ref",
                it.ref(),
                "kind",
                lines.kind(it.kind()),
                "week",
                Dates.day(it.week()),
                "status",
                status))
        + " "
        + lines.text(it);
  }
}
