/** The tour of the six-party talks: six steps, each ending in something that the person does. */
export const workbenchTour = {
  label: "Tour",
  begin: "Tour in six steps",
  beginHere: "Tour: six steps through this case",
  step: (k: number, of: number): string => `Step ${k} of ${of}`,
  skip: "Skip this step",
  end: "End the tour",
  go: "Go there",
  steps: {
    why: {
      title: "Why are the talks stuck?",
      text: "Read the answer on the Overview, and choose “Why?” beside its first sentence.",
    },
    source: {
      title: "What does that rest on?",
      text: "Each party's card on the Overview says what it wants first, and from where we know it. Choose the number of a passage there, such as E25 on Russia's card: the Why panel shows the passage, and “Read it in its source” opens the whole text.",
    },
    edit: {
      title: "What if a party wanted something else?",
      text: "Under Goals and preferences choose a party, and move one of its preferences by the arrows beside it. The results follow while you edit, and what your change did is said above.",
    },
    undo: {
      title: "Take it back",
      text: "Press Ctrl+Z (on a Mac ⌘Z), or Undo in the bar. Every change stays in History; none is ever lost.",
    },
    eyes: {
      title: "What do the others see?",
      text: "In the bar, in place of “The analyst's base view”, choose Seen from Moscow or another. Everything is shown as that party sees it, and the banner says what differs from the base.",
    },
    brief: {
      title: "Hand it on",
      text: "Choose “The analyst's base view” again, then Brief (in the bar, or in the menu ⋯). It makes one page to print of the view in sight: the answer, what each party wants, where the answer is weakest, and the sources.",
    },
  },
  done: "That is the way round",
  doneText:
    "This copy of the case is yours: change what you like. Results describe the model as it stands, and are no forecast.",
  close: "Close",
};
