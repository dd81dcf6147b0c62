import { type ReactNode, useEffect, useState } from "react";
import type { CaseStore } from "../model/case-store.js";
import { enterCase, leaveCase } from "../model/open-cases.js";
import { CaseContext } from "../model/use-case.js";
import { warnOfUnsent } from "./load-again.js";
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
    addEventListener("beforeunload", warnOfUnsent);
    return () => removeEventListener("beforeunload", warnOfUnsent);
  }, []);
  return <CaseContext value={store}>{children}</CaseContext>;
}
