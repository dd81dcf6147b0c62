/** A file and its path, with "/" between folders. */
export interface Given {
  readonly path: string;
  readonly file: File;
}

export type FilesRead =
  | { readonly ok: true; readonly files: Record<string, string> }
  /** `tooLarge`: the name of a file that is; null where no file is a case. */
  | { readonly ok: false; readonly tooLarge: string | null };

const MOST_BYTES = 8_000_000;
const TEXT = /\.(ya?ml|json|txt|md|csv)$/i;

/** Files as an input gives them; of a folder, with their paths in it. */
export function givenFiles(list: Iterable<File>): Given[] {
  return [...list].map((file) => ({ file, path: file.webkitRelativePath || file.name }));
}

/** Files as they are dropped, folders walked through. */
export async function droppedFiles(data: DataTransfer): Promise<Given[]> {
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const found: Given[] = [];
  const walk = async (entry: FileSystemEntry, path: string): Promise<void> => {
    if (entry.isFile) {
      const file = await new Promise<File>((resolve, reject) =>
        (entry as FileSystemFileEntry).file(resolve, reject),
      );
      found.push({ path: `${path}${entry.name}`, file });
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

/**
 * The texts of a case's folder by their paths in it. The case file is case.yaml, or else the only
 * YAML file that begins a case, and then it is called so; what stands above its folder is cut off.
 */
export async function readFiles(given: readonly Given[]): Promise<FilesRead> {
  const texts = new Map<string, string>();
  for (const { path, file } of given) {
    if (!TEXT.test(path) || /(^|\/)\./.test(path)) continue;
    if (file.size > MOST_BYTES) return { ok: false, tooLarge: file.name };
    texts.set(path, await file.text());
  }
  const isCase = (text: string): boolean =>
    /^\uFEFF?\s*(#[^\n]*\n|\s)*("?sextant"?\s*:|\{\s*"sextant"\s*:)/.test(text);
  const cases = [...texts].filter(([, text]) => isCase(text)).map(([path]) => path);
  const found = cases.find((path) => /(^|\/)case\.yaml$/.test(path)) ?? cases[0];
  if (found === undefined) return { ok: false, tooLarge: null };
  const folder = found.slice(0, found.lastIndexOf("/") + 1);
  const files: Record<string, string> = {};
  for (const [path, text] of texts) {
    if (!path.startsWith(folder)) continue;
    files[path === found ? "case.yaml" : path.slice(folder.length)] = text;
  }
  return { ok: true, files };
}
