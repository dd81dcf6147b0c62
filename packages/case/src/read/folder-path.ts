/**
 * Why a path would lead out of the case's folder, or out of every folder on some system; null where
 * it stays inside. Paths are relative and use "/".
 */
export function folderPathFault(path: string): string | null {
  if (path === "") return "it is empty";
  if (path.includes("\0")) return "it holds a NUL character";
  if (path.includes("\\")) return 'it holds a backslash; folders are divided by "/"';
  if (path.startsWith("/")) return "it begins at the root of the disk";
  if (/^[A-Za-z]:/.test(path)) return "it names a drive";
  if (/^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(path)) return "it is a web address";
  const steps = path.split("/");
  if (steps.includes("..")) return 'it holds ".."';
  if (steps.some((step) => step === "")) return "it holds an empty step or ends with a slash";
  if (steps.every((step) => step === ".")) return "it is the case's folder, not a file in it";
  return null;
}
