import { roles } from "../../assessment/roles.ts";
import { useSession } from "../frame/session.ts";
import { useWords } from "../frame/words.ts";
import { Paragraph } from "../kit/Text.tsx";
import { useVoices } from "./words.ts";

/** How many handed in, and from which roles. */
export function WhoSpoke() {
  const t = useVoices();
  const { t: words, list } = useWords(["roles"]);
  const { contributions } = useSession().round;
  const counted = roles
    .map((role) => ({ role, count: contributions.filter((one) => one.role === role).length }))
    .filter(({ count }) => count > 0)
    .map(({ role, count }) => t("overview.ofRole", { count, role: words(`roles:${role}`) }));
  const hasExpert = contributions.some(({ role }) => role === "ervaringsdeskundige");
  return (
    <>
      <Paragraph>{t("overview.spoke", { count: contributions.length, roles: list(counted) })}</Paragraph>
      {contributions.length > 0 && !hasExpert && <Paragraph>{t("overview.noExpert")}</Paragraph>}
    </>
  );
}
