package uk.lantern.content.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Details that point at one family only together: a named school with a class, and a town with a
 * rare event and somebody in it. The town, the school and the class go; what happened stays.
 */
final class JigsawFinder implements Finder {

  private static final int LONGEST = 400;
  private static final String STAGE =
      "(?:primary|infants?|juniors?|secondary|grammar|high|community|nursery|prep|middle|special)";
  private static final String KIND =
      "(?:(?:primary|infants?|juniors?|secondary|grammar)(?! school| academy| college)|(?:"
          + STAGE
          + " ){0,2}(?:school|academy|college|pre-?school))";
  private static final String WORD = "(?-i:[A-Z])[a-z']{1,20}\\.?";
  private static final Pattern SCHOOL =
      Pattern.compile(
          "(?i)(?<![\\p{L}])((?:"
              + WORD
              + " ){1,4}(?:c of e |ce |rc |catholic )?"
              + KIND
              + ")(?![\\p{L}])");
  private static final Pattern LOWER_SCHOOL =
      Pattern.compile(
          "(?:at|from|in|attends|to) ((?:st\\.? )?[a-z']{3,20} (?:c of e |catholic )?"
              + KIND
              + ")(?![\\p{L}])");
  private static final Pattern CLASS =
      Pattern.compile(
          "(?i)(?<![\\p{L}\\p{N}])(?:(?:year|yr|y) ?(?:1[0-3]|[1-9])[a-z]?|reception class|reception|nursery class"
              + "|(?:class|form|tutor group) (?:[1-9]\\d?[a-z]{0,2}|[A-Z]{1,3}(?=[ ,.?]|$))|[1-9]\\d?[A-Z]{1,2} class"
              + "|sixth form)(?![\\p{L}\\p{N}])");

  /** Of "C of E", "Catholic" and the DEMO schools. */
  private static final Set<String> NOBODYS = Set.of("c", "e", "ce", "rc", "catholic", "demo");

  private static final Pattern PERSON =
      Pattern.compile(
          "(?i)\\d{1,2}[ -]?(?:year|month|week|day|yr)s?[ -]?olds?|(?<![\\p{L}])(?:aged? \\d{1,2}|\\d{1,2}yo|twins?"
              + "|triplets|(?:the|that|this|whose) (?:[a-z]{2,12} ){0,2}(?:baby|boy|girl|child|toddler|teenager|mum|mother"
              + "|father|dad|brothers|sisters|siblings|family|lad|man|woman|pupil|teacher|couple))(?![\\p{L}])");

  private final NameLists lists;
  private final Pattern towns;
  private final Pattern events;

  JigsawFinder(NameLists lists) {
    this.lists = lists;
    towns = anyOf(lists.phrases("towns").stream().collect(Collectors.joining("|")));
    events = anyOf(String.join("|", lists.words("events")));
  }

  @Override
  public void find(View view, List<Found> found) {
    String text = view.text();
    schools(text, found);
    int read = 0;
    for (Matcher event = events.matcher(text); event.find(); ) {
      if (event.start() >= read) {
        read = sentenceEnd(text, event.end());
        town(text, sentenceStart(text, event.start()), read, found);
      }
    }
  }

  private void schools(String view, List<Found> found) {
    List<Found> schools = new ArrayList<>();
    addSchools(SCHOOL.matcher(view), schools);
    addSchools(LOWER_SCHOOL.matcher(view), schools);
    if (schools.isEmpty()) {
      return;
    }
    boolean inClass = CLASS.matcher(view).find();
    if (!inClass && found.isEmpty() && !PERSON.matcher(view).find()) {
      return;
    }
    found.addAll(schools);
    for (Matcher m = CLASS.matcher(view); inClass && m.find(); ) {
      found.add(new Found(m.start(), m.end(), IdentifierKind.SCHOOL_CLASS));
    }
  }

  private void addSchools(Matcher school, List<Found> found) {
    while (school.find()) {
      if (hasName(school.group(1))) {
        found.add(new Found(school.start(1), school.end(1), IdentifierKind.SCHOOL));
      }
    }
  }

  /** "Virtual School" and "attend school" are nobody's; one word has to be a name. */
  private boolean hasName(String school) {
    for (String word : school.toLowerCase(Locale.ROOT).split(" ")) {
      if (!lists.isOrdinary(word) && !NOBODYS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private void town(String view, int start, int end, List<Found> found) {
    if (!PERSON.matcher(view).region(start, end).find()) {
      return;
    }
    for (Matcher town = towns.matcher(view).region(start, end); town.find(); ) {
      found.add(new Found(town.start(), town.end(), IdentifierKind.PLACE));
    }
  }

  private static int sentenceStart(String view, int from) {
    int at = from;
    while (at > 0 && from - at < LONGEST && ".!?\n".indexOf(view.charAt(at - 1)) < 0) {
      at--;
    }
    return at;
  }

  private static int sentenceEnd(String view, int from) {
    int at = from;
    while (at < view.length() && at - from < LONGEST && ".!?\n".indexOf(view.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private static Pattern anyOf(String words) {
    return Pattern.compile("(?<![\\p{L}])(?:" + words + ")(?![\\p{L}])", Pattern.CASE_INSENSITIVE);
  }
}
