/** How a terminal shows emphasis. Each function wraps a text in whatever the terminal understands. */
export interface Theme {
  readonly heading: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly warning: (text: string) => string;
}

const plain = (text: string): string => text;

/** No emphasis at all: for files, pipes and --no-color. */
export const PLAIN: Theme = {
  heading: plain,
  strong: plain,
  faint: plain,
  good: plain,
  bad: plain,
  warning: plain,
};

const sgr =
  (on: number, off: number) =>
  (text: string): string =>
    text === "" ? "" : `\u001b[${on}m${text}\u001b[${off}m`;

/** The sixteen colours every terminal has. Meaning never rests on colour alone. */
export const ANSI: Theme = {
  heading: sgr(1, 22),
  strong: sgr(1, 22),
  faint: sgr(2, 22),
  good: sgr(32, 39),
  bad: sgr(31, 39),
  warning: sgr(33, 39),
};
