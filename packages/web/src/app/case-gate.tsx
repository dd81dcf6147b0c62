import { type ReactNode, useEffect, useState } from "react";
import type { CaseStore } from "../model/case-store.js";
import { anyUnsaved, enterCase, leaveCase } from "../model/open-cases.js";
import { CaseContext } from "../model/use-case.js";
import { useRoute } from "./router.js";

/** Opens the case of the address, and gives it to all that stands within; one case at a time. */
export function CaseGate({ children }: { readonly children: ReactNode }) {
  const { caseId } = useRoute();
  const [store, setStore] = useState<CaseStore | null>(null);
  useEffect(() => {
    if (caseId === null) return setStore(null);
    const opened = enterCase(caseId);
    setStore(opened);
    return () => leaveCase(opened);
  }, [caseId]);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (anyUnsaved()) event.preventDefault();
    };
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, []);
  return <CaseContext value={store}>{children}</CaseContext>;
}
