import { useFound } from "./use-found.js";
import { Warnings } from "./warnings.js";

/** The warnings of the open case, however they were asked for. */
export function WarningsDialog({ onClose }: { readonly onClose: () => void }) {
  const found = useFound(false);
  return found && <Warnings problems={found} onClose={onClose} />;
}
