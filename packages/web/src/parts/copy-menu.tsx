import {
  type Findings,
  findingsLatex,
  findingsMarkdown,
  renderCsv,
  renderLatex,
  renderMarkdown,
  type Table,
} from "@sextant/words";
import { useAnnounce } from "../app/announce.js";
import { useMessages } from "../app/language.js";
import { findingsHtml } from "./findings-html.js";
import { Menu, type MenuItem } from "./menu.js";
import { tableHtml } from "./table-html.js";
import { useProvenance } from "./use-provenance.js";
import { withNotes } from "./with-notes.js";

/**
 * What can be done with a result: copied as Markdown, LaTeX, CSV or for Word, and the command that
 * gives the same from the command line. Every copy says of which case and revision it is, and how it
 * was computed.
 *
 * A large result is made when it is asked for: `table` and `csv` may be promised. A result in sentences
 * is given as `findings` in place of a table.
 *
 * @example <CopyMenu table={overview.tables.outcomes} command="analyse case.yaml" />
 */
export function CopyMenu({
  table,
  findings,
  csv,
  command,
}: {
  readonly table?: Table | (() => Promise<Table>);
  readonly findings?: Findings;
  /** Where the CSV has more than the table. */
  readonly csv?: () => Promise<string>;
  /** After the program's name: "analyse case.yaml --view seen-from-moscow". */
  readonly command?: string;
}) {
  const { copy } = useMessages().workbench;
  const announce = useAnnounce();
  const line = command === undefined ? null : `npx --no-install sextant ${command}`;
  const provenance = useProvenance(line);
  // The clipboard takes promises, so that what is made in the worker still counts as asked for by hand.
  const put = (items: Record<string, Promise<string>>): void => {
    const blobs = Object.fromEntries(
      Object.entries(items).map(([type, made]) => [
        type,
        made.then((text) => new Blob([text], { type })),
      ]),
    );
    navigator.clipboard.write([new ClipboardItem(blobs)]).then(
      () => announce(copy.done, { show: true }),
      () => announce(copy.failed, { show: true }),
    );
  };
  const item = (key: keyof typeof copy & string, types: Record<string, () => Promise<string>>) => ({
    key,
    label: copy[key] as string,
    choose: () =>
      put(Object.fromEntries(Object.entries(types).map(([type, make]) => [type, make()]))),
  });
  const items: MenuItem[] = [];
  const offer = (
    html: () => Promise<string>,
    markdown: () => Promise<string>,
    latex: () => Promise<string>,
  ): void => {
    items.push(
      item("word", { "text/html": html, "text/plain": markdown }),
      item("markdown", { "text/plain": markdown }),
      item("latex", { "text/plain": latex }),
    );
  };
  if (table !== undefined) {
    const made = async (render: (table: Table) => string): Promise<string> => {
      const [found, notes] = await Promise.all([
        typeof table === "function" ? table() : table,
        provenance(),
      ]);
      return render(withNotes(found, notes));
    };
    offer(
      () => made(tableHtml),
      () => made(renderMarkdown),
      () => made(renderLatex),
    );
    const lines = async (): Promise<string> => (await csv?.()) ?? made(renderCsv);
    items.push(
      item("csv", {
        "text/plain": async () => withLines(await lines(), await provenance()),
      }),
    );
  }
  if (findings !== undefined) {
    const made = async (render: (findings: Findings) => string): Promise<string> =>
      render(withSource(findings, await provenance()));
    offer(
      () => made(findingsHtml),
      () => made(findingsMarkdown),
      () => made(findingsLatex),
    );
  }
  if (line !== null) items.push(item("command", { "text/plain": async () => line }));
  return <Menu label={copy.label} icon="copy" items={items} />;
}

/** Below the rows, after an empty one, where a spreadsheet shows them and no column is taken. */
function withLines(csv: string, notes: readonly string[]): string {
  const cells = notes.map((note) => `"${note.replaceAll('"', '""')}"\r\n`);
  return `${csv}\r\n${cells.join("")}`;
}

/** The source stands last, as sentences of the last section. */
function withSource(findings: Findings, notes: readonly string[]): Findings {
  const last = findings.sections.length - 1;
  return {
    ...findings,
    sections: findings.sections.map((section, k) =>
      k === last
        ? {
            ...section,
            sentences: [
              ...section.sentences,
              ...notes.map((text) => ({ text, depth: 0 as const })),
            ],
          }
        : section,
    ),
  };
}
