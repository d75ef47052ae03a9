import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Database, Store } from '../../src/ports.ts'
import type { SharedDatabase } from '../support/postgres.ts'
import * as planning from './store-case-planning.ts'
import * as cases from './store-cases.ts'
import * as map from './store-map.ts'
import * as model from './store-model.ts'
import * as people from './store-people.ts'
import * as questions from './store-questions.ts'
import * as references from './store-references.ts'
import * as reminders from './store-reminders.ts'
import * as rooms from './store-rooms.ts'
import * as transactions from './store-transactions.ts'

/** What the promises are checked on: `run` does its work in one transaction. */
export interface Bench {
  database: Database
  run: <T>(work: (store: Store) => Promise<T>) => Promise<T>
}

export type Promises = Record<string, (bench: Bench) => Promise<void>>

const CHAPTERS: Record<string, Promises> = {
  'the social map': map.promises,
  people: people.promises,
  'questions and what comes of them': questions.promises,
  'the use of a language model': model.promises,
  'conversations in Teams': references.promises,
  'case discussions': cases.promises,
  'planning in a case': planning.promises,
  'rooms of cases': rooms.promises,
  reminders: reminders.promises,
  transactions: transactions.promises,
}

/** What every store must do, whatever is behind it. Each promise starts with empty tables. */
export function storeContract(name: string, open: () => Promise<SharedDatabase>): void {
  describe(name, () => {
    let shared: SharedDatabase
    beforeAll(async () => {
      shared = await open()
    })
    beforeEach(() => shared.reset())
    afterAll(() => shared?.close())

    for (const [chapter, promises] of Object.entries(CHAPTERS)) {
      describe(chapter, () => {
        test.each(Object.entries(promises))('%s', async (_promise, check) => {
          const { database } = shared
          await check({ database, run: work => database.transaction(work) })
          expect.hasAssertions()
        })
      })
    }
  })
}
