import type { Language } from "../../assessment/model.ts";
import { formatDate } from "../../i18n/words.ts";
import type { WrongDate } from "../kit/DateField.tsx";
import { DateField } from "../kit/DateField.tsx";
import { useDesk, useRemembered } from "./session.ts";
import { useUi } from "./words.ts";

/** A date, asked and said in the language of now. */
export function DateInput(field: {
  /** Names the field within its session. */
  name: string;
  label: string;
  hint?: string | undefined;
  value: string | undefined;
  isRequired?: boolean;
  onChange: (date: string | undefined) => void;
  error?: string | undefined;
}) {
  const t = useUi();
  const { today } = useDesk();
  const language = useRemembered((context): Language => context.language);
  const date = (day: string) => formatDate(day, language, "full");
  const wrong = (reason: WrongDate, stored: string | undefined) =>
    stored === undefined ? t(`date.${reason}`) : `${t(`date.${reason}`)} ${t("date.kept", { date: date(stored) })}`;
  return (
    <DateField
      {...field}
      today={today()}
      words={{ day: t("date.day"), month: t("date.month"), year: t("date.year"), wrong, date }}
    />
  );
}
