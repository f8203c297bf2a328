/** The pattern by which traitors are known without their colour; it stands inside `defs`, and fills with `url(#…-hatch)`. */
export const Hatching = ({ id }: { id: string }) => (
  <pattern
    id={`${id}-hatch`}
    width="5"
    height="5"
    patternTransform="rotate(45)"
    patternUnits="userSpaceOnUse"
  >
    <rect class="hatch-ground" width="5" height="5" />
    <path class="hatch-line" d="M0 0V5" />
  </pattern>
);
