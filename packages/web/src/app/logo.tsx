/** The sign of Sextant, in the colour of its surroundings: a file of its own would keep one colour in every theme. */
export function Logo() {
  return (
    <svg className="top-logo" viewBox="0 0 32 32" width="22" height="22" aria-hidden="true">
      <path d="M16 4 5.5 23.5A20 20 0 0 0 26.500 23.500ZM16 4v22M10.500 14h11" />
    </svg>
  );
}
