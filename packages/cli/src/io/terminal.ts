/** What the terminal can show, and what the user wants of it. */
export interface TerminalSettings {
  readonly width: number;
  readonly color: boolean;
  readonly terminal: boolean;
  readonly quiet: boolean;
}

const DEFAULT_WIDTH = 80;

/** Some terminals do not know their width and say 0. */
export function columnsOf({ columns }: { readonly columns?: number }): number {
  return columns !== undefined && columns > 0 ? columns : DEFAULT_WIDTH;
}

/** Colour only on a terminal, and not where NO_COLOR or --no-color says so (https://no-color.org). */
export function terminalSettings(
  values: Readonly<Record<string, string | true>>,
  output: { readonly isTTY?: boolean; readonly columns?: number },
  environment: Readonly<Record<string, string | undefined>>,
): TerminalSettings {
  const toFile = values.output !== undefined && values.output !== "-";
  const terminal = output.isTTY === true && !toFile;
  const refused =
    values["no-color"] === true ||
    (environment.NO_COLOR !== undefined && environment.NO_COLOR !== "") ||
    environment.TERM === "dumb";
  const columns = terminal ? Math.max(40, columnsOf(output)) : DEFAULT_WIDTH;
  return {
    width: values.width === undefined ? columns : Number(values.width),
    color: terminal && !refused,
    terminal,
    quiet: values.quiet === true,
  };
}
