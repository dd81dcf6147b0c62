/** English: goals and preferences of each party. */
import { grouped, list, plural, possessive } from "./grammar.js";
import { changes } from "./workbench-preferences/changes.js";
import { forms } from "./workbench-preferences/forms.js";
import { spotCheck } from "./workbench-preferences/spot-check.js";

const percent = (k: number, m: number): string => {
  const share = m === 0 ? 0 : (100 * k) / m;
  if (share > 0 && share < 1) return "under 1 %";
  return share > 99 && share < 100 ? "over 99 %" : `${Math.round(share)} %`;
};

export const workbenchPreferences = {
  title: "Goals and preferences",
  lead: "What each party wants, most important first, from where that is known, and the order of the states that follows. These are claims about a model of each party, not about its mind.",
  parties: "Parties",
  noSuchParty: (key: string): string => `The case has no party “${key}”`,
  noSuchPartyText: (shown: string): string =>
    `The address names it. It may have been renamed or deleted, or be mistyped. What follows is of ${shown}.`,
  noParties: "This case has no parties yet.",
  noPartiesText: "Add them under “The model”; each can then be given what it wants.",
  viewBroken: "This view of the case cannot be put together",
  viewBrokenText:
    "One of its changes does not fit the case any more. What the check found is listed in the status bar.",
  spotCheck,
  forms,
  changes,

  view: {
    by: (holder: string, party: string): string =>
      holder === party
        ? `This is how ${holder} sees itself.`
        : `This is how ${holder} sees ${party}.`,
    other: (view: string, party: string): string => `This is ${party} in the view “${view}”.`,
    note: "What you change here changes this view only; the base stays as it is.",
    base: "the base",
    same: (from: string): string => `As in ${from}.`,
    differs: (items: readonly string[], from: string): string => `Against ${from}: ${list(items)}.`,
    added: (n: number): string => `${grouped(n)} added`,
    moved: (n: number): string => `${grouped(n)} moved`,
    changed: (n: number): string => `${grouped(n)} changed`,
    dropped: (n: number): string => `${grouped(n)} left out`,
    marks: {
      added: "added here",
      moved: (was: number): string => `moved here from place ${grouped(was)}`,
      changed: "changed here",
    },
    leftOut: "Left out here",
    restore: "Put it back",
    restoreOne: (what: string): string => `Put back ${what}`,
    cannotTakeAway:
      "A view can replace this and cannot take it away. Change it in the base, or write something else.",
  },

  strip: {
    title: "What it comes to",
    lasts: (concepts: readonly string[]): string =>
      concepts.length === 0
        ? "The status quo lasts under none of the concepts."
        : `The status quo is an equilibrium under ${list(concepts)}.`,
    noStatusQuo: "The case says nothing of where the talks stand.",
    notUnder: (concepts: readonly string[]): string =>
      concepts.length === 0 ? "" : `Not under ${list(concepts)}.`,
    figure: (k: number): string => grouped(k),
    of: (m: number): string => `of ${grouped(m)}`,
    outcomes: "Equilibria by outcome",
    outcome: "Outcome",
    outcomesText: "In how many of an outcome's states no party would move away, of how many.",
    was: (k: number): string => `was ${grouped(k)}`,
    nowLasts: (concept: string): string => `now ${concept}`,
    noLonger: (concept: string): string => `no longer ${concept}`,
    changed: (items: readonly string[]): string => `Changed: ${list(items)}.`,
    told: (outcome: string, tag: string, k: number, was: number): string =>
      `${outcome} under ${tag} ${grouped(k)}, was ${grouped(was)}`,
  },

  list: {
    title: "Preferences, most important first",
    help: "Drag, or Alt with the up and down arrows, to move; drop one on the middle of another to tie the two. Arrows go from one to the next, Enter opens it, Delete takes it out.",
    label: (party: string): string => `Preferences of ${party}, most important first`,
    order: "What says that this is the order",
    orderOf: (party: string): string => `the order of ${possessive(party)} preferences`,
    citedForAnother: "The sources of this order were cited for another one; check them",
    stillStand: "They still stand",
    myJudgement: "Mark as my judgement",
    judgedOrder: "The analyst put the preferences in this order.",
    grip: (text: string, rank: number, of: number): string =>
      `${text}, place ${grouped(rank)} of ${grouped(of)}. Move`,
    gripInTie: (text: string, rank: number): string =>
      `${text}, in the tie at place ${grouped(rank)}. Move out`,
    up: (text: string): string => `Move up: ${text}`,
    down: (text: string): string => `Move down: ${text}`,
    edit: (text: string): string => `Edit: ${text}`,
    more: (text: string): string => `More for: ${text}`,
    moveTo: "Move to…",
    moveToTitle: (text: string): string => `Move “${text}” to`,
    place: (n: number): string => `Place ${grouped(n)}`,
    before: (text: string): string => `before “${text}”`,
    atEnd: "at the end",
    here: "where it stands",
    tieAbove: "Tie with the one above",
    takeOut: "Take out of the tie",
    duplicate: "Duplicate",
    makeGoal: "Make it a goal…",
    makeGoalTitle: "What is the goal, in words?",
    makeGoalText: "The condition, its reading and its citations become the goal's.",
    makeGoalGo: "Make it a goal",
    redLine: "Red line",
    remove: "Take out of the list",
    tieHere: "Tie with this one",
    tieInto: "Into this tie",
    tie: "Tied",
    tieName: (texts: readonly string[]): string =>
      `The tie of ${list(texts.map((text) => `“${text}”`))}`,
    tieOrder: "How the tie is settled",
    orders: { count: "As many as possible count", unknown: "Which comes first is unknown" },
    orderText: {
      count: "A state in which more of these hold is preferred.",
      unknown:
        "Results count these alike: a state in which more of them hold is preferred. Every strict order is computed as well, and a verdict that is another under one of them is marked † wherever it is told.",
    },
    split: "Split the tie",
    add: "Add a preference",
    addCondition: "A condition…",
    newCondition: "The condition that it wants to hold",
    empty: "No preferences yet: every state is as good to it as any other.",
    announceMoved: (text: string, rank: number, of: number): string =>
      `${text}: now at place ${grouped(rank)} of ${grouped(of)}.`,
    announceEnd: (text: string): string => `${text} is already at that end.`,
    announceRemoved: (text: string): string => `${text} is taken out. Undo puts it back.`,
    announceTied: (text: string): string => `${text} is tied with the one above.`,
    announceTiedWith: (text: string, other: string): string => `${text} is tied with: ${other}.`,
    announceSplit: "The tie is split.",
    cannot: "That cannot be done here.",
  },

  marks: {
    hedge: (words: string): string => `hedged: “${words}”`,
    confidence: (share: number): string => `probability ${share}`,
    redLine: "red line",
    here: "holds now",
    notHere: "does not hold now",
    idleHere: "not at issue now",
    idleTitle:
      "Where the talks stand, what follows “if” does not hold, so that what stands before it is not asked for.",
    hereTitle: "Whether it holds where the talks stand",
    holds: (k: number, m: number): string => `true in ${percent(k, m)} of the states`,
    holdsTitle: (k: number, m: number): string =>
      `It holds in ${grouped(k)} of ${plural(m, "state", "states")}.`,
    trivially: (k: number, m: number): string => `${percent(k, m)} trivially`,
    triviallyTitle: (k: number, m: number): string =>
      `In ${grouped(k)} of ${plural(m, "state", "states")} it is true only because what follows “if” does not hold: it asks for nothing there.`,
    never: "holds in no state: it prefers nothing",
    always: "holds in every state: it prefers nothing",
    against: (ids: readonly string[]): string => `against it: ${ids.join(", ")}`,
    more: (n: number): string => `and ${grouped(n)} more`,
  },

  editor: {
    label: (text: string): string => `Edit the preference ${text}`,
    what: "What it prefers",
    goal: "A goal",
    noGoal: "A condition of its own",
    condition: "Condition",
    conditionOf: (text: string): string => `Condition of ${text}`,
    place: "Its place in the list",
    placeText: "What the list's own line rests on, beside its goal.",
    ofPlace: (text: string): string => `the place of ${text}`,
    against: "Speaks against it",
    againstOf: (text: string): string => `Statements against the place of ${text}`,
    hedge: "Hedge",
    hedgeOf: (text: string): string => `The source's hedging words, for ${text}`,
    hedgePlaceholder: "The source's own words of caution, such as “apparently”",
    confidence: "Probability that it belongs here, 0 to 1",
    confidenceOf: (text: string): string => `Probability that ${text} belongs here, 0 to 1`,
    confidenceBad: "Give a number from 0 to 1, such as 0.7, or leave it empty.",
    confidenceNone: "not given",
    redLine: "A red line: it would not be crossed for anything below it",
    factor: "Speaks of",
    factors: { none: "not said", means: "means", interests: "interests" },
    done: "Done",
  },

  ranking: {
    title: "The order of the states that follows",
    lead: (levels: number, states: number): string =>
      `${plural(levels, "place", "places")} for ${plural(states, "state", "states")}, best first`,
    one: (states: number): string =>
      `All ${plural(states, "state", "states")} are as good as one another.`,
    best: "Best",
    worst: "Worst",
    place: (n: number): string => `Place ${grouped(n)}`,
    states: (n: number): string => plural(n, "state", "states"),
    here: "the talks stand here",
    gap: (n: number): string => `${plural(n, "place", "places")} between`,
    none: "no named outcome",
    partial: (orders: number): string =>
      `A tie of unknown order leaves this partly open. Here, as in all results, its members count alike; ${plural(orders, "strict order is", "strict orders are")} computed as well, and a verdict that is another under one of them is marked † wherever it is told.`,
    pairs: (n: number): string =>
      `Of ${plural(n, "pair", "pairs")} of states nobody knows which it prefers; no verdict rests on a preference there.`,
    showHere: "Show that place",
    whereHere: (place: number, of: number): string =>
      `The talks stand at place ${grouped(place)} of ${grouped(of)}, from the best.`,
  },

  goals: {
    title: "Goals",
    lead: "What the party wants, in words. A goal with a condition can be a preference; one without is told and not computed with.",
    none: "No goals yet.",
    add: "Add a goal",
    addLabel: "The goal, in words",
    textOf: (text: string): string => `the words of the goal “${text}”`,
    condition: "Condition",
    conditionOf: (text: string): string => `Condition of the goal “${text}”`,
    unmodelled: "unmodelled",
    unmodelledText: "No condition: it is told, and not computed with.",
    giveCondition: "Give it a condition",
    serves: "Serves",
    use: "Use as a preference",
    usingOf: (text: string): string => `Use as a preference: ${text}`,
    used: (rank: number): string => `place ${grouped(rank)} in the list`,
    unused: "not in the list",
    needsCondition: "It needs a condition first.",
    of: (text: string): string => `the goal “${text}”`,
    remove: (text: string): string => `Delete the goal “${text}”`,
    inUse: "It is in the list of preferences; take it out there first.",
    inBase: "It belongs to the base; it can be deleted there.",
    details: "Condition, reading and basis",
  },
};
