import { roles } from "../../assessment/roles.ts";
import { useSession } from "../frame/session.ts";
import { useWords } from "../frame/words.ts";
import { Paragraph } from "../kit/Text.tsx";
import { useVoices } from "./words.ts";

/** How many handed in, and from which roles. */
export function WhoSpoke() {
  const t = useVoices();
  const { t: words, list } = useWords(["roles"]);
  const { round } = useSession();
  const spoke = new Set(round.contributions.map(({ participant }) => participant));
  const seats = round.participants.filter(({ id }) => spoke.has(id));
  const counted = roles
    .map((role) => ({ role, count: seats.filter((seat) => seat.role === role).length }))
    .filter(({ count }) => count > 0)
    .map(({ role, count }) => t("overview.ofRole", { count, role: words(`roles:${role}`) }));
  const hasExpert = seats.some(({ role }) => role === "ervaringsdeskundige");
  return (
    <>
      <Paragraph>{t("overview.spoke", { count: seats.length, roles: list(counted) })}</Paragraph>
      {seats.length > 0 && !hasExpert && <Paragraph>{t("overview.noExpert")}</Paragraph>}
    </>
  );
}
