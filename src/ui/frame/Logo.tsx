/** The mark: a winding route from a terracotta start to an ochre chance. */
export function Logo({ className }: { className?: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 40 40" aria-hidden="true">
      <path
        d="M8 33c9 0 3-11 11-11s5-10 12-13"
        fill="none"
        stroke="var(--kw-green)"
        strokeWidth="4.5"
        strokeLinecap="round"
      />
      <circle cx="7.5" cy="33" r="4.5" fill="var(--kw-terracotta)" />
      <circle cx="32" cy="8" r="5" fill="var(--kw-ochre)" />
    </svg>
  );
}
