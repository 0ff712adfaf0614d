import { useId, useMemo, useState } from "react";
import { findTerms } from "./findTerms.ts";
import styles from "./TermText.module.css";
import { useTerms } from "./useTerms.ts";

/**
 * A text in which the terms of the glossary are buttons, each where it first stands. A meaning opens below the text, so that no sentence is
 * cut in two, and a screen reader hears it at once; Escape or the term itself closes it.
 */
export function TermText({ text }: { text: string }) {
  const terms = useTerms();
  const pieces = useMemo(() => findTerms(text, terms), [text, terms]);
  const [openId, setOpenId] = useState<string>();
  const meaning = useId();
  const open = terms.find(({ id }) => id === openId);
  return (
    <>
      {pieces.map((piece) =>
        piece.term === undefined ? (
          piece.text
        ) : (
          <button
            key={piece.term}
            type="button"
            className={styles["term"]}
            aria-expanded={piece.term === openId}
            aria-controls={meaning}
            onClick={() => setOpenId(piece.term === openId ? undefined : piece.term)}
            onKeyDown={(event) => {
              if (event.key === "Escape") setOpenId(undefined);
            }}
          >
            {piece.text}
          </button>
        ),
      )}
      {pieces.length > 1 || pieces[0]?.term !== undefined ? (
        <span id={meaning} role="status">
          {open !== undefined && (
            <span className={styles["meaning"]}>
              <strong>{open.name}</strong> {open.meaning}
            </span>
          )}
        </span>
      ) : null}
    </>
  );
}
