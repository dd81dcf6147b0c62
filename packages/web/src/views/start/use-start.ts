import type { CaseRecordJson, CreateRequest, LibraryEntry } from "@sextant/server";
import type { Messages } from "@sextant/words";
import { useCallback, useEffect, useState } from "react";
import {
  ApiFault,
  bringBackCase,
  createCase,
  deleteCase,
  listCases,
  listDeleted,
  listLibrary,
  openCase,
  sendEdit,
} from "../../api/index.js";
import { faultText } from "../../app/fault-text.js";
import { useMessages } from "../../app/language.js";
import { placeText } from "../../app/place-text.js";
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
  readonly deleted: readonly CaseRecordJson[] | null;
  readonly library: readonly LibraryEntry[] | null;
  readonly busy: boolean;
  /** What went wrong, in words. */
  readonly fault: string | null;
  forget(): void;
  fail(text: string): void;
  /** Makes a case, tells `made` of it and goes to it; `name`: what its case file was called, where it was opened. */
  create(source: Source, name?: string, made?: (id: string) => void): void;
  /** Each is done when the lists show it; false where it could not be done. */
  rename(one: CaseRecordJson, title: string): Promise<boolean>;
  copy(one: CaseRecordJson, title: string): Promise<boolean>;
  remove(one: CaseRecordJson): Promise<boolean>;
  bringBack(one: CaseRecordJson): Promise<boolean>;
}

/** What the start shows, and what can be done with cases as wholes. */
export function useStart(): Start {
  const m = useMessages();
  const [recent, setRecent] = useState<readonly CaseRecordJson[] | null>(null);
  const [deleted, setDeleted] = useState<readonly CaseRecordJson[] | null>(null);
  const [library, setLibrary] = useState<readonly LibraryEntry[] | null>(null);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const failed = useCallback(
    (error: unknown, name?: string) =>
      setFault(error instanceof ApiFault ? placedText(error, m, name) : String(error)),
    [m],
  );
  useEffect(() => {
    let shown = true;
    const take = <T>(promise: Promise<T>, set: (value: T) => void): void => {
      promise.then((value) => shown && set(value)).catch((error) => shown && failed(error));
    };
    take(listCases(), setRecent);
    take(listDeleted(), setDeleted);
    take(listLibrary(), setLibrary);
    return () => {
      shown = false;
    };
  }, [failed]);
  const create = (source: Source, name?: string, made?: (id: string) => void): void => {
    setBusy(true);
    setFault(null);
    createCase({ ...source, who: whoIs() } as CreateRequest)
      .then(({ record }) => {
        // A case that is new has nothing to show yet, and its parties to be named.
        made?.(record.id);
        const screen = source.from === "new" ? "model" : "overview";
        location.hash = hrefOf({ caseId: record.id, screen });
      })
      .catch((error) => failed(error, name))
      .finally(() => setBusy(false));
  };
  const changed = async (work: Promise<unknown>): Promise<boolean> => {
    setFault(null);
    try {
      await work;
      const [now, hidden] = await Promise.all([listCases(), listDeleted()]);
      setRecent(now);
      setDeleted(hidden);
      return true;
    } catch (error) {
      failed(error);
      return false;
    }
  };
  return {
    recent,
    deleted,
    library,
    busy,
    fault,
    forget: () => setFault(null),
    fail: setFault,
    create,
    rename: ({ id }, title) => changed(rename(id, title, m.workbenchStart.renamed)),
    copy: ({ id }, title) => changed(createCase({ from: "case", id, title, who: whoIs() })),
    remove: ({ id }) => changed(deleteCase(id, whoIs())),
    bringBack: ({ id }) => changed(bringBackCase(id, whoIs())),
  };
}

/** A fault of a file also says where in it. */
function placedText(fault: ApiFault, m: Messages, name?: string): string {
  const found = fault.problems?.[0]?.place;
  // The case file goes by the name that it was given under.
  const place =
    found?.file === "case.yaml" && name !== undefined ? { ...found, file: name } : found;
  const where = placeText(place, m);
  const text = faultText(fault, m);
  return where === null ? text : `${where}: ${text}`;
}

/** The title is part of the case: to change it is a revision like any other, and can be undone. */
async function rename(id: string, title: string, name: string): Promise<void> {
  const { record } = await openCase(id);
  await sendEdit(id, {
    base: record.revision,
    name,
    who: whoIs(),
    edits: [{ file: "case.yaml", edits: [{ path: ["title"], value: title }] }],
    key: crypto.randomUUID(),
  });
}
