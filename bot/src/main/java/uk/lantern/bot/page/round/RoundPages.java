package uk.lantern.bot.page.round;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.lantern.bot.card.Dates;
import uk.lantern.bot.round.ResultNames;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.round.part.YouSaid;
import uk.lantern.scheduler.round.result.Published;
import uk.lantern.scheduler.round.result.Published.Row;
import uk.lantern.scheduler.round.result.Published.Table;

/** Makes the page of a closed round. It shows what may be published and works nothing out. */
public final class RoundPages {

  /** Thousandths of the width for each per cent; the template's view box has a thousand. */
  private static final int WIDE = 10;

  private final RoundShelf shelf;
  private final ResultNames names;
  private final Wording wording;

  public RoundPages(RoundShelf shelf, ResultNames names, Wording wording) {
    this.shelf = shelf;
    this.names = names;
    this.wording = wording;
  }

  /**
   * @param ref of the round
   * @return empty when there is none to be shown
   */
  public Optional<RoundPage> page(String ref) {
    return shelf.closed(ref).map(this::page);
  }

  private RoundPage page(RoundShelf.Closed it) {
    Published now = names.named(it.now());
    return new RoundPage(
        it.round().ref(),
        it.round().plan().title(),
        it.demo(),
        Dates.weekday(it.round().plan().dates().closes().toLocalDate()),
        answered(now),
        picture(now),
        questions(now),
        it.before().stream().map(names::named).map(this::before).toList(),
        now.words(),
        told(it.round().youSaid()),
        now.tables().stream().flatMap(this::cells).toList());
  }

  /** The heading of the CSV. */
  public String[] columns() {
    return Stream.of(
            RoundPageWording.COLUMN_QUESTION,
            RoundPageWording.COLUMN_GROUP,
            RoundPageWording.COLUMN_PEOPLE,
            RoundPageWording.COLUMN_ANSWER,
            RoundPageWording.COLUMN_COUNT,
            RoundPageWording.COLUMN_SHARE)
        .map(wording::say)
        .toArray(String[]::new);
  }

  private String answered(Published now) {
    return now.answered() == null
        ? wording.say(RoundPageWording.ANSWERED_FEW, Map.of("asked", now.asked()))
        : wording.say(
            RoundPageWording.ANSWERED, Map.of("answered", now.answered(), "asked", now.asked()));
  }

  private RoundPage.@Nullable Picture picture(Published now) {
    return now.tables().stream()
        .filter(table -> table.group().isEmpty() && table.people() != null)
        .findFirst()
        .map(
            table ->
                new RoundPage.Picture(table.text(), table.rows().stream().map(this::bar).toList()))
        .orElse(null);
  }

  /** A bar only where the share may be said: a length tells as much as a figure. */
  private RoundPage.Bar bar(Row row) {
    Integer share = row.share();
    int width = share == null || row.most() || row.count() == null ? 0 : share * WIDE;
    return new RoundPage.Bar(row.text(), width, figure(row));
  }

  private List<RoundPage.Asked> questions(Published now) {
    Map<String, List<Table>> byQuestion = new LinkedHashMap<>();
    now.tables()
        .forEach(it -> byQuestion.computeIfAbsent(it.question(), q -> new ArrayList<>()).add(it));
    return byQuestion.values().stream().map(this::asked).toList();
  }

  private RoundPage.Asked asked(List<Table> tables) {
    List<String> answers =
        tables.stream()
            .map(table -> table.rows().stream().map(Row::text).toList())
            .filter(texts -> !texts.isEmpty())
            .findFirst()
            .orElse(List.of());
    return new RoundPage.Asked(
        tables.getFirst().text(), answers, tables.stream().map(it -> line(it, answers)).toList());
  }

  private RoundPage.Line line(Table table, List<String> answers) {
    List<String> cells =
        answers.stream()
            .map(
                answer ->
                    table.rows().stream()
                        .filter(row -> row.text().equals(answer))
                        .findFirst()
                        .map(this::figure)
                        .orElseGet(this::hidden))
            .toList();
    String people = table.people() == null ? hidden() : table.people().toString();
    return new RoundPage.Line(group(table), people, cells);
  }

  private String figure(Row row) {
    if (row.most()) {
      return wording.say(RoundPageWording.MOST);
    }
    return row.count() == null || row.share() == null
        ? hidden()
        : wording.say(RoundPageWording.CELL, Map.of("share", row.share(), "count", row.count()));
  }

  private Stream<RoundCell> cells(Table table) {
    if (table.people() == null || table.rows().isEmpty()) {
      return Stream.of(
          new RoundCell(table.text(), group(table), table.people(), "", null, null, hidden()));
    }
    return table.rows().stream().map(row -> cell(table, row));
  }

  private RoundCell cell(Table table, Row row) {
    boolean hidden = row.most() || row.count() == null || row.share() == null;
    return new RoundCell(
        table.text(),
        group(table),
        table.people(),
        row.text(),
        hidden ? null : row.count(),
        hidden ? null : row.share(),
        hidden ? figure(row) : "");
  }

  private String group(Table table) {
    return table.group().isEmpty() ? wording.say(RoundPageWording.EVERYBODY) : table.group();
  }

  private String before(Published it) {
    return it.answered() == null
        ? wording.say(RoundPageWording.BEFORE_FEW, Map.of("ref", it.round()))
        : wording.say(RoundPageWording.BEFORE, Map.of("ref", it.round(), "share", shares(it)));
  }

  /** What everybody answered to the question of the picture. */
  private String shares(Published it) {
    RoundPage.Picture picture = picture(it);
    return picture == null
        ? hidden()
        : String.join(
            "; ", picture.bars().stream().map(b -> b.answer() + ": " + b.words()).toList());
  }

  private List<String> told(@Nullable YouSaid it) {
    return it == null
        ? List.of()
        : List.of(
            wording.say(RoundPageWording.TOLD_SAID, Map.of("text", it.said())),
            wording.say(
                RoundPageWording.TOLD_DOING,
                Map.of("text", it.doing(), "date", Dates.weekday(it.doneBy()))));
  }

  private String hidden() {
    return wording.say(RoundPageWording.HIDDEN);
  }
}
