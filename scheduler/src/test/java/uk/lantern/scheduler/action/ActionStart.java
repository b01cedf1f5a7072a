package uk.lantern.scheduler.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.content.privacy.IdentifierCheck;
import uk.lantern.scheduler.SteppingClock;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.calendar.WorkingDays;
import uk.lantern.scheduler.people.Agency;
import uk.lantern.scheduler.people.PeopleConfiguration;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Register;
import uk.lantern.scheduler.people.Role;
import uk.lantern.scheduler.people.RoleGrant;

/** The real wiring on the real driver, and everybody who has to do with an action. */
abstract class ActionStart {

  static final PersonKey SAM = new PersonKey("t1", "sam");
  static final PersonKey MO = new PersonKey("t1", "mo");

  /** Sam's manager. */
  static final PersonKey CAROL = new PersonKey("t1", "carol");

  /** Reports to Sam. */
  static final PersonKey REPORT = new PersonKey("t1", "report");

  static final PersonKey NHS_LEAD = new PersonKey("t1", "nina");
  static final PersonKey QA = new PersonKey("t1", "jo");
  static final PersonKey QA2 = new PersonKey("t1", "quinn");
  static final PersonKey BM = new PersonKey("t1", "alex");
  static final PersonKey CHAIR = new PersonKey("t1", "judith");

  /** Of another group. */
  static final PersonKey OTHER_CHAIR = new PersonKey("t1", "omar");

  static final PersonKey SCRUTINEER = new PersonKey("t1", "helen");
  static final PersonKey LAY = new PersonKey("t1", "gwen");
  static final PersonKey LD = new PersonKey("t1", "priya");
  static final PersonKey PARTNER = new PersonKey("t1", "dsp");

  /** Of another agency. */
  static final PersonKey TOM = new PersonKey("t1", "tom");

  private static final IdentifierCheck IDENTIFIERS = new IdentifierCheck();
  private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

  final MongoTemplate mongo = TestStore.mongo();

  /** A Tuesday. */
  final SteppingClock clock = new SteppingClock("2026-12-01T10:00");

  final AnnotationConfigApplicationContext context = start();
  final Actions actions = context.getBean(Actions.class);
  final Recommendations recommendations = context.getBean(Recommendations.class);
  final ActionPlans plans = context.getBean(ActionPlans.class);

  ActionStart() {
    agency("nhs");
    agency("council");
    person(SAM, "nhs", "south", Role.ACTION_OWNER, RoleGrant.ALL);
    person(MO, "nhs", "south", Role.ACTION_OWNER, RoleGrant.ALL);
    person(CAROL, "nhs", "", Role.TEAM_MANAGER, RoleGrant.ALL);
    person(REPORT, "nhs", "", Role.QA_OFFICER, RoleGrant.ALL);
    person(NHS_LEAD, "nhs", "", Role.AGENCY_SAFEGUARDING_LEAD, RoleGrant.ALL);
    person(QA, "team", "", Role.QA_OFFICER, RoleGrant.ALL);
    person(QA2, "team", "", Role.QA_OFFICER, RoleGrant.ALL);
    person(BM, "team", "", Role.BUSINESS_MANAGER, RoleGrant.ALL);
    person(CHAIR, "council", "", Role.GROUP_CHAIR, "group:case_review");
    person(OTHER_CHAIR, "council", "", Role.GROUP_CHAIR, "group:improvement_assurance");
    person(SCRUTINEER, "team", "", Role.SCRUTINEER, RoleGrant.ALL);
    person(LAY, "team", "", Role.LAY_MEMBER, RoleGrant.ALL);
    person(LD, "team", "", Role.LD_OFFICER, RoleGrant.ALL);
    person(PARTNER, "council", "", Role.DELEGATED_PARTNER, RoleGrant.ALL);
    person(TOM, "council", "", Role.ACTION_OWNER, RoleGrant.ALL);
    register().keepManager(SAM, CAROL.objectId());
    register().keepManager(REPORT, SAM.objectId());
  }

  private AnnotationConfigApplicationContext start() {
    AnnotationConfigApplicationContext it = new AnnotationConfigApplicationContext();
    it.registerBean(MongoTemplate.class, () -> mongo);
    it.registerBean(Clock.class, () -> clock);
    it.registerBean(IdentifierCheck.class, () -> IDENTIFIERS);
    it.registerBean(WorkingDays.class, () -> new WorkingDays(ActionStart::isBankHoliday));
    it.register(PeopleConfiguration.class, ActionConfiguration.class);
    it.refresh();
    return it;
  }

  /** Those of the winter in which these tests play. */
  private static boolean isBankHoliday(LocalDate day) {
    return List.of("2026-12-25", "2026-12-28", "2027-01-01").contains(day.toString());
  }

  @AfterEach
  void close() {
    context.close();
  }

  Register register() {
    return context.getBean(Register.class);
  }

  void person(PersonKey key, String agency, String team, Role role, String scope) {
    keep(key, agency, team, List.of(new RoleGrant(role, FROM, null, scope, "")), null);
  }

  void leaves(PersonKey key, String day) {
    Person now = register().person(key).orElseThrow();
    keep(key, now.agency(), now.team(), now.grants(), LocalDate.parse(day));
  }

  private void keep(
      PersonKey key, String agency, String team, List<RoleGrant> grants, LocalDate left) {
    String name = key.objectId();
    register().keep(new Person(key, name, agency, team, "health_visitor", grants, false, left));
  }

  private void agency(String code) {
    register()
        .keep(
            new Agency(
                code,
                code,
                code,
                "other",
                "west_sussex",
                "none",
                List.of(),
                "",
                List.of(),
                null,
                null));
  }
}
