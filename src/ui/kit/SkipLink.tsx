/** Leads past the header. The address behind `#` is the place in the app, so it moves the focus by itself. */
export function SkipLink({ label, onSkip }: { label: string; onSkip: () => void }) {
  return (
    <a
      className="nl-skip-link nl-skip-link--visible-on-focus"
      href="#inhoud"
      onClick={(event) => {
        event.preventDefault();
        onSkip();
      }}
    >
      {label}
    </a>
  );
}
