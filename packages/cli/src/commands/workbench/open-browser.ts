import { spawn } from "node:child_process";

/** The program that opens an address, with its arguments; null where there is no display to open it on. */
export function browserCommand(
  address: string,
  environment: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): readonly [string, ...string[]] | null {
  if (environment.CI) return null;
  if (platform === "win32") return ["rundll32", "url.dll,FileProtocolHandler", address];
  if (platform === "darwin") return ["open", address];
  if (!environment.DISPLAY && !environment.WAYLAND_DISPLAY) return null;
  return ["xdg-open", address];
}

/** Opens an address in the user's browser. Where that cannot be done the printed address must do. */
export function openBrowser(address: string): void {
  const command = browserCommand(address);
  if (command === null) return;
  const [program, ...words] = command;
  const child = spawn(program, words, { detached: true, stdio: "ignore" });
  child.on("error", () => {});
  child.unref();
}
