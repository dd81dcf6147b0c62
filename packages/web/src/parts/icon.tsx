/** The line icons that the frame needs, on a 20 x 20 grid. */
export const ICONS = {
  undo: "M7 4 3.500 7.500 7 11M4 7.500h7.500a4.500 4.500 0 0 1 0 9H8",
  redo: "M13 4l3.500 3.500L13 11M16 7.500H8.500a4.500 4.500 0 0 0 0 9H12",
  search: "M9 3.500a5.500 5.500 0 1 0 0 11 5.500 5.500 0 0 0 0-11ZM13.200 13.200 17 17",
  keys: "M3 5.500h14v9H3zM5.500 8.500h.01M8.500 8.500h.01M11.500 8.500h.01M14.500 8.500h.01M6.500 11.700h7",
  theme: "M10 3a7 7 0 1 0 0 14ZM10 3a7 7 0 0 1 0 14",
  why: "M7.300 7.600A2.800 2.800 0 1 1 10 10.700v1.600M10 15.300h.01",
  close: "M5 5l10 10M15 5 5 15",
  check: "M4 10.500 8.200 14.500 16 6",
  warn: "M10 3.500 17.500 16.500h-15ZM10 8.500v3.500M10 14.200h.01",
  info: "M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM10 9v4.500M10 6.500h.01",
  lock: "M5.500 9h9v7.500h-9zM7 9V6.500a3 3 0 0 1 6 0V9",
  down: "M5 7.500 10 12.500 15 7.500",
  right: "M7.500 5 12.500 10 7.500 15",
  back: "M12.500 5 7.500 10 12.500 15",
  up: "M5 12.500 10 7.500 15 12.500",
  copy: "M7 7h9.500v9.500H7zM13 7V3.500H3.500V13H7",
  menu: "M3 5.500h14M3 10h14M3 14.500h14",
  plus: "M10 4v12M4 10h12",
  file: "M5 3h6.500L15 6.500V17H5zM11.500 3v3.500H15",
  book: "M4 4.500c2.500-1 4.500-.5 6 1 1.500-1.500 3.500-2 6-1v11c-2.500-1-4.500-.5-6 1-1.500-1.500-3.500-2-6-1zM10 5.500v11",
  link: "M8.500 11.500l3-3M9 6l1.500-1.500a3.500 3.500 0 0 1 5 5L14 11M11 14l-1.500 1.500a3.500 3.500 0 0 1-5-5L6 9",
  page: "M5 3h10v14H5zM7.500 6.500h5M7.500 9.500h5M7.500 12.500h3",
  more: "M4.500 9.400a.6.6 0 1 0 0 1.200.6.6 0 0 0 0-1.200ZM10 9.400a.6.6 0 1 0 0 1.200.6.6 0 0 0 0-1.200ZM15.500 9.400a.6.6 0 1 0 0 1.200.6.6 0 0 0 0-1.200Z",
  busy: "M10 3a7 7 0 1 1-7 7",
} as const;

export type IconName = keyof typeof ICONS;

/** A line icon beside words that say the same: it is hidden from readers of the screen. */
export function Icon({ name, path }: { readonly name?: IconName; readonly path?: string }) {
  return (
    <svg
      className={`icon${name === "busy" ? " icon-busy" : ""}`}
      viewBox="0 0 20 20"
      aria-hidden="true"
    >
      <path d={path ?? (name ? ICONS[name] : "")} />
    </svg>
  );
}
