import { type Analysis, compareWithTable } from "@sextant/case";
import { publishedSentences } from "@sextant/words";
import type { Io } from "../../io/io.js";
import { sectionText } from "../render.js";

/** Compares with a published table; the exit code says whether cells differ. */
export async function compareWithFile(
  analysis: Analysis,
  file: string,
  csv: string,
  json: boolean,
  io: Io,
): Promise<number> {
  const { view } = analysis;
  const comparison = compareWithTable(analysis, csv, file);
  if (json) {
    const differences = comparison.differences.map((cell) => ({
      row: cell.row,
      column: cell.column,
      state: view.states.id(cell.state),
      ...(cell.party === null ? {} : { party: view.parties[cell.party].key }),
      concept: cell.concept,
      table: cell.table,
      computed: cell.computed,
    }));
    await io.write(
      `${JSON.stringify({ table: file, compared: comparison.compared, differences })}\n`,
    );
  } else {
    const sentences = publishedSentences(view, comparison);
    await io.write(sectionText({ key: "against", title: `Compared with ${file}`, sentences }, io));
  }
  return comparison.differences.length > 0 ? 1 : 0;
}
