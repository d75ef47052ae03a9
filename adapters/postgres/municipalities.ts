import * as z from 'zod'
import type { Municipality } from '../../src/ports.ts'
import { rows, run, type Session, sql } from './sql.ts'

const Row = z.object({ name: z.string(), sample: z.boolean() })

export const allMunicipalities = (session: Session): Promise<Municipality[]> =>
  rows(session, Row, sql`select name, sample from municipality order by name collate "C"`)

/** Adding it again only changes whether it is a sample. */
export async function addMunicipality(session: Session, { name, sample }: Municipality): Promise<void> {
  await run(
    session,
    sql`insert into municipality (name, sample) values (${name}, ${sample})
        on conflict (name) do update set sample = excluded.sample`,
  )
}
