/** English: parties and options, rules, terms and outcomes, edited in place. */
import { capital, grouped, plural, possessive } from "./grammar.js";

const states = (n: number): string => plural(n, "state", "states");
/** Beyond what is counted one by one, a power of ten says more than digits. */
const large = (n: number): string =>
  n < 1e12
    ? grouped(n)
    : Number.isFinite(n)
      ? `about 10^${Math.floor(Math.log10(n))}`
      : "more than 10^300";

export const workbenchModel = {
  title: "Parties and options",
  lead: "Who takes part, what each could do, and what is logically impossible. From this the states follow; what the parties want comes after.",
  loading: "Counting the states…",

  summary: {
    label: "Size of the model",
    options: (n: number): string => plural(n, "option", "options"),
    states: (n: number, more: boolean): string =>
      n >= 1e12 ? `${large(n)} states` : `${more ? "more than " : ""}${states(n)}`,
    of: (n: number): string => `from ${large(n)} combinations`,
    listed: "as the case lists them",
    merged: (n: number): string => `${large(n)} before merging`,
    change: (n: number): string =>
      n < 0 ? `${grouped(-n)} fewer than before` : `${grouped(n)} more than before`,
    told: (now: number, n: number): string =>
      `${states(now)}: ${n < 0 ? `${grouped(-n)} fewer` : `${grouped(n)} more`} than before.`,
    large: (most: number): string =>
      `More than ${grouped(most)} states are computed only where you ask for it. Rules for what is logically impossible make them fewer.`,
    tooLarge:
      "So many states cannot be held. Add rules for what is logically impossible, or leave out options that decide nothing.",
    mend: (n: number): string =>
      `${capital(plural(n, "thing has", "things have"))} to be mended before anything is computed`,
    undo: (name: string): string => `Undo: ${name}`,
  },

  begin: {
    title: "A new case begins with its parties",
    text: "Name the two parties below, and what each could do or leave. Every combination of these options is a state in which the talks could stand. Enter takes a name; in a field that adds something it adds it, and the field is ready for the next.",
    first: "Name the first party",
    second: "Name the second party",
  },
  noParties: "No party yet. Who takes part?",

  view: {
    title: (view: string): string => `What is edited here is the base, not “${view}”.`,
    text: "Every view starts from the base, so that a change here shows in all of them.",
    changes: "What this view changes about parties, options and rules",
    none: "It takes parties, options and rules as they are in the base.",
    ignores: (option: string): string =>
      `Does not see “${option}”: it stays as it is in the status quo.`,
    option: (option: string): string => `Has “${option}” otherwise.`,
    party: (party: string): string => `Has ${party} otherwise.`,
    statusQuo: "Has a status quo of its own.",
    addsRule: (rule: string): string => `Adds a rule: ${rule}`,
    removesRule: (id: string): string => `Goes without the rule ${id}.`,
    term: (term: string): string => `Has the term “${term}” otherwise.`,
    outcome: (outcome: string): string => `Has the outcome “${outcome}” otherwise.`,
    merge: "Merges states in a way of its own.",
    mark: "other in this view",
    ignored: "not seen in this view",
    removed: "left out in this view",
  },

  numbers:
    "Preferences of this case name states by their number. Numbers follow from options and rules: adding, moving or deleting one changes what they name. Look through these preferences afterwards.",

  item: {
    actions: (name: string): string => `Actions for ${name}`,
    up: "Move up",
    down: "Move down",
    remove: "Delete",
    drag: (name: string): string => `Drag ${name} to another place`,
    moved: (name: string, to: number, of: number): string => `${name}: now ${to} of ${of}.`,
    removed: (name: string): string => `${name} is deleted. Undo brings it back.`,
    key: "Change its short name…",
    keyLabel: (name: string): string => `Short name of ${name} in conditions`,
    keyHelp: "Conditions call it by this. What refers to it follows.",
    keyTaken: "Another has this short name already.",
    keyBad:
      "A letter first, then letters, digits and hyphens; none of not, and, or, if, iff, true, false.",
    names: "Other names…",
  },

  uses: {
    title: (name: string, n: number): string =>
      `“${name}” is named in ${plural(n, "place", "places")}`,
    goes: (n: number): string =>
      `${capital(plural(n, "other place goes", "other places go"))} with it:`,
    text: "These would name what is no longer there, and nothing could be computed until they are mended:",
    all: "Delete all the same",
    keep: "Keep it",
    guard: (option: string): string => `the condition of the option “${option}”`,
    term: (term: string): string => `the term “${term}”`,
    rule: (rule: string): string => `the rule “${rule}”`,
    merge: (name: string): string => `the merged state “${name}”`,
    outcome: (name: string): string => `the outcome “${name}”`,
    goal: (goal: string, party: string): string => `${possessive(party)} goal “${goal}”`,
    goals: (party: string): string => `${possessive(party)} goals`,
    preferences: (party: string): string => `${possessive(party)} preferences`,
    statusQuo: "the status quo",
    expectation: (party: string): string => `what sources expect of ${party}`,
    moves: (party: string): string => `${possessive(party)} moves`,
    factor: (name: string): string => `the factor “${name}”`,
    influence: (from: string, to: string): string => `the influence of ${from} on ${to}`,
    option: (option: string): string => `the option “${option}”`,
    inView: (view: string, what: string): string => `in the view “${view}”: ${what}`,
    holder: "whose picture it is",
    ignores: "what it does not see",
  },

  add: {
    go: "Add",
    many: "Several lines pasted here become several entries.",
  },

  parties: {
    title: "Parties and their options",
    text: "An option is something a party may or may not do, kept up as long as it likes.",
    name: (name: string): string => `Name of the party ${name}`,
    add: "Add a party",
    placeholder: "Name a party, then press Enter",
    options: (party: string): string => `Options of ${party}`,
    noOptions: "What could it do? A party that can do nothing is no party to the negotiation.",
  },

  options: {
    name: (name: string): string => `Name of the option ${name}`,
    add: (party: string): string => `Add an option of ${party}`,
    placeholder: "What could it do? Press Enter for each",
    taken: "Taken at the status quo",
    takenOf: (option: string): string => `Taken at the status quo: ${option}`,
    direction: (option: string): string => `How ${option} can change`,
    directions: {
      free: "Can be taken and undone",
      take: "One-way: once taken, it stays",
      undo: "Can only be given up",
    },
    guard: "Only under a condition…",
    onlyWhen: "Only when",
    guardOf: (option: string): string => `Condition under which ${option} may be taken`,
    guardHelp:
      "What others must have done. It does not lapse when the condition ends, so that the other side may still go back on it.",
  },

  names: {
    title: (name: string): string => `Other names of ${name}`,
    short: "Short, for tables",
    shortOf: (name: string): string => `Short name of ${name} for tables`,
    inLanguage: (language: string, name: string): string => `Name of ${name} in ${language}`,
    language: "Language (ko, zh, …)",
    name: "Name in that language",
    add: "Add a name",
    bad: "A language code is two or three letters, such as ko, zh or fr.",
    none: "none",
  },

  statusQuo: {
    title: "Where the talks stand",
    text: "The options that are taken when the case begins. Mark them above, or here.",
    none: "No option is taken: so the case says.",
    takeBack: "Take this back",
    missing: "The case does not say where the talks stand.",
    begin: "No option is taken",
    state: (ref: string): string =>
      `It is given as the state ${ref}. Marking an option writes out the options that are taken.`,
    basis: (option: string): string => `${option}, at the status quo`,
    choose: "State in which the talks stand",
    unknown: "Not said",
  },

  rules: {
    title: "Rules",
    text: "Only what is logically impossible. What a party would merely not do is a preference.",
    empty: "No rule: every combination of options can happen.",
    kind: (rule: string): string => `Kind of the rule ${rule}`,
    kinds: {
      never: "Never",
      always: "Always",
      atMostOne: "At most one of",
      exactlyOne: "Exactly one of",
      atLeastOne: "At least one of",
    },
    kindNew: "Kind of the new rule",
    condition: (rule: string): string => `Condition of the rule ${rule}`,
    part: (k: number, rule: string): string => `Condition ${k} of the rule ${rule}`,
    further: (rule: string): string => `A further condition of the rule ${rule}`,
    furtherPlaceholder: "Add a further condition",
    add: "Condition of the new rule",
    addTitle: "Add a rule",
    why: (rule: string): string => `Why the rule ${rule} holds`,
    whyPlaceholder: "Why is this impossible? Click to write.",
    removes: (n: number): string =>
      n === 0
        ? "Takes no state away that the other rules leave."
        : `Takes ${states(n)} away that the other rules leave.`,
  },

  terms: {
    title: "Terms",
    text: "Names for conditions, to write others with.",
    empty: "No term yet. Where the same condition comes up more than once, give it a name.",
    name: (name: string): string => `Name of the term ${name}`,
    when: (name: string): string => `Condition of the term ${name}`,
    add: "Add a term",
    newName: "Name of the new term",
    newNamePlaceholder: "Name it",
    newWhen: "Condition of the new term",
  },

  outcomes: {
    title: "Outcomes",
    text: "States that readers compare by name: each stands for all states in which its condition holds.",
    empty:
      "No outcome yet. What could the talks end in? Name two or three that readers will want compared.",
    name: (name: string): string => `Name of the outcome ${name}`,
    when: (name: string): string => `Condition of the outcome ${name}`,
    via: "By way of",
    viaOf: (name: string): string => `The path that leads to ${name}`,
    addVia: "Say by way of what…",
    add: "Add an outcome",
    placeholder: "Name an outcome, then press Enter",
    newName: "Name of the new outcome",
    newNamePlaceholder: "Name it",
    newWhen: "Condition of the new outcome",
    states: (name: string): string => `States of the outcome ${name}`,
  },

  merges: {
    title: "Merged states",
    text: "States that are one and the same to everybody, such as all those of war.",
    name: (name: string): string => `Name of the merged state ${name}`,
    when: (name: string): string => `Condition of the merged state ${name}`,
    final: "Nobody can leave it",
    finalOf: (name: string): string => `Nobody can leave ${name}`,
    add: "Merge states into one",
    newName: "Name of the merged state",
    newNamePlaceholder: "Name it",
    newWhen: "Condition that its states have in common",
  },

  nameFirst: "Give it a name as well, then it can be added.",

  graph: {
    states: "States",
    statesText: "This case names its states instead of options, and lists every move.",
    state: (name: string): string => `Name of the state ${name}`,
    add: "Add a state",
    placeholder: "Name a state, then press Enter",
    moves: "Moves",
    movesOf: (party: string): string => `Moves of ${party}`,
    from: "From",
    to: "To",
    removeMove: (from: string, to: string): string => `Delete the move from ${from} to ${to}`,
    addMove: (party: string): string => `Add a move of ${party}`,
    noMoves: "No moves: it cannot change anything.",
    fromOf: (party: string): string => `From which state ${party} moves`,
    toOf: (party: string): string => `To which state ${party} moves`,
    taken: "This move is there already.",
    same: "A move leads to another state.",
    partyName: "Parties",
  },

  /** Names of edits, as History and Undo call them. */
  did: {
    addParty: (name: string): string => `Add the party ${name}`,
    addParties: (n: number): string => `Add ${plural(n, "party", "parties")}`,
    addOption: (option: string, party: string): string => `Add “${option}” to ${party}`,
    addOptions: (n: number, party: string): string =>
      `Add ${plural(n, "option", "options")} to ${party}`,
    rename: (from: string, to: string): string => `Rename ${from} to ${to}`,
    key: (name: string, key: string): string => `Call ${name} ${key} in conditions`,
    short: (name: string): string => `Change the short name of ${name}`,
    names: (name: string): string => `Change other names of ${name}`,
    move: (name: string): string => `Move ${name}`,
    remove: (name: string): string => `Delete ${name}`,
    direction: (option: string): string => `Change how “${option}” can change`,
    guard: (option: string): string => `Set the condition of “${option}”`,
    noGuard: (option: string): string => `Take the condition off “${option}”`,
    taken: (option: string): string => `Status quo: “${option}” is taken`,
    notTaken: (option: string): string => `Status quo: “${option}” is not taken`,
    statusQuo: "Set the status quo",
    noStatusQuo: "Leave open where the talks stand",
    basis: (of: string): string => `Change what ${of} rests on`,
    addRule: (rule: string): string => `Add the rule “${rule}”`,
    rule: (rule: string): string => `Change the rule “${rule}”`,
    why: (rule: string): string => `Say why the rule “${rule}” holds`,
    addTerm: (name: string): string => `Add the term ${name}`,
    term: (name: string): string => `Change the term ${name}`,
    addOutcome: (name: string): string => `Add the outcome ${name}`,
    outcome: (name: string): string => `Change the outcome ${name}`,
    via: (name: string): string => `Change the path to ${name}`,
    addMerge: (name: string): string => `Merge states into ${name}`,
    merge: (name: string): string => `Change the merged state ${name}`,
    addState: (name: string): string => `Add the state ${name}`,
    addMove: (party: string): string => `Add a move of ${party}`,
    removeMove: (party: string): string => `Delete a move of ${party}`,
  },
  /** A rule in words where it has no id. */
  rule: (kind: string, condition: string): string => `${kind}: ${condition}`,
};
