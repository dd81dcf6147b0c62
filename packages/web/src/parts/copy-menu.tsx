import { renderCsv, renderLatex, renderMarkdown, type Table } from "@sextant/words";
import { useAnnounce } from "../app/announce.js";
import { useMessages } from "../app/language.js";
import { Menu } from "./menu.js";
import { tableHtml } from "./table-html.js";

/**
 * What can be done with a result: copied as Markdown, LaTeX, CSV or for Word, and the command that
 * gives the same from the command line.
 *
 * A large result is made when it is asked for: `table` and `csv` may be promised.
 *
 * @example <CopyMenu table={overview.tables.outcomes} command="analyse case.yaml" />
 */
export function CopyMenu({
  table,
  csv,
  command,
}: {
  readonly table: Table | (() => Promise<Table>);
  /** Where the CSV has more than the table. */
  readonly csv?: () => Promise<string>;
  /** After the program's name: "analyse case.yaml --view seen-from-moscow". */
  readonly command?: string;
}) {
  const { copy } = useMessages().workbench;
  const announce = useAnnounce();
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
  const made = (render: (table: Table) => string): Promise<string> =>
    (typeof table === "function" ? table() : Promise.resolve(table)).then(render);
  const plain = (text: Promise<string>): void => put({ "text/plain": text });
  return (
    <Menu
      label={copy.label}
      icon="copy"
      items={[
        {
          key: "word",
          label: copy.word,
          choose: () => put({ "text/html": made(tableHtml), "text/plain": made(renderMarkdown) }),
        },
        { key: "markdown", label: copy.markdown, choose: () => plain(made(renderMarkdown)) },
        { key: "latex", label: copy.latex, choose: () => plain(made(renderLatex)) },
        { key: "csv", label: copy.csv, choose: () => plain(csv?.() ?? made(renderCsv)) },
        ...(command === undefined
          ? []
          : [
              {
                key: "command",
                label: copy.command,
                choose: () => plain(Promise.resolve(`npx --no-install sextant ${command}`)),
              },
            ]),
      ]}
    />
  );
}
