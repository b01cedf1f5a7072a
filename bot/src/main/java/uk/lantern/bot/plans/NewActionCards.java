package uk.lantern.bot.plans;

import org.springframework.stereotype.Component;

/** What is shown while an action is written. */
@Component
record NewActionCards(FormCards forms, MissingParts missing, PlanCards cards) {}
