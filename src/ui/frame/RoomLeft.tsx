import { useRoom } from "./words.ts";

/** How much more fits in a field that is nearly full, and that no more does. Only the last is read aloud by itself. */
export function RoomLeft({ left, most }: { left: number; most: number }) {
  const t = useRoom();
  return (
    <p className="utrecht-form-field-description">
      {left > 0 && <span>{t("bound.left", { count: left })}</span>}
      <span role="status">{left <= 0 && t("bound.full", { most })}</span>
    </p>
  );
}
