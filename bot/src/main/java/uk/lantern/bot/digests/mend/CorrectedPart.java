package uk.lantern.bot.digests.mend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import uk.lantern.bot.digests.edition.DigestCards;
import uk.lantern.bot.digests.edition.DigestsWording;
import uk.lantern.bot.digests.edition.StateWords;
import uk.lantern.scheduler.digest.edition.EditionContent;
import uk.lantern.scheduler.digest.edition.ItemPart;

/**
 * Which part of which item is corrected; on a card its code is for example {@code 2-do_this}.
 *
 * @param no of the item, counted from 1
 */
record CorrectedPart(int no, ItemPart part) {

  /** A card shows as many entries of a list. */
  private static final int CHOICES = 20;

  /** Of a long edition the card leaves these out; words reach every part. */
  private static final List<ItemPart> LEFT_OUT = List.of(ItemPart.HEADING, ItemPart.DO_THIS);

  private static final Pattern CODE = Pattern.compile("(\\d{1,2})-(heading|text|do_this|image)");

  private static final Pattern TYPED =
      Pattern.compile(
          "(?is)\\b(?:item (\\d{1,2})\\b[\\s:,]*(heading|text|do ?this|image)?|image (\\d{1,2})\\b)");

  /** The part that a card's code names; empty when the edition has no such part. */
  static Optional<CorrectedPart> of(String code, EditionContent content) {
    Matcher named = CODE.matcher(code);
    return named.matches()
        ? Optional.of(
                new CorrectedPart(
                    Integer.parseInt(named.group(1)),
                    ItemPart.valueOf(named.group(2).toUpperCase(Locale.ROOT))))
            .filter(it -> it.isIn(content))
        : Optional.empty();
  }

  /** The code of the part that somebody names in words, its text unless they say another. */
  static String typed(String words) {
    Matcher found = TYPED.matcher(words);
    if (!found.find()) {
      return "";
    }
    if (found.group(3) != null) {
      return found.group(3) + "-image";
    }
    String what = found.group(2) == null ? "text" : found.group(2).toLowerCase(Locale.UK);
    return found.group(1) + "-" + what.replaceFirst("do ?this", "do_this");
  }

  private boolean isIn(EditionContent content) {
    return content.hasItem(no)
        && (part != ItemPart.IMAGE
            || content.image(content.items().get(no - 1).itemId()).isPresent());
  }

  private String code() {
    return no + "-" + part.name().toLowerCase(Locale.ROOT);
  }

  /** The parts an edition has, as many as a card shows, in the order in which they are read. */
  static List<Map<String, String>> choices(
      EditionContent content, StateWords words, DigestCards cards) {
    List<CorrectedPart> all =
        new ArrayList<>(
            IntStream.rangeClosed(1, content.items().size())
                .boxed()
                .flatMap(
                    no -> Arrays.stream(ItemPart.values()).map(it -> new CorrectedPart(no, it)))
                .filter(it -> it.isIn(content))
                .toList());
    for (ItemPart part : LEFT_OUT) {
      if (all.size() > CHOICES) {
        all.removeIf(it -> it.part == part);
      }
    }
    return all.stream().map(it -> it.choice(words, cards)).toList();
  }

  private Map<String, String> choice(StateWords words, DigestCards cards) {
    String name =
        cards.say(DigestsWording.CORRECTION_PART, Map.of("no", no, "part", words.part(part)));
    return Map.of("name", name, "code", code());
  }
}
