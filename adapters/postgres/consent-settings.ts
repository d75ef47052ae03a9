import * as z from 'zod'
import type { Chosen, SettingStore } from '../../src/case-discussion/consent/stored.ts'
import { rows, run, type Session, sql } from './sql.ts'

const ChosenShape: z.ZodType<Chosen> = z.object({ setting: z.string(), value: z.string() })

/** What municipalities chose in the consent table, in the transaction of the session. */
export const settingStore = (session: Session): SettingStore => ({
  of: municipality =>
    rows(
      session,
      ChosenShape,
      sql`select setting, value from consent_setting where municipality = ${municipality} order by setting collate "C"`,
    ),
  choose: async (municipality, { setting, value }, by, at) =>
    void (await run(
      session,
      sql`insert into consent_setting (municipality, setting, value, set_by, set_at)
          values (${municipality}, ${setting}, ${value}, ${by}, ${at})
          on conflict (municipality, setting) do update
            set value = excluded.value, set_by = excluded.set_by, set_at = excluded.set_at`,
    )),
})
