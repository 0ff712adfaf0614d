import styles from "./StepDisc.module.css";

/** The place on the route, as the board draws it. The words beside it name the step. */
export function StepDisc({ step }: { step: string }) {
  return (
    <span className={styles["disc"]} aria-hidden="true">
      {step}
    </span>
  );
}
