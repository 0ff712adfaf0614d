import { useRoom } from "../frame/words.ts";
import { Card } from "../kit/Card.tsx";
import { Group } from "../kit/Group.tsx";
import { Radio } from "../kit/Radio.tsx";
import { Heading } from "../kit/Text.tsx";
import { Findings } from "./Findings.tsx";
import type { GoesAlong } from "./goesAlong.ts";
import styles from "./WhatGoesAlong.module.css";

/** Before anything leaves: everything or a copy to share, and what looks like personal data. */
export function WhatGoesAlong({ findings, choice, choose }: GoesAlong) {
  const t = useRoom();
  return (
    <Card as="section" className={styles["along"]} aria-labelledby="wat-gaat-mee">
      <Heading level={2} look={3} id="wat-gaat-mee">
        {t("along.title")}
      </Heading>
      <Group label={t("along.question")} className={styles["choices"]}>
        {(["all", "shareable"] as const).map((kind) => (
          <Radio
            key={kind}
            name="wat-gaat-mee"
            value={kind}
            checked={choice.kind === kind}
            onChoose={() => choose({ ...choice, kind })}
          >
            <span>
              <strong>{t(`along.${kind}.title`)}</strong> {t(`along.${kind}.body`)}
            </span>
          </Radio>
        ))}
      </Group>
      <Findings findings={findings} choice={choice} choose={choose} />
    </Card>
  );
}
