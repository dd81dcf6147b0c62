import type { Findings, Sentence, Table } from "@sextant/words";
import type { ReactNode } from "react";
import { useMessages } from "../../app/language.js";
import { viewOption } from "../../parts/command-text.js";
import { CopyMenu, Sentences } from "../../parts/index.js";
import { Scroll } from "../../parts/scroll.js";

/** What a comparison of two revisions found: its sentences, and its tables folded away. */
export function Found({
  findings,
  between: [before, after],
  now,
  view,
}: {
  readonly findings: Findings;
  readonly between: readonly [number, number];
  readonly now: boolean;
  readonly view: string;
}) {
  const m = useMessages();
  const { compare: words } = m.workbenchHistory;
  const copies = { before: `revision-${before}`, after: `revision-${after}` };
  const command = `changes ${copies.before} ${copies.after}${viewOption(view)}`;
  // States and outcomes are opened in the case as it stands: an older one has others.
  const shown = (sentences: readonly Sentence[]): readonly Sentence[] =>
    now ? sentences : sentences.map(({ text, depth }) => ({ text, depth }));
  return (
    <>
      {findings.sections.map(({ key, title, sentences }, k) => (
        <section key={key} className="history-section">
          <div className="section-head">
            <h4>{title}</h4>
            {k === 0 && <CopyMenu findings={findings} command={command} copies={copies} />}
          </div>
          <Sentences sentences={shown(sentences)} />
        </section>
      ))}
      {view !== "base" && <p className="fine">{words.inView(view)}</p>}
      {findings.tables.length > 0 && (
        <details>
          <summary>{words.tables}</summary>
          {findings.tables.map(({ key, table }) => (
            <TableShown key={key} table={table}>
              <CopyMenu
                table={table}
                command={`${command} --format csv --table ${key}`}
                copies={copies}
              />
            </TableShown>
          ))}
        </details>
      )}
    </>
  );
}

function TableShown({
  table,
  children,
}: {
  readonly table: Table;
  /** The menu beside it. */
  readonly children: ReactNode;
}) {
  const side = (align: string): string | undefined =>
    align === "right" ? "history-figure" : undefined;
  return (
    <div className="history-table">
      <div className="section-head">
        <h4>{table.caption}</h4>
        {children}
      </div>
      <Scroll className="history-scroll" label={table.caption}>
        <table className="table">
          <thead>
            <tr>
              {table.columns.map(({ key, title, align }) => (
                <th key={key} scope="col" className={side(align)}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, r) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a table is made anew as a whole
              <tr key={r}>
                {row.map((text, c) => (
                  <td key={table.columns[c].key} className={side(table.columns[c].align)}>
                    <bdi>{text}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {table.notes?.map((note) => (
        <p key={note} className="fine">
          {note}
        </p>
      ))}
    </div>
  );
}
