import type { Findings, Table } from "@sextant/words";
import { useContext } from "react";
import { useAnnounce } from "../app/announce.js";
import { useMessages } from "../app/language.js";
import { CaseContext } from "../model/use-case.js";
import { type CopiedForm, copiedFindings, copiedTable } from "./copied.js";
import { Menu, type MenuItem } from "./menu.js";
import { useProvenance } from "./use-provenance.js";

/** The order in which the forms are offered; Word takes what is readable without it as well. */
const FORMS: readonly CopiedForm[] = ["word", "markdown", "latex", "csv"];

/**
 * What can be done with a result: copied for Word, as Markdown, LaTeX or CSV, and the command that gives
 * the same from the command line. Every copy says of which case and revision it is, and how it was
 * computed.
 *
 * A result that is only made when it is asked for is given as a function; in sentences, as `findings` in
 * place of a table.
 *
 * @example <CopyMenu table={overview.tables.outcomes} command="analyse case.yaml" />
 * @example <CopyMenu table={table} command="compare case.yaml" gives={m.workbenchCopy.gives.outcomes} />
 */
export function CopyMenu({
  table,
  findings,
  csv,
  command,
  gives,
  copies,
}: {
  readonly table?: Table | (() => Table | Promise<Table>);
  readonly findings?: Findings | (() => Findings);
  /** Where the CSV has more than the table. */
  readonly csv?: () => Promise<string>;
  /** After the program's name: "analyse case.yaml --view seen-from-moscow". */
  readonly command: string;
  /** Where no command gives exactly this: what the nearest gives. */
  readonly gives?: string | undefined;
  /** Where it reads two copies of the case instead of one: their folders. */
  readonly copies?: { readonly before: string; readonly after: string };
}) {
  const m = useMessages();
  const { copy } = m.workbench;
  const announce = useAnnounce();
  const needs = useNeeds(copies);
  const line = `npx --no-install sextant ${command}`;
  const provenance = useProvenance(line, gives);
  // The clipboard takes promises, so that what is made in the worker still counts as asked for by hand.
  const put = (items: Record<string, Promise<string>>, done: () => string): void => {
    const blobs = Object.fromEntries(
      Object.entries(items).map(([type, made]) => [
        type,
        made.then((text) => new Blob([text], { type })),
      ]),
    );
    navigator.clipboard.write([new ClipboardItem(blobs)]).then(
      () => announce(done(), { show: true }),
      () => announce(copy.failed, { show: true }),
    );
  };
  const made = async (form: CopiedForm): Promise<string> => {
    const notes = await provenance();
    if (findings !== undefined)
      return copiedFindings(form, typeof findings === "function" ? findings() : findings, notes, m);
    if (form === "csv" && csv !== undefined)
      return copiedTable(form, { caption: "", columns: [], rows: [] }, notes, m, await csv());
    const found = typeof table === "function" ? await table() : table;
    return found === undefined ? "" : copiedTable(form, found, notes, m);
  };
  const items: MenuItem[] = FORMS.map((form) => ({
    key: form,
    label: copy[form],
    choose: () =>
      put(
        form === "word"
          ? { "text/html": made("word"), "text/plain": made("markdown") }
          : { "text/plain": made(form) },
        () => copy.done,
      ),
  }));
  items.push({
    key: "command",
    label: gives === undefined ? copy.command : m.workbenchCopy.commandFor(gives),
    choose: () => put({ "text/plain": Promise.resolve(line) }, needs),
  });
  return <Menu label={copy.label} icon="copy" items={items} />;
}

/** What is said once a command is copied: which files it reads, and how they come to lie there. */
function useNeeds(
  copies: { readonly before: string; readonly after: string } | undefined,
): () => string {
  const store = useContext(CaseContext);
  const { workbench, workbenchCopy: words, workbenchHistory } = useMessages();
  const { saveCase } = workbench.bar;
  return () => {
    if (copies !== undefined)
      return words.needsCopies(workbenchHistory.saveFile, copies.before, copies.after);
    const alone = Object.keys(store?.state().files ?? {}).length === 1;
    return alone ? words.needsFile(saveCase) : words.needsArchive(saveCase);
  };
}
