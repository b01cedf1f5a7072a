package uk.lantern.bot.round;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.lantern.content.questionnaire.Answer;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.people.BroadGroups;
import uk.lantern.scheduler.round.result.Published;
import uk.lantern.scheduler.round.result.Published.Row;
import uk.lantern.scheduler.round.result.Published.Table;

/**
 * Results as people read them: groups by their names, and words for the answers that belong to no
 * questionnaire. What is kept holds codes there.
 */
@Component
public final class ResultNames {

  private final BroadGroups groups = BroadGroups.shipped();
  private final Wording wording;

  public ResultNames(Wording wording) {
    this.wording = wording;
  }

  /** The same figures, with nothing left that only code understands. */
  public Published named(Published it) {
    List<Table> tables = it.tables().stream().map(this::named).toList();
    return new Published(it.round(), it.asked(), it.answered(), tables, it.words());
  }

  private Table named(Table it) {
    List<Row> rows = it.rows().stream().map(this::named).toList();
    String group = groups.name(it.group()).orElse(it.group());
    return new Table(it.question(), it.text(), group, it.people(), rows);
  }

  private Row named(Row it) {
    String text =
        switch (it.option()) {
          case Answer.NOT_SAID -> wording.say(AskingWording.NOT_SAID);
          case Answer.SKIPPED -> wording.say(AskingWording.SKIPPED);
          default -> it.text();
        };
    return new Row(it.option(), text, it.count(), it.share(), it.most());
  }
}
