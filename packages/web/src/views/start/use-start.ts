import type { CaseRecordJson, CreateRequest, LibraryEntry } from "@sextant/server";
import { useCallback, useEffect, useState } from "react";
import { ApiFault, createCase, listCases, listLibrary } from "../../api/index.js";
import { faultText } from "../../app/fault-text.js";
import { useMessages } from "../../app/language.js";
import { hrefOf } from "../../app/router.js";
import { whoIs } from "../../model/who.js";

type Source = CreateRequest extends infer R
  ? R extends CreateRequest
    ? Omit<R, "who">
    : never
  : never;

export interface Start {
  /** Null until they have come. */
  readonly recent: readonly CaseRecordJson[] | null;
  readonly library: readonly LibraryEntry[] | null;
  readonly busy: boolean;
  /** What went wrong, in words. */
  readonly fault: string | null;
  forget(): void;
  fail(text: string): void;
  /** Makes a case and goes to it. */
  create(source: Source): void;
}

/** What the start shows, and the making of cases. */
export function useStart(): Start {
  const m = useMessages();
  const [recent, setRecent] = useState<readonly CaseRecordJson[] | null>(null);
  const [library, setLibrary] = useState<readonly LibraryEntry[] | null>(null);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const failed = useCallback(
    (error: unknown) => setFault(error instanceof ApiFault ? faultText(error, m) : String(error)),
    [m],
  );
  useEffect(() => {
    let shown = true;
    const take = <T>(promise: Promise<T>, set: (value: T) => void): void => {
      promise.then((value) => shown && set(value)).catch((error) => shown && failed(error));
    };
    take(listCases(), setRecent);
    take(listLibrary(), setLibrary);
    return () => {
      shown = false;
    };
  }, [failed]);
  const create = useCallback(
    (source: Source) => {
      setBusy(true);
      setFault(null);
      createCase({ ...source, who: whoIs() } as CreateRequest)
        .then(({ record }) => {
          // A case that is new has nothing to show yet, and its parties to be named.
          const screen = source.from === "new" ? "model" : "overview";
          location.hash = hrefOf({ caseId: record.id, screen });
        })
        .catch(failed)
        .finally(() => setBusy(false));
    },
    [failed],
  );
  return { recent, library, busy, fault, forget: () => setFault(null), fail: setFault, create };
}
