import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";

/**
 * Where a user's cases live unless another folder is named: where each system keeps the data of
 * programs, which is not where people keep folders that other programs copy to and fro.
 */
export function dataFolder(
  environment: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string {
  if (platform === "win32") {
    return join(environment.LOCALAPPDATA || join(home, "AppData", "Local"), "Sextant");
  }
  if (platform === "darwin") return join(home, "Library", "Application Support", "Sextant");
  const named = environment.XDG_DATA_HOME;
  // A relative path in the variable is to be ignored (XDG Base Directory Specification).
  return join(named && isAbsolute(named) ? named : join(home, ".local", "share"), "sextant");
}
