import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { planImport } from '../../src/people/import/plan.ts'
import { readPeopleFile } from '../../src/people/import/read.ts'
import { COLLABORATIONS } from '../../src/people/person.ts'

type Row = Record<string, unknown> & { id: string }
type Tables = Record<string, Row[]>

const sample = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../../adapters/local/sample/${name}.json`, import.meta.url), 'utf8'))
const map = sample<Tables>('social-map')
const list = readFileSync(new URL('../../adapters/local/sample/people.csv', import.meta.url))
const read = readPeopleFile(list, '', new Date('2026-11-24T09:10:00+01:00'))
const [plan] = planImport(read.rows, new Map(), '2026-11-24')
const cast = { ...plan!, people: plan!.people.map(one => one.person) }
const questions = sample<string[]>('questions')
const rows = (table: string): Row[] => map[table] ?? []
const services = rows('services')
const raw = JSON.stringify([map, list.toString('utf8'), questions])

/** Numbers of national services, checked by hand; every other number is in a range that no exchange gives out. */
const NATIONAL = ['112', '0800-2000', '0800-0113', '0800-0188', '0800-0432', '088-0767 000']
const CANNOT_RING = /^0599-01 \d\d \d\d$/

const isWijk = (area: Row) => /^RV-\d\d$/.test(String(area.extent))
const termsOf = (service: Row, taxonomy: string) => {
  const ids = rows('attributes').flatMap(a => (a.link_id === service.id ? [a.taxonomy_term_id] : []))
  return rows('taxonomy_terms').filter(t => t.taxonomy === taxonomy && ids.includes(t.id))
}
/** The formats that HSDS names, as far as this sample has them. */
const FORMATS = {
  uuid: /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/,
  uri: /^https:\/\/[a-z0-9.-]+(\/[a-z0-9-]+)?$/,
  email: /^[a-z0-9.]+@[a-z0-9.-]+$/,
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,
}
const schemas = new URL('../../../shared/hsds/schema/', import.meta.url)

describe('the sample municipality', () => {
  test('is marked as an example, in its name', () => {
    expect(cast.municipality).toBe('Voorbeeldgemeente Rietvoorde')
    expect(rows('organizations').map(o => o.name)).toContain(cast.municipality)
  })

  test('has at least eighty active services in six neighbourhoods, each with its buurten', () => {
    expect(services.filter(s => s.status === 'active').length).toBeGreaterThanOrEqual(80)
    const wijken = new Map(
      rows('service_areas')
        .filter(isWijk)
        .map(a => [a.name, a.description]),
    )
    expect(wijken.size).toBe(6)
    for (const words of wijken.values()) expect(words).toMatch(/met de buurten .+, .+ en .+/)
  })

  test('has two services that stopped, and each names a successor that is active', () => {
    const stopped = services.filter(s => s.status === 'inactive')
    expect(stopped).toHaveLength(2)
    for (const s of stopped) {
      const successor = String(s.alert).replace(/^.*Opvolger: (.*)\.$/, '$1')
      expect(services.find(other => other.name === successor)?.status).toBe('active')
    }
  })

  test('shows what an old entry looks like: some were not checked for over a year on 21 November 2026', () => {
    const old = services.filter(s => s.status === 'active' && String(s.assured_date) < '2025-11-21')
    expect(old.length).toBeGreaterThanOrEqual(5)
  })

  test('gives every service one level, a theme, a way in and a place where it works', () => {
    for (const s of services) {
      expect(termsOf(s, 'Niveau van de hulp'), String(s.name)).toHaveLength(1)
      expect(termsOf(s, 'Onderwerp').length, String(s.name)).toBeGreaterThan(0)
      expect(termsOf(s, 'Aanmelding').length, String(s.name)).toBeGreaterThan(0)
      expect(
        rows('service_areas').some(a => a.service_id === s.id),
        String(s.name),
      ).toBe(true)
    }
  })

  test('has a service for every theme', () => {
    const used = new Set(rows('attributes').map(a => a.taxonomy_term_id))
    const leaves = rows('taxonomy_terms').filter(t => t.taxonomy === 'Onderwerp' && t.parent_id)
    expect(leaves.filter(t => !used.has(t.id)).map(t => t.name)).toEqual([])
  })

  test('has no age range upside down and no name twice', () => {
    for (const s of services) expect(Number(s.minimum_age ?? 0)).toBeLessThanOrEqual(Number(s.maximum_age ?? 999))
    expect(new Set(services.map(s => s.name)).size).toBe(services.length)
  })

  test('has only ids that exist, each once', () => {
    const ids = Object.values(map)
      .flat()
      .map(row => row.id)
    expect(new Set(ids).size).toBe(ids.length)
    const links = [
      'organization_id',
      'service_id',
      'location_id',
      'taxonomy_id',
      'taxonomy_term_id',
      'link_id',
      'parent_id',
    ]
    for (const row of Object.values(map).flat())
      for (const link of links) if (row[link]) expect(ids, `${link} of ${row.id}`).toContain(row[link])
  })

  test('rings nobody: local numbers are in a range that is not given out, national ones are the checked ones', () => {
    const numbers = [...rows('phones').map(p => String(p.number)), ...phonesOfCast()]
    for (const number of numbers) expect(NATIONAL.includes(number) || CANNOT_RING.test(number), number).toBe(true)
    expect(raw).not.toContain('0900-0113')
  })

  test('writes to nobody: every web and mail address ends in .example', () => {
    const hosts = raw.match(/(?:@|https?:\/\/)[a-z0-9.-]+/g) ?? []
    expect(hosts.length).toBeGreaterThan(100)
    for (const host of hosts) expect(host).toMatch(/\.example$/)
  })

  test.skipIf(!existsSync(schemas))('is valid HSDS 3, row by row', () => {
    const ajv = new Ajv2020({ strict: false, formats: FORMATS })
    for (const file of readdirSync(schemas).filter(f => f !== 'openapi.json'))
      ajv.addSchema(JSON.parse(readFileSync(new URL(file, schemas), 'utf8')), file)
    for (const [table, all] of Object.entries(map)) {
      const validate = ajv.getSchema(`${singular(table)}.json`)
      expect(validate, table).toBeDefined()
      for (const row of all)
        expect(validate?.(row), `${table} ${row.id}: ${ajv.errorsText(validate?.errors)}`).toBe(true)
    }
  })
})

describe('the people of the sample municipality', () => {
  test('are a file that import-people takes whole', () => {
    expect([read.problem, read.refused, plan!.refused]).toEqual([null, [], []])
    expect(plan!.warnings.map(one => one.code)).toEqual(['no-map'])
  })

  const withRole = (role: string) => cast.people.filter(p => p.roles.some(r => r === role))

  test('work in five practices, one for each form of collaboration', () => {
    expect(cast.practices.map(p => p.collaboration).sort()).toEqual([...COLLABORATIONS].sort())
    expect(cast.practices.filter(p => p.consultationHours)).toHaveLength(2)
  })

  test('fill every role', () => {
    const counts = ['gp', 'practice-nurse', 'assistant', 'contact-person', 'coordinator', 'expert'].map(
      r => withRole(r).length,
    )
    expect(counts).toEqual([9, 3, 1, 5, 1, 4])
  })

  test('belong to this municipality and to a practice that exists', () => {
    const practices = [null, ...cast.practices.map(p => p.id)]
    for (const person of cast.people) {
      expect(person.municipality).toBe(cast.municipality)
      expect(practices).toContain(person.practice?.id ?? null)
    }
    const wijken = rows('service_areas')
      .filter(isWijk)
      .map(a => a.name)
    for (const practice of cast.practices) expect(wijken).toContain(practice.neighbourhood)
  })

  test('leave no practice without a contact person, and no contact person without phone, days and strengths', () => {
    expect(cast.assignments.map(a => a.practice).sort()).toEqual(cast.practices.map(p => p.id).sort())
    const contactPersons = withRole('contact-person')
    expect(cast.assignments.map(a => a.contactPerson).sort()).toEqual(contactPersons.map(p => p.id).sort())
    for (const p of contactPersons) expect(p.phone && p.strengths && p.workingDays.length, p.name).toBeTruthy()
  })

  test('each have a key of their own', () => {
    expect(new Set(cast.people.map(p => p.id)).size).toBe(cast.people.length)
  })
})

test('twelve example questions are ready to ask, none with a name of a child', () => {
  expect(new Set(questions).size).toBe(12)
  for (const question of questions) expect(question.length).toBeLessThan(90)
})

function phonesOfCast(): string[] {
  return [...cast.practices, ...cast.people].flatMap(row => row.phone ?? [])
}

function singular(table: string): string {
  if (table === 'taxonomies') return 'taxonomy'
  if (table === 'addresses') return 'address'
  return table === 'service_at_locations' ? 'service_at_location' : table.replace(/s$/, '')
}
