import type { RefObject } from "react";
import { lazy, Suspense, useEffect, useId, useRef, useState } from "react";
import type { StepId } from "../../assessment/model.ts";
import { keepInSight } from "../frame/focus.ts";
import { useSession } from "../frame/session.ts";
import { useUi } from "../frame/words.ts";
import { Heading } from "../kit/Text.tsx";
import styles from "./StepPage.module.css";

const Worksheets = lazy(async () => ({ default: (await import("../worksheets/Worksheets.tsx")).StepWorksheetList }));

/**
 * The worksheets of a step. For a team that has begun to answer they are there before anybody comes near: what comes later would move what
 * stands below it. The first answer of all waits for nothing: they come in a quiet moment after it.
 */
export function StepWorksheets({ step }: { step: StepId }) {
  const t = useUi();
  const heading = useId();
  const section = useRef<HTMLElement>(null);
  const { coverage } = useSession().result;
  const begun = coverage.answered > 0;
  const [near, setNear] = useState(begun || typeof IntersectionObserver === "undefined");
  useEffect(() => {
    if (!begun || near) return;
    const moment = window.setTimeout(() => setNear(true), 1000);
    return () => window.clearTimeout(moment);
  }, [begun, near]);
  useEffect(() => {
    if (near || section.current === null) return;
    const watch = new IntersectionObserver((entries) => setNear(entries.some((entry) => entry.isIntersecting)));
    watch.observe(section.current);
    return () => watch.disconnect();
  }, [near]);
  return (
    <section ref={section} className={styles["questions"]} aria-labelledby={heading}>
      <Heading level={2} id={heading}>
        {t("step.worksheets")}
      </Heading>
      {near && (
        <Suspense fallback={<p data-arriving>{t("loading")}</p>}>
          <Worksheets step={step} />
          <Arrived above={section} />
        </Suspense>
      )}
    </section>
  );
}

/** Whoever went on with the keyboard in the meantime stands below what came: it may not push their place out of sight. */
function Arrived({ above }: { above: RefObject<HTMLElement | null> }) {
  useEffect(() => keepInSight(above.current), [above]);
  return null;
}
