import { type ReactNode, useEffect, useState } from "react";
import { CaseStore } from "../model/case-store.js";
import { CaseContext } from "../model/use-case.js";
import { useRoute } from "./router.js";

/** Opens the case of the address, and gives it to all that stands within; one case at a time. */
export function CaseGate({ children }: { readonly children: ReactNode }) {
  const { caseId } = useRoute();
  const [store, setStore] = useState<CaseStore | null>(null);
  useEffect(() => {
    if (caseId === null) return setStore(null);
    const opened = new CaseStore(caseId);
    setStore(opened);
    void opened.load();
    const warn = (event: BeforeUnloadEvent): void => {
      if (opened.state().pending > 0) event.preventDefault();
    };
    addEventListener("beforeunload", warn);
    return () => {
      removeEventListener("beforeunload", warn);
      opened.close();
    };
  }, [caseId]);
  return <CaseContext value={store}>{children}</CaseContext>;
}
