export type { CaseChange, CaseNotice, CaseState, Named, Saving } from "./case-state.js";
export { CaseStore, type EditOptions } from "./case-store.js";
export { forgetUnsent, keepAgain, type Unsent, unsentOfOthers } from "./unsent.js";
export { CaseContext, type OpenCase, useCase, useCasePart, useCaseState } from "./use-case.js";
export { setWho, whoInWords, whoIs } from "./who.js";
