/** A file as the person gave it, and its path, with "/" between folders. */
export interface Given {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Nothing larger is taken into memory: no text of a case is, and an archive of one hardly. */
export const MOST_BYTES = 20_000_000;

/** Why files were refused, in the person's terms; the words stand in messages. */
export type Refusal =
  | { readonly why: "noCase" }
  | { readonly why: "tooLarge"; readonly name: string }
  | { readonly why: "notText"; readonly name: string }
  | { readonly why: "archive"; readonly name: string; readonly fault: ArchiveFault }
  | { readonly why: "problem"; readonly name: string; readonly text: string };

/** What is wrong with an archive. */
export type ArchiveFault =
  | "notZip"
  | "damaged"
  | "encrypted"
  | "unsupported"
  | "tooMany"
  | "tooLarge"
  | "badName"
  | "twice"
  | "link";

/** Files were refused: thrown, and told by the start. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.why);
    this.refusal = refusal;
  }
}

/** Files as an input gives them; of a folder, with their paths in it. Throws Refused. */
export async function givenFiles(list: Iterable<File>): Promise<Given[]> {
  const given: Given[] = [];
  for (const file of list) given.push(await read(file, file.webkitRelativePath || file.name));
  return given;
}

/** Files as they are dropped, folders walked through. Throws Refused. */
export async function droppedFiles(data: DataTransfer): Promise<Given[]> {
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const found: Given[] = [];
  const walk = async (entry: FileSystemEntry, path: string): Promise<void> => {
    if (entry.isFile) {
      const file = await new Promise<File>((resolve, reject) =>
        (entry as FileSystemFileEntry).file(resolve, reject),
      );
      found.push(await read(file, `${path}${entry.name}`));
      return;
    }
    const reader = (entry as FileSystemDirectoryEntry).createReader();
    for (;;) {
      const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
        reader.readEntries(resolve, reject),
      );
      if (some.length === 0) return;
      for (const inner of some) await walk(inner, `${path}${entry.name}/`);
    }
  };
  for (const entry of entries) await walk(entry, "");
  return found;
}

async function read(file: File, path: string): Promise<Given> {
  if (file.size > MOST_BYTES) throw new Refused({ why: "tooLarge", name: file.name });
  return { path, bytes: new Uint8Array(await file.arrayBuffer()) };
}
