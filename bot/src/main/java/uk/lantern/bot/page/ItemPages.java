package uk.lantern.bot.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.lantern.bot.source.SourceWords;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.Section;
import uk.lantern.content.learning.WordsBy;

/** Makes the page of an item that somebody may read. */
final class ItemPages {

  private final SourceWords words;
  private final PageLinks links;

  ItemPages(SourceWords words, PageLinks links) {
    this.words = words;
    this.links = links;
  }

  ItemPage page(Opening.Open open) {
    LearningItem item = open.item();
    Set<String> entries = new HashSet<>(item.text().practicePoints());
    entries.addAll(item.text().questions());
    List<ItemPage.Part> parts = parts(item.text().sections(), entries);
    return new ItemPage(
        item.id(),
        item.version(),
        item.demo(),
        heading(item),
        new ItemPage.Notices(open.changed(), open.pastReview() ? words.pastReview(item) : null),
        original(open),
        parts,
        notIn(parts, item.text().practicePoints()),
        notIn(parts, item.text().questions()));
  }

  private ItemPage.Heading heading(LearningItem item) {
    return new ItemPage.Heading(
        item.text().title(),
        words.kind(item),
        item.text().oneLine(),
        item.source().publisher(),
        words.date(item),
        words.label(item).orElse(null));
  }

  /** The document we keep comes first: it is the one the words were read from. */
  private ItemPage.Original original(Opening.Open open) {
    LearningItem item = open.item();
    List<Section> sections = item.text().sections();
    Optional<String> kept = links.original(item, open.person(), null);
    return new ItemPage.Original(
        item.source().title(),
        sections.stream().anyMatch(s -> s.wordsBy() == WordsBy.LANTERN),
        sections.stream().anyMatch(s -> s.wordsBy() == WordsBy.PUBLISHER),
        kept.or(() -> words.publicAddress(item)).orElse(null),
        kept.isPresent());
  }

  private static List<ItemPage.Part> parts(List<Section> sections, Set<String> entries) {
    List<ItemPage.Part> parts = new ArrayList<>();
    for (Section section : sections) {
      parts.add(
          new ItemPage.Part(
              "section-" + (parts.size() + 1),
              section.heading(),
              section.page(),
              section.wordsBy() == WordsBy.PUBLISHER,
              Block.of(section.text(), entries)));
    }
    return List.copyOf(parts);
  }

  private static List<String> notIn(List<ItemPage.Part> parts, List<String> entries) {
    Set<String> shown = new HashSet<>();
    for (ItemPage.Part part : parts) {
      part.blocks().stream().filter(Block::list).forEach(block -> shown.addAll(block.lines()));
    }
    return entries.stream().filter(entry -> !shown.contains(entry)).toList();
  }
}
