export { type Cell, csvCell, csvLine } from "./csv.js";
export { exportGmcr } from "./export-gmcr.js";
export { exportNfg, type NfgLabels, type NfgStrategy } from "./export-nfg.js";
export { FORMULA_SIGNS } from "./formula-signs.js";
export { type LabelStyle, labelText } from "./gambit-labels.js";
export { importGmcr, importGmcrNoting } from "./import-gmcr.js";
export { keyFor } from "./names-to-keys.js";
export type { OtherColumn } from "./paste/headings.js";
export {
  MOST_PASTED,
  type PastedName,
  type PastedState,
  type PastedTable,
  type PasteFault,
  type PasteOption,
} from "./paste/pasted-states.js";
export { readStates } from "./paste/read-states.js";
export { starterCase } from "./starter-case.js";
export { resultsCsv, resultsCsvLines, statesCsv, statesCsvLines } from "./states-csv.js";
export { plainCell, tsvCell, tsvLine } from "./tsv.js";
