/** English: the search. */

export const palette = {
  title: "Search and commands",
  placeholder: "A party, a state, a passage; or what to do",
  none: "Nothing matches.",
  groups: {
    go: "Go to",
    party: "Party",
    option: "Option",
    outcome: "Outcome",
    state: "State",
    goal: "Goal",
    statement: "Preference",
    term: "Term",
    passage: "Passage",
    view: "See as",
    do: "Do",
  },
  brief: "Make a brief: one page, or in full",
  start: "Start: all cases, a new one, a file",
  showWhy: "Why: show or hide the panel",
  warnings: "Warnings: what a check of the case found",
  snapshot: "Snapshot: give this point a name",
};
