package uk.lantern.bot.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Considered;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.answering.Answering;
import uk.lantern.content.answering.Citation;
import uk.lantern.content.answering.Enquiry;
import uk.lantern.content.learning.LearningItem;

/**
 * What {@code ask} prints.
 *
 * @param confidence 0..1 for questions to the library, 1 for everything else
 */
record Printed(
    @JsonProperty("class") String kind,
    String safetyClass,
    String text,
    List<Cited> citations,
    double confidence) {

  /** One citation; page or section as the source has them. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Cited(
      String item,
      int version,
      String title,
      String publisher,
      @Nullable String date,
      @Nullable Integer page,
      @Nullable String section,
      String sentence,
      String wordsBy) {

    /** The id and version only. */
    @Override
    public String toString() {
      return "Cited[" + item + "@" + version + "]";
    }

    static Cited of(Citation citation) {
      LearningItem item = citation.item();
      LocalDate date = item.source().date();
      return new Cited(
          item.id(),
          item.version(),
          item.text().title(),
          item.source().publisher(),
          date == null ? null : date.toString(),
          citation.page(),
          citation.section(),
          citation.sentence(),
          citation.wordsBy().name().toLowerCase(Locale.ROOT));
    }
  }

  /** The class only: the text may repeat a person's words. */
  @Override
  public String toString() {
    return "Printed[" + kind + "]";
  }

  static Printed of(Considered considered, Answering answering) {
    Reply reply = considered.reply();
    return new Printed(
        reply.kind().code(),
        considered.safety().name(),
        cards(reply).stream().map(Card::text).collect(Collectors.joining("\n\n")),
        reply.citations().stream().map(Cited::of).toList(),
        confidence(considered, answering));
  }

  private static double confidence(Considered considered, Answering answering) {
    Command command = considered.command();
    if (command == null || !command.verb().equals(Command.ASK)) {
      return 1;
    }
    Turn turn = considered.turn();
    Enquiry enquiry =
        new Enquiry(
            command.question(),
            turn.person().viewerOn(turn.at().toLocalDate()),
            turn.at().toLocalDate());
    return answering.answer(enquiry).confidence();
  }

  private static List<Card> cards(Reply reply) {
    return switch (reply) {
      case Reply.Said said -> said.cards();
      case Reply.Replaced replaced -> List.of(replaced.card());
      case Reply.Refused refused -> refused.cards();
      case Reply.Silent silent -> List.of();
    };
  }
}
