import type { Browsing } from "./browsing.js";

type Edit = { readonly path: readonly (string | number)[]; readonly value: unknown };

/** The workbench's own requests, as another program on this computer would make them. */
export interface CaseApi {
  get<T>(path: string): Promise<T>;
  post<T>(path: string, body: unknown): Promise<T>;
  /** Makes an edit of the case file at the head, as another person does. */
  edit(id: string, name: string, edits: readonly Edit[], who?: string): Promise<number>;
  /** Puts a whole text in the place of the case file. */
  write(id: string, name: string, text: string): Promise<number>;
  head(id: string): Promise<number>;
}

export function caseApi(here: Browsing): CaseApi {
  const headers = { "x-sextant": "1" };
  const url = (path: string): string => `${here.workbench.url}api/${path}`;
  const answered = async <T>(
    answer: Awaited<ReturnType<Browsing["context"]["request"]["get"]>>,
  ): Promise<T> => {
    if (!answer.ok()) throw new Error(`${answer.status()}: ${await answer.text()}`);
    return (await answer.json()) as T;
  };
  const get = async <T>(path: string): Promise<T> =>
    answered<T>(await here.context.request.get(url(path), { headers }));
  const post = async <T>(path: string, data: unknown): Promise<T> =>
    answered<T>(await here.context.request.post(url(path), { headers, data }));
  const head = async (id: string): Promise<number> =>
    (await get<{ record: { revision: number } }>(`cases/${id}`)).record.revision;
  const append = async (id: string, name: string, who: string, edit: object): Promise<number> => {
    const body = { base: await head(id), name, who, edits: [{ file: "case.yaml", ...edit }] };
    return (await post<{ revision: { number: number } }>(`cases/${id}/revisions`, body)).revision
      .number;
  };
  return {
    get,
    post,
    head,
    edit: (id, name, edits, who = "Ana") => append(id, name, who, { edits }),
    write: (id, name, text) => append(id, name, "Ana", { text }),
  };
}
