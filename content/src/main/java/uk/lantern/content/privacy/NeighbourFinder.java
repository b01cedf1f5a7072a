package uk.lantern.content.privacy;

import java.util.List;

/** Ages and dates that stand beside a name: with the name they tell who is meant. */
final class NeighbourFinder implements Finder {

  private static final String NAMES = "(?<!\uE001)\uE001{1,60}+(?:'s)?";

  private static final List<Form> FORMS =
      List.of(
          born(NAMES + "[ ,(:;-]{1,4}" + DateWords.WHOLE),
          age(
              NAMES
                  + "(?:[ ,(:;-]{1,3}(?:is|was|who's|who is|who|just|now|turned|only|child)){0,3}"
                  + "[ ,(:;-]{1,3}(?:aged?:? )?("
                  + DateWords.COUNT
                  + DateWords.SPAN
                  + ")"),
          age(
              NAMES
                  + "(?:[ ,(:;-]{1,3}(?:is|was|who's|who is|just|now|turned|only)){0,3}"
                  + "[ ,(:;-]{1,3}aged?:? ("
                  + DateWords.COUNT
                  + ")(?![\\p{L}\\d])"),
          age(
              NAMES
                  + "(?:,? (?:who )?(?:is|was|just turned|turned)| ?[,(:/-]) ?("
                  + DateWords.COUNT
                  + ")(?= ?(?:[,.;:)!?/\\n-]|$|and |who |she |he |they |from |has |with ))"),
          age(
              Form.ALONE
                  + "("
                  + DateWords.COUNT
                  + DateWords.SPAN
                  + ")(?: (?:child|boy|girl|baby|pupil|son|daughter|called|named"
                  + "|lad|toddler|infant|patient)){0,2},? "
                  + NAMES));

  private static Form born(String regex) {
    return Form.of(regex, IdentifierKind.DATE_OF_BIRTH).near(Kept.NAMED, 1, 90);
  }

  private static Form age(String regex) {
    return Form.of(regex, IdentifierKind.AGE).near(Kept.NAMED, 70, 60);
  }

  @Override
  public void find(View view, List<Found> found) {
    StringBuilder named = new StringBuilder(view.text());
    for (Found name : found) {
      if (name.kind() == IdentifierKind.NAME) {
        Kept.cover(named, name.start(), name.end(), Kept.NAMED);
      }
    }
    View beside = new View(named.toString());
    FORMS.forEach(form -> form.find(beside, found));
  }
}
