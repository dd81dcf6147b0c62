import type { CompiledView } from "./compiled-view.js";

/** Whether a view says anything of what a party wants; where not, every state is as good to it as any other. */
export function hasPreferences(view: CompiledView, party: number): boolean {
  const written = view.document.preferences?.[view.parties[party].key];
  return (
    view.statements[party].length > 0 ||
    written?.weights !== undefined ||
    written?.ranking !== undefined
  );
}
