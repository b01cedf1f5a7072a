package uk.lantern.bot.page.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Draws ages and slippage: a bar for each age, a piece of it for each slippage, all on one scale.
 */
final class RegisterPictures {

  /** Thousandths of the width; the template's view box has the same. */
  private static final int WIDE = 1_000;

  /** A single action among thousands is still seen. */
  private static final int NARROWEST = 4;

  private final RegisterWords words;

  RegisterPictures(RegisterWords words) {
    this.words = words;
  }

  RegisterPage.Picture picture(RegisterTally tally) {
    int longest = Arrays.stream(AgeBand.values()).mapToInt(it -> sum(tally, it)).max().orElse(0);
    List<Integer> sums =
        Arrays.stream(SlippageBand.values())
            .map(s -> Arrays.stream(AgeBand.values()).mapToInt(a -> tally.at(a, s)).sum())
            .toList();
    return new RegisterPage.Picture(
        Arrays.stream(SlippageBand.values()).map(words::slippage).toList(),
        Arrays.stream(AgeBand.values()).map(age -> bar(tally, age, longest)).toList(),
        sums,
        tally.shown());
  }

  private RegisterPage.Bar bar(RegisterTally tally, AgeBand age, int longest) {
    List<Integer> counts = new ArrayList<>();
    List<RegisterPage.Part> parts = new ArrayList<>();
    List<String> said = new ArrayList<>();
    int from = 0;
    for (SlippageBand slippage : SlippageBand.values()) {
      int count = tally.at(age, slippage);
      counts.add(count);
      if (count > 0) {
        int width = Math.max(NARROWEST, Math.round((float) WIDE * count / longest));
        parts.add(new RegisterPage.Part(slippage.ordinal() + 1, from, width));
        said.add(
            words.say(
                RegisterPageWording.PART,
                Map.of("slippage", words.slippage(slippage), "count", count)));
        from += width;
      }
    }
    return new RegisterPage.Bar(words.age(age), sum(tally, age), counts, parts, said);
  }

  private static int sum(RegisterTally tally, AgeBand age) {
    return Arrays.stream(SlippageBand.values()).mapToInt(it -> tally.at(age, it)).sum();
  }
}
