import {
  ANSI,
  PLAIN,
  renderTerminal,
  type Section,
  type Table,
  type Theme,
  wrap,
} from "@sextant/words";
import type { Io } from "../io/io.js";
import { visible } from "../io/visible.js";

/** Longer lines are hard to read, however wide the terminal is. */
const LONGEST_LINE = 100;
const INDENT = "  ";

export function themeOf(io: Io): Theme {
  return io.color ? ANSI : PLAIN;
}

/** A section as text: its title, its sentences a paragraph each, items below them with a dash. */
export function sectionText(section: Section, io: Io): string {
  const theme = themeOf(io);
  const width = Math.min(io.width, LONGEST_LINE);
  const lines = wrap(visible(section.title), width).map(theme.heading);
  for (const { text, depth } of section.sentences) {
    const [first, rest] =
      depth === 0 ? [INDENT, INDENT] : [`${INDENT}${INDENT}- `, `${INDENT}${INDENT}  `];
    wrap(visible(text), width - first.length).forEach((line, i) => {
      lines.push((i === 0 ? first : rest) + line);
    });
  }
  return `${lines.join("\n")}\n`;
}

export function tableText(table: Table, io: Io): string {
  return renderTerminal(visibleTable(table), { width: io.width, theme: themeOf(io) });
}

function visibleTable(table: Table): Table {
  return {
    ...table,
    caption: visible(table.caption),
    columns: table.columns.map((column) => ({ ...column, title: visible(column.title) })),
    rows: table.rows.map((row) => row.map(visible)),
    ...(table.notes === undefined ? {} : { notes: table.notes.map(visible) }),
  };
}

/** Commands that a reader may try next, each with what it shows. */
export function nextText(
  title: string,
  commands: readonly (readonly [string, string])[],
  io: Io,
): string {
  const theme = themeOf(io);
  return [
    theme.heading(title),
    ...commands.flatMap(([about, command]) => [
      `${INDENT}${visible(about)}`,
      `${INDENT}${INDENT}${theme.strong(visible(command))}`,
    ]),
    "",
  ].join("\n");
}
