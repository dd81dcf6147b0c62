/**
 * The one table of errors and warnings. An entry is a code that never changes its meaning, the exit
 * code of the command line, the HTTP status of the server, and one sentence. docs/05_errors.md is
 * generated from it (scripts/schema.mjs). Tests check codes, not words.
 *
 * Exit codes follow sysexits.h: 0 nothing wrong (warnings and notes), 1 differences found, 64 wrong
 * usage, 65 wrong data, 66 a file cannot be read, 70 a fault of Sextant, 73 a file cannot be
 * written, 75 too large for the memory at hand, 130 cancelled.
 */
export interface ErrorEntry {
  readonly exit: 0 | 1 | 64 | 65 | 66 | 70 | 73 | 75 | 130;
  readonly http: number;
  /** One sentence: what is the matter. */
  readonly title: string;
}

const data = <T extends string>(title: T) => ({ exit: 65, http: 422, title }) as const;
const warning = <T extends string>(title: T) => ({ exit: 0, http: 200, title }) as const;
const usage = <T extends string>(title: T) => ({ exit: 64, http: 400, title }) as const;

export const ERRORS = {
  // Files and text
  SX_FILE_NOT_FOUND: { exit: 66, http: 404, title: "A file that is needed is not there." },
  SX_FILE_UNREADABLE: { exit: 66, http: 403, title: "A file is there but cannot be read." },
  SX_FILE_NOT_WRITTEN: { exit: 73, http: 500, title: "A file cannot be written." },
  SX_FILE_TOO_LARGE: {
    exit: 66,
    http: 413,
    title: "The file is larger than a case or evidence file may be.",
  },
  SX_FILE_EMPTY: data("The file is empty."),
  SX_FILE_NOT_UTF8: data("The file is not valid UTF-8."),
  SX_FILE_CONTROL_CHARACTER: data("The file holds a control character."),
  SX_FILE_LONE_SURROGATE: data("The file holds half of a surrogate pair, which is no character."),
  SX_FILE_OUTSIDE_FOLDER: data("A path leads out of the case's folder."),

  // YAML and JSON
  SX_SYNTAX: data("The text is not valid YAML or JSON."),
  SX_SYNTAX_TOO_DEEP: data("The nesting is deeper than a case may be."),
  SX_SYNTAX_DUPLICATE_KEY: data("A key is given twice in one place."),
  SX_SYNTAX_ALIASES: data("The file uses aliases beyond what a case may."),
  SX_SYNTAX_MERGE_KEY: data("The merge key << is no part of YAML 1.2."),
  SX_SYNTAX_TAG: data("Tags are no part of the format."),
  SX_SYNTAX_KEY: data("A key is not plain text."),
  SX_SYNTAX_FORBIDDEN_KEY: data("A key is reserved by the language that programs are written in."),
  SX_SYNTAX_NUMBER: data("A number is not finite or cannot be kept exactly."),
  SX_SYNTAX_MANY_DOCUMENTS: data("The file holds more than one YAML document."),

  // The form of the case
  SX_CASE_VERSION: data(
    "The key sextant, which gives the version of the format, is missing or wrong.",
  ),
  SX_CASE_NEWER_VERSION: warning(
    "The case is written for a newer version of the format; what is unknown here is kept, not used.",
  ),
  SX_CASE_UNKNOWN_KEY: data("A key is not part of the format."),
  SX_CASE_MISSING_KEY: data("A key that is needed is missing."),
  SX_CASE_WRONG_TYPE: data("A value is of the wrong kind."),
  SX_CASE_BAD_VALUE: data("A value is of the right kind but not allowed here."),
  SX_CASE_BAD_NAME: data("A key that names a part of the case is not a proper name."),
  SX_CASE_TOO_LONG: data("A list or a text is longer than a case may hold."),
  SX_CASE_ONE_OF: data("Exactly one of several keys must be given."),
  SX_CASE_FORM_MIXED: data("The case mixes option form and graph form."),

  // References inside the case
  SX_CASE_NO_PARTY: data("The case has no party."),
  SX_CASE_ONE_PARTY: warning("The case has a single party, so nobody can answer its moves."),
  SX_CASE_EMPTY_PARTY: data("A party has no option."),
  SX_CASE_UNKNOWN_PARTY: data("A party is named that the case does not have."),
  SX_CASE_UNKNOWN_OPTION: data("An option is named that the case does not have."),
  SX_CASE_UNKNOWN_GOAL: data("A goal is named that the party does not have."),
  SX_CASE_UNKNOWN_VIEW: data("A view is named that the case does not have."),
  SX_CASE_UNKNOWN_STATEMENT_ID: data(
    "A preference statement is named that the party does not have.",
  ),
  SX_CASE_UNKNOWN_RULE: data("A rule is named that the case does not have."),
  SX_CASE_DUPLICATE_ID: data("Two parts that must be told apart have the same name."),
  SX_CASE_EXTENDS_CYCLE: data("Views extend one another in a circle."),
  SX_CASE_SERVES_CYCLE: data("Goals serve one another in a circle."),
  SX_CASE_VIEW_ADDS: data("A view adds a party or an option."),
  SX_CASE_UNKNOWN_CITE: data("A statement is cited that the evidence file does not have."),
  SX_CASE_CITE_WITHOUT_EVIDENCE: data("A statement is cited but the case names no evidence file."),

  // Factors and influences
  SX_CASE_FACTOR_NEAR: warning("An influence names what is nearly the key of a factor."),

  // Conditions
  SX_CONDITION_EMPTY: data("A condition is empty."),
  SX_CONDITION_SYNTAX: data("A condition does not follow the grammar."),
  SX_CONDITION_CHARACTER: data("A condition holds a character that the grammar does not know."),
  SX_CONDITION_UNKNOWN_NAME: data("A condition uses a name that the case does not have."),
  SX_CONDITION_AMBIGUOUS_NAME: data("A condition uses a name that means more than one thing."),
  SX_CONDITION_NON_ASSOCIATIVE: data("A condition chains if or iff without brackets."),
  SX_CONDITION_CYCLE: data("Terms, goals or outcomes define one another in a circle."),
  SX_CONDITION_NO_CONDITION: data("A condition uses a goal that has no condition of its own."),
  SX_CONDITION_TOO_DEEP: data("A condition is nested more deeply than it may be."),
  SX_CONDITION_TOO_LONG: data("A condition is longer than it may be."),

  // From the case to a model
  SX_MODEL_TOO_MANY_STATES: {
    exit: 75,
    http: 413,
    title: "The case has more feasible states than the memory at hand can hold.",
  },
  SX_MODEL_TOO_MANY_OPTIONS: data("The case has more options than a model may."),
  SX_MODEL_TOO_MANY_PARTIES: data("The case has more parties than a model may."),
  SX_MODEL_NO_STATE: data("The rules contradict one another: no state is feasible."),
  SX_MODEL_NO_STATUS_QUO: data("The analysis needs a status quo and the case names none."),
  SX_MODEL_STATUS_QUO_INFEASIBLE: data("The status quo is not a feasible state."),
  SX_MODEL_STATUS_QUO: data("The status quo does not name a state of the case."),
  SX_MODEL_GUARD_OWN_OPTION: data("A guard names an option of the party that it restrains."),
  SX_MODEL_DIRECTION: data("An option can be neither taken nor undone."),
  SX_MODEL_UNKNOWN_STATE: data("A state is named that the case does not have."),
  SX_MODEL_AMBIGUOUS_STATE: data("The name of a state fits more than one."),
  SX_MODEL_DUPLICATE_STATE: data("A state is listed twice."),
  SX_MODEL_BAD_PATTERN: data("A pattern does not have one letter Y, N or - for each option."),
  SX_MODEL_INFEASIBLE_PATTERN: data("A listed pattern is forbidden by a rule."),
  SX_MODEL_RANKING_REPEATS: data("A ranking names a state twice."),
  SX_MODEL_RANKING_MISSES: data("A ranking leaves out a state."),
  SX_MODEL_WEIGHT: data("A weight is not a decimal number."),
  SX_MODEL_EDIT: data("A view's edit of a list of statements cannot be carried out."),
  SX_MODEL_MOVE_SELF: data("A move leads from a state to itself."),
  SX_MODEL_MERGE_OVERLAP: data("A state falls under two merges."),
  SX_MODEL_TOO_MANY_ORDERS: data(
    "Ties of unknown order allow more strict orders than are computed.",
  ),
  SX_MODEL_UNKNOWN_VIEW: data("The case has no view of that name."),
  SX_MODEL_IGNORES_WITHOUT_STATUS_QUO: data(
    "A view ignores an option, but no status quo says how it stands.",
  ),

  // Warnings of check
  SX_CHECK_OUTCOME_EMPTY: warning("No feasible state satisfies the outcome."),
  SX_CHECK_OUTCOME_UNREACHABLE: warning("The outcome cannot be reached from the status quo."),
  SX_CHECK_OUTCOMES_OVERLAP: warning("Two outcomes share states."),
  SX_CHECK_STATE_WITHOUT_OUTCOME: warning("States belong to no outcome."),
  SX_CHECK_STATUS_QUO_MISSING: warning("The case names no status quo."),
  SX_CHECK_TRIVIAL_STATEMENT: warning("A preference statement holds in all states or in none."),
  SX_CHECK_TRIVIAL_SHARE: warning(
    "A conditional statement is true in many states for want of its condition.",
  ),
  SX_CHECK_RULE_TAKES_MOVES: warning(
    "A rule takes moves from a party that does not own what causes it.",
  ),
  SX_CHECK_RULE_IDLE: warning("A rule forbids nothing that the other rules do not forbid already."),
  SX_CHECK_UNDETERRABLE: warning(
    "A party's first statements are wholly in its own hands, so that nothing deters it.",
  ),
  SX_CHECK_STATEMENT_SHARE: warning("In what share of the states a preference statement holds."),
  SX_CHECK_NO_PREFERENCE: warning(
    "A party has no preferences, so that all states are equal to it.",
  ),
  SX_CHECK_TOO_LARGE: warning("The model is too large for one of the checks."),
  SX_CHECK_BASIS: warning("How many claims are cited, how many judged and how many neither."),
  SX_CHECK_MOVE_IDLE: warning("A restricted move is not one that the party's options allow."),
  SX_CHECK_MERGE_IDLE: warning("A merge holds in no feasible state."),
  SX_CHECK_VARIES_IN_MERGE: warning(
    "A preference statement or an outcome varies within a merged state.",
  ),
  SX_CHECK_GUARD_NEVER: warning("A guard holds in no state, so that its option is never taken."),
  SX_CHECK_OPTION_FIXED: warning("The rules leave an option only one value."),
  SX_CHECK_EVIDENCE_UNUSED: warning("A statement of the evidence file is used nowhere."),
  SX_CHECK_HINDSIGHT: warning("A source is later than the date of the case."),
  SX_CHECK_UNCITED: warning("A claim has neither a citation nor a judgement."),
  SX_CHECK_GOAL_UNMODELLED: warning("A goal has no condition, so the model does not use it."),
  SX_CHECK_GOAL_NOT_RANKED: warning("A goal has a condition but no place in the preferences."),
  SX_CHECK_HOLDER_DIFFERS: warning(
    "The holder's own preferences in its view differ from the base.",
  ),
  SX_CHECK_EXPECTATION_FAILS: warning(
    "A comparison that a source makes does not hold in the model.",
  ),
  SX_CHECK_UNKNOWN_ORDER: warning("A tie of unknown order leaves the party's relation partial."),

  // Evidence
  SX_EVIDENCE_VERSION: data(
    "The key sextantEvidence, which gives the version of the format, is missing or wrong.",
  ),
  SX_EVIDENCE_UNKNOWN_SOURCE: data(
    "A statement names a source that the evidence file does not have.",
  ),
  SX_EVIDENCE_UNKNOWN_STATEMENT: data(
    "A slip of a source cites a statement that the file does not have.",
  ),
  SX_EVIDENCE_NO_WORDS: data("A statement has neither a quote nor a summary."),
  SX_EVIDENCE_SPAN: data("The start and end of a quote do not form a span of the text."),
  SX_EVIDENCE_QUOTE_NOT_FOUND: data("A quote does not stand in the text of its source."),
  SX_EVIDENCE_QUOTE_AMBIGUOUS: data(
    "A quote stands several times in the text of its source, and none is said to be meant.",
  ),
  SX_EVIDENCE_QUOTE_MOVED: warning("A quote was found at another place than the one given."),
  SX_EVIDENCE_TEXT_CHANGED: warning("The text of a source is not the one that was coded."),
  SX_EVIDENCE_TEXT_MISSING: {
    exit: 66,
    http: 404,
    title: "The text of a source is not at its place.",
  },

  // Exchange
  SX_EXCHANGE_FORMAT: data("The file is not of a format that can be imported."),
  SX_EXCHANGE_CONTENT: data("The imported file contradicts itself."),
  SX_EXCHANGE_NOT_EXPRESSIBLE: data("The case holds what the other format cannot express."),
  SX_EXCHANGE_TOO_LARGE: {
    exit: 75,
    http: 413,
    title: "The exported file would be larger than can be written.",
  },

  // Outcomes compared
  SX_COMPARE_NO_OUTCOME: data("The case names no outcome, so there is nothing to compare."),
  SX_COMPARE_UNKNOWN_OUTCOME: usage("The outcome named for comparison is not one of the case."),
  SX_COMPARE_REPEATED: usage("An outcome is named twice for one comparison."),

  // Alignment, gap and loops
  SX_ALIGNMENT_ONE_PARTY: data("The case has a single party, and an alignment needs two."),
  SX_ALIGNMENT_NONE_SHARED: usage("Two cases that are compared have no two parties in common."),
  SX_LOOPS_NO_INFLUENCES: data("The case states no influences."),
  SX_USAGE_SAME_PARTY: usage("One party is named twice where different ones are compared."),

  // Sampling
  SX_SAMPLING_PARAMETER: usage("A number that sampling is asked for is out of its range."),
  SX_MERGE_GARBLED: data("A part of a sampling is damaged, or is no part of a sampling."),
  SX_MERGE_FOREIGN: data("A part is of another case, view, engine or sampling."),
  SX_MERGE_DUPLICATE: data("A shard of a sampling is given twice."),
  SX_MERGE_MISSING: data("A shard of a sampling is missing."),

  // Coalitions
  SX_COALITION_NOBODY: usage("A coalition of nobody was named."),
  SX_COALITION_REPEATED: usage("A party is named twice in one coalition."),
  SX_COALITION_TOO_MANY: usage("There are too many parties to ask about all their coalitions."),

  // Perspectives
  SX_CASE_BELIEF_LOOP: data(
    "A view inside a view says what its holder sees, or what another view says already.",
  ),
  SX_CASE_BELIEF_HOLDER: data("A view inside a picture does not say who is believed to hold it."),

  // What it would take
  SX_INVERSE_TARGET: usage("The target is neither an outcome nor a state of the case."),
  SX_INVERSE_EMPTY: usage("No feasible state satisfies the target."),
  SX_INVERSE_BUDGET: usage("A budget of zero changes leaves nothing to search for."),
  SX_INVERSE_KEEP: usage("What is to be kept is no statement, option or view of the case."),
  SX_INVERSE_KEPT: usage("Everything that could be changed is kept."),

  // The server of the workbench
  SX_HTTP_ORIGIN: { exit: 64, http: 403, title: "The request comes from another site." },
  SX_HTTP_HEADER: {
    exit: 64,
    http: 403,
    title: "The request lacks the header that Sextant's own page sends.",
  },
  SX_HTTP_SESSION: { exit: 64, http: 401, title: "The browser has no session with this server." },
  SX_HTTP_TOKEN: {
    exit: 64,
    http: 401,
    title: "The token of the launch address is wrong or was used before.",
  },
  SX_HTTP_VERSION: {
    exit: 64,
    http: 409,
    title: "The page is of another version of Sextant than the one that runs.",
  },
  SX_HTTP_NOT_FOUND: { exit: 64, http: 404, title: "There is nothing at this address." },
  SX_HTTP_REQUEST: usage("The request is not of the form that is asked for here."),
  SX_HTTP_TOO_LARGE: { exit: 64, http: 413, title: "The request is larger than the server reads." },
  SX_HTTP_MEDIA_TYPE: {
    exit: 64,
    http: 415,
    title: "The request's body is not plain JSON.",
  },
  SX_HTTP_BUSY: {
    exit: 75,
    http: 503,
    title: "The server runs as many long jobs as it can already.",
  },
  SX_HTTP_TOO_LONG: { exit: 75, http: 422, title: "The job took too long and was ended." },
  SX_HTTP_PORT: { exit: 64, http: 409, title: "The port cannot be had." },

  // The workspace
  SX_WORKSPACE_LOCKED: {
    exit: 73,
    http: 423,
    title: "Another program has the workspace open.",
  },
  SX_WORKSPACE_NEWER: {
    exit: 65,
    http: 500,
    title: "The workspace was written by a newer version of Sextant.",
  },
  SX_WORKSPACE_DAMAGED: { exit: 65, http: 500, title: "The workspace is damaged." },
  SX_WORKSPACE_UNAVAILABLE: {
    exit: 66,
    http: 503,
    title: "The database or the folder of the workspace cannot be reached.",
  },
  SX_WORKSPACE_READ_ONLY: { exit: 73, http: 403, title: "The workspace is open for reading only." },
  SX_WORKSPACE_NOT_SAVED: {
    exit: 73,
    http: 507,
    title: "A change could not be put on disk, and was not made.",
  },
  SX_WORKSPACE_NO_FOLDER: usage("The workspace has no folder to keep documents in."),
  SX_WORKSPACE_NO_CASE: { exit: 66, http: 404, title: "The workspace has no such case." },
  SX_WORKSPACE_NO_REVISION: { exit: 66, http: 404, title: "The case has no such revision." },
  SX_WORKSPACE_NO_CONFLICT: {
    exit: 66,
    http: 404,
    title: "The case has no such conflict, or it was settled the other way.",
  },
  SX_WORKSPACE_MOVED_ON: {
    exit: 73,
    http: 409,
    title: "The case was changed by someone else in the meantime.",
  },
  SX_WORKSPACE_NOTHING_TO_UNDO: { exit: 64, http: 409, title: "There is nothing to undo." },
  SX_WORKSPACE_NOTHING_TO_REDO: { exit: 64, http: 409, title: "There is nothing to redo." },

  // The command line
  SX_USAGE_COMMAND: usage("There is no such command."),
  SX_USAGE_OPTION: usage("There is no such option, or its value is wrong."),
  SX_USAGE_ARGUMENT: usage("An argument is missing or one too many."),
  SX_USAGE_STATE: usage("The state named on the command line is not a state of the case."),
  SX_USAGE_OUTCOME_EMPTY: usage("No feasible state satisfies the outcome named."),
  SX_USAGE_PARTY: usage("The party named on the command line is not a party of the case."),
  SX_USAGE_VIEW: usage("The view named on the command line is not a view of the case."),
  SX_USAGE_CONCEPT: usage("The stability concept named is not one that is known."),
  SX_FILE_EXISTS: { exit: 73, http: 409, title: "A file of that name is already there." },
  SX_CANCELLED: {
    exit: 130,
    http: 499,
    title: "The work was cancelled; nothing was left half-written.",
  },
  SX_OUT_OF_MEMORY: { exit: 75, http: 507, title: "The memory at hand does not suffice." },
  SX_INTERNAL: { exit: 70, http: 500, title: "Sextant itself is at fault." },
} as const satisfies Record<string, ErrorEntry>;
