package uk.lantern.content.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** What holds of every text. jqwik looks for the smallest one of which it does not. */
class IdentifierPropertiesTest {

  private static final Pattern LONE_DIGITS = Pattern.compile("\\D");

  private final IdentifierCheck check = new IdentifierCheck();

  @Property(tries = 2_000, seed = "107")
  void cleaningNeverThrowsAndACleanedTextStaysAsItIs(
      @ForAll @StringLength(max = 400) String anything) {
    String once = check.clean(anything).text();
    assertThat(check.clean(once)).isEqualTo(new Cleaned(once, Set.of()));
  }

  @Property(tries = 3_000, seed = "108")
  void piecesOfIdentifiersInAnyOrderAreCleanAfterOneCleaning(@ForAll("pieces") String text) {
    String once = check.clean(text).text();
    assertThat(check.clean(once)).isEqualTo(new Cleaned(once, Set.of()));
  }

  @Property(tries = 3_000, seed = "109")
  void case107EveryValidNhsNumberIsGoneInEveryForm(
      @ForAll @IntRange(min = 100_000_000, max = 999_999_999) int nine,
      @ForAll("forms") UnaryOperator<String> form,
      @ForAll("surroundings") String around) {
    int last = checkDigit(nine);
    if (last == 10 || Integer.toString(nine).chars().distinct().count() == 1) {
      return;
    }
    String text = around.formatted(form.apply("" + nine + last));
    Cleaned cleaned = check.clean(text);
    assertThat(cleaned.removed()).as(text).contains(IdentifierKind.NHS_NUMBER);
    String digits = LONE_DIGITS.matcher(Folded.of(cleaned.text()).view()).replaceAll("");
    assertThat(digits).as(text).doesNotContain(Integer.toString(nine).substring(3) + last);
  }

  @Property(tries = 2_000, seed = "110")
  void case109EveryDateOfBirthIsGoneInTwelveForms(
      @ForAll @IntRange(min = 1, max = 28) int day,
      @ForAll @IntRange(min = 1, max = 12) int month,
      @ForAll @IntRange(min = 2009, max = 2026) int year,
      @ForAll @IntRange(min = 0, max = 11) int form) {
    String born = Births.written(day, month, year, form);
    Cleaned cleaned = check.clean("Which briefing for a child " + born + " please?");
    assertThat(cleaned.removed()).as(born).contains(IdentifierKind.DATE_OF_BIRTH);
    assertThat(cleaned.text())
        .as(born)
        .isEqualTo("Which briefing for a child [date of birth] please?");
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(
            "Tyler", "Grace", "Mum", "mum", "called", "baby", "the", "Okafor", "twins", "is", "7",
            "12", "aged", "born", "dob", "4/5/16", "May", "2016", "943", "476", "5919", "[name]",
            "[", "]", "[age]", "J.", "S", "AB", "RH12", "1XL", "@", ".", ",", "(", ")", ":", "\n",
            "road", "Road", "Year 4", "School", "at", "and", "'s", "known", "as", "he", "http://",
            "/case/", "ref", "+44", "-", "x@y.uk", "\u200b", "and", "who", "Child", "A", "Q-0147")
        .list()
        .ofMinSize(1)
        .ofMaxSize(24)
        .flatMap(
            parts ->
                Arbitraries.of(" ", "", ", ", "\n", ". ")
                    .map(between -> String.join(between, parts)));
  }

  @Provide
  Arbitrary<UnaryOperator<String>> forms() {
    List<UnaryOperator<String>> forms =
        List.of(
            number -> number,
            number -> apart(number, " "),
            number -> apart(number, "-"),
            number -> apart(number, "."),
            number -> apart(number, "\n"),
            number -> apart(number, "\r\n"),
            number -> apart(number, "\u00a0"),
            number -> apart(number, " - "),
            number -> String.join(" ", number.split("")),
            number -> number.substring(0, 5) + " " + number.substring(5),
            IdentifierPropertiesTest::wide,
            number -> wide(apart(number, " ")),
            number -> apart(number, "\u200b"),
            number -> "https://example.org/p/" + number + "/view",
            number -> "https://example.org/p?nhs=" + number,
            number -> "https://example.org/" + apart(number, "-") + "#top",
            number -> "https://example.org/p/" + apart(number, "%20"),
            number -> "https://example.org/p?q=" + apart(number, "+"));
    return Arbitraries.of(forms);
  }

  @Provide
  Arbitrary<String> surroundings() {
    Arbitrary<String> before = Arbitraries.of("", "NHS ", "nhs no: ", "patient (", "which ", "x ");
    Arbitrary<String> after = Arbitraries.of("", ", which briefing?", ") please", "\nthanks", " x");
    return Combinators.combine(before, after).as((one, other) -> one + "%s" + other);
  }

  private static String apart(String number, String between) {
    return number.substring(0, 3)
        + between
        + number.substring(3, 6)
        + between
        + number.substring(6);
  }

  private static String wide(String number) {
    StringBuilder out = new StringBuilder();
    number.chars().map(c -> c > ' ' ? c + 0xFEE0 : c).forEach(out::appendCodePoint);
    return out.toString();
  }

  /** NHS Data Dictionary, written here again: the test must not share a fault with the check. */
  private static int checkDigit(int nine) {
    String digits = Integer.toString(nine);
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += Character.digit(digits.charAt(i), 10) * (10 - i);
    }
    int rest = 11 - sum % 11;
    return rest == 11 ? 0 : rest;
  }
}
