import { addressOf } from "../../machine/places.ts";
import { Ring } from "../board/Ring.tsx";
import { useSession } from "../frame/session.ts";
import { useContentWords, useUi } from "../frame/words.ts";
import styles from "./StepStrip.module.css";

/** The route in one line: where we are, and how far every step is. */
export function StepStrip({ current }: { current: string }) {
  const t = useUi();
  const { document, content, result } = useSession();
  const words = useContentWords(content.variant, []);
  return (
    <nav aria-label={t("step.strip")}>
      <ol className={styles["strip"]}>
        {result.steps.map(({ step, score, coverage }) => (
          <li key={step.id}>
            <a
              className={styles["stop"]}
              href={`#${addressOf({ room: "step", session: document.id, step: step.id })}`}
              aria-current={step.id === current ? "step" : undefined}
              aria-label={t("step.stripItem", { step: step.id, title: words(`board:steps.${step.id}`), ...coverage })}
            >
              <Ring label={step.id} score={score} started={coverage.answered > 0} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
