/** Gives the browser a file to save, under a name that every system can keep. */
export function saveFile(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name.replace(/[\p{Cc}\\/:*?"<>|]+/gu, "-").slice(-120);
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
