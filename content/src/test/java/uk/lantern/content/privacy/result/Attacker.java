package uk.lantern.content.privacy.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.lantern.content.privacy.result.ShownResults.Of;
import uk.lantern.content.privacy.result.ShownResults.Row;
import uk.lantern.content.privacy.result.ShownResults.Table;
import uk.lantern.content.privacy.result.Unknowns.Is;

/**
 * Somebody who has every published table and a linear solver, knows how questions hang together,
 * the rules by which figures are hidden, which groups answered and, if told, how many of each.
 * Looks for cells of groups that are hidden of which only one value is possible.
 */
final class Attacker {

  private final RandomRound round;
  private final ShownResults shown;
  private final Of list;
  private final Map<String, List<AnswerSheet>> groups;
  private final Unknowns cells = new Unknowns();

  Attacker(RandomRound round, Of list, boolean knowsSizes) {
    this.round = round;
    this.shown = round.shown();
    this.list = list;
    Function<AnswerSheet, String> by = list == Of.ROLE ? AnswerSheet::role : AnswerSheet::group;
    groups =
        round.sheets().stream()
            .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()));
    cells.know(
        Unknowns.sum(groups.keySet().stream().map(Attacker::size).toList()), Is.AT_MOST, 10_000);
    round.questions().forEach(this::structure);
    shown.tables().stream().filter(it -> it.people() != null).forEach(this::published);
    if (shown.answered() != null) {
      cells.know(
          Unknowns.sum(groups.keySet().stream().map(Attacker::size).toList()),
          Is.EXACTLY,
          shown.answered());
    }
    if (knowsSizes) {
      groups.forEach((name, some) -> cells.know(Map.of(size(name), 1.0), Is.EXACTLY, some.size()));
    }
  }

  /** Cells of hidden groups that can only be what they are; there should be none. */
  List<String> recovered() {
    List<String> recovered = new ArrayList<>();
    for (AskedQuestion asked : round.questions()) {
      Counts all = Counts.of(asked, round.sheets());
      for (String name : groups.keySet()) {
        Counts own = Counts.of(asked, groups.getOrDefault(name, List.of()));
        for (int split = 0; split < own.splits().size(); split++) {
          if (isHidden(asked, name, split)) {
            recover(asked, name, split, all, own, recovered);
          }
        }
      }
    }
    return recovered;
  }

  /** Groups too small to be shown of which can be told that they left a question empty. */
  List<String> silenceRecovered() {
    List<String> recovered = new ArrayList<>();
    for (AskedQuestion asked : round.questions()) {
      boolean mayBeEmpty = asked.after().isEmpty() && round.optional().contains(asked.id());
      groups.entrySet().stream()
          .filter(it -> mayBeEmpty && it.getValue().size() < ResultsPolicy.LEAST)
          .filter(it -> Counts.of(asked, it.getValue()).people() == 0)
          .map(it -> reached(asked, it.getKey()))
          .filter(cell -> cells.isOnly(cell, 0))
          .forEach(recovered::add);
    }
    return recovered;
  }

  /** Groups too small to be shown of which the size can still be told. */
  List<String> sizesRecovered() {
    return groups.entrySet().stream()
        .filter(it -> it.getValue().size() < ResultsPolicy.LEAST)
        .filter(it -> cells.isOnly(size(it.getKey()), it.getValue().size()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** What everybody answered alike, or nobody, everybody's own table says; of one group, all. */
  private void recover(
      AskedQuestion asked, String name, int split, Counts all, Counts own, List<String> into) {
    for (int part = 0; part < own.splits().get(split).length; part++) {
      int total = all.splits().get(split)[part];
      boolean said = total == 0 || total == all.people() || groups.size() == 1;
      String cell = cell(asked, name, split, part);
      if (own.people() > 0
          && !(said && isPublic(asked, split))
          && cells.isOnly(cell, own.splits().get(split)[part])) {
        into.add(cell);
      }
    }
  }

  private boolean isPublic(AskedQuestion asked, int split) {
    return !isHiddenIn(asked, Of.EVERYBODY, "", split);
  }

  private boolean isHidden(AskedQuestion asked, String name, int split) {
    return isHiddenIn(asked, list, name, split);
  }

  private boolean isHiddenIn(AskedQuestion asked, Of of, String name, int split) {
    return shown
        .table(asked.id(), of, name)
        .map(it -> it.rows().get(asked.several() ? split : 0).count() == null)
        .orElse(true);
  }

  private void structure(AskedQuestion asked) {
    for (String name : groups.keySet()) {
      String reached = reached(asked, name);
      for (int split = 0; split < splits(asked); split++) {
        Map<String, Double> sum = new TreeMap<>();
        for (int part = 0; part < parts(asked); part++) {
          sum.put(cell(asked, name, split, part), 1.0);
        }
        sum.put(reached, -1.0);
        cells.know(sum, Is.EXACTLY, 0);
      }
      Map<String, Double> from = new TreeMap<>();
      if (asked.after().isEmpty()) {
        from.put(size(name), -1.0);
      } else {
        AskedQuestion before = round.questions().getFirst();
        round
            .triggers()
            .forEach(code -> from.put(cell(before, name, 0, before.options().indexOf(code)), -1.0));
      }
      from.put(reached, 1.0);
      cells.know(from, round.optional().contains(asked.id()) ? Is.AT_MOST : Is.EXACTLY, 0);
    }
  }

  private void published(Table table) {
    AskedQuestion asked =
        round.questions().stream()
            .filter(it -> it.id().equals(table.question()))
            .findFirst()
            .orElseThrow();
    Set<String> names = table.of() == Of.EVERYBODY ? groups.keySet() : Set.of(table.name());
    int people = Objects.requireNonNull(table.people());
    cells.know(
        Unknowns.sum(names.stream().map(name -> reached(asked, name)).toList()),
        Is.EXACTLY,
        people);
    for (int i = 0; i < table.rows().size(); i++) {
      Row row = table.rows().get(i);
      int split = asked.several() ? i : 0;
      int part = asked.several() ? 0 : i;
      Map<String, Double> sum =
          Unknowns.sum(names.stream().map(name -> cell(asked, name, split, part)).toList());
      if (row.count() != null) {
        cells.know(sum, Is.EXACTLY, row.count());
      } else if (row.most()) {
        cells.know(sum, Is.AT_LEAST, people - 1);
      }
    }
  }

  private static int splits(AskedQuestion asked) {
    return asked.several() ? asked.options().size() : 1;
  }

  private static int parts(AskedQuestion asked) {
    return asked.several() ? 2 : asked.options().size();
  }

  private static String size(String name) {
    return "size " + name;
  }

  private static String reached(AskedQuestion asked, String name) {
    return asked.id() + " " + name;
  }

  private static String cell(AskedQuestion asked, String name, int split, int part) {
    return asked.id() + " " + name + " " + split + "/" + part;
  }
}
