import { renderCsv, renderLatex, renderMarkdown, type Table } from "@sextant/words";
import { useAnnounce } from "../app/announce.js";
import { useMessages } from "../app/language.js";
import { Menu } from "./menu.js";
import { tableHtml } from "./table-html.js";

/**
 * What can be done with a result: copied as Markdown, LaTeX, CSV or for Word, and the command that
 * gives the same from the command line.
 *
 * @example <CopyMenu table={overview.tables.outcomes} command="analyse case.yaml" />
 */
export function CopyMenu({
  table,
  command,
}: {
  readonly table: Table;
  /** After the program's name: "analyse case.yaml --view seen-from-moscow". */
  readonly command?: string;
}) {
  const { copy } = useMessages().workbench;
  const announce = useAnnounce();
  const put = (items: Record<string, string>): void => {
    const blobs = Object.fromEntries(
      Object.entries(items).map(([type, text]) => [type, new Blob([text], { type })]),
    );
    navigator.clipboard.write([new ClipboardItem(blobs)]).then(
      () => announce(copy.done, { show: true }),
      () => announce(copy.failed, { show: true }),
    );
  };
  const plain = (text: string): void => put({ "text/plain": text });
  return (
    <Menu
      label={copy.label}
      icon="copy"
      items={[
        {
          key: "word",
          label: copy.word,
          choose: () => put({ "text/html": tableHtml(table), "text/plain": renderMarkdown(table) }),
        },
        { key: "markdown", label: copy.markdown, choose: () => plain(renderMarkdown(table)) },
        { key: "latex", label: copy.latex, choose: () => plain(renderLatex(table)) },
        { key: "csv", label: copy.csv, choose: () => plain(renderCsv(table)) },
        ...(command === undefined
          ? []
          : [
              {
                key: "command",
                label: copy.command,
                choose: () => plain(`npx --no-install sextant ${command}`),
              },
            ]),
      ]}
    />
  );
}
