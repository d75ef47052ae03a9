import { describe, expect, test } from 'vitest'
import { reportInWords } from '../../src/social-map/import-report.ts'
import { englishPage } from './import-english.ts'
import { jsonFile, read } from './import-fixture.ts'

describe('an export of thousands of English services', () => {
  const progress: [done: number, total: number][] = []
  const imported = read([jsonFile(englishPage(5000))], { onProgress: (done, total) => progress.push([done, total]) })
  const services = imported.map!.services

  test('comes in whole', () => {
    expect(services).toHaveLength(5000)
    expect(imported.map!.municipality).toBe('Eastmere')
    expect(imported.map!.neighbourhoods).toEqual([{ name: 'Northbury', parts: [] }])
  })

  test('is understood in its own words', () => {
    expect(services.slice(0, 8)).toMatchObject([
      {
        level: 'preventive',
        access: ['self'],
        delivery: ['group'],
        minimumAge: 5,
        maximumAge: 11,
        areas: [{ kind: 'neighbourhood' }],
        waitWeeks: 3,
      },
      { level: 'light', access: ['self'], delivery: ['individual'], areas: [{ kind: 'municipality' }], waitWeeks: 0 },
      {
        level: 'preventive',
        access: ['self'],
        features: ['english', 'evening', 'free'],
        areas: [{ kind: 'country' }],
        waitWeeks: 13,
      },
      { level: 'specialist', access: ['referral'], areas: [{ kind: 'region' }], waitWeeks: 1 },
      { level: 'crisis', access: ['urgent', 'self'], delivery: ['phone'], waitWeeks: null },
      { level: 'light', access: ['school'], delivery: ['group'] },
      { level: 'specialist', access: ['referral'], minimumAge: 5 },
      { level: 'preventive', access: ['self'] },
    ])
    expect(services[0]).toMatchObject({
      description: 'A weekly drop in group for parents and toddlers.',
      organization: { name: 'Charity 0' },
      phones: [{ number: '01632 960123' }],
      addresses: [{ street: '0 High Street', postalCode: 'EM1 1AA', city: 'Eastmere' }],
      schedules: ['di 18:00–20:00'],
      themes: ['Counselling'],
    })
  })

  test('says what is missing', () => {
    const report = reportInWords({ imported, change: null, dryRun: true })
    expect(report).toContain('Langer dan een jaar niet gecontroleerd (500)')
    expect(report).toContain('leeftijd: ')
  })

  test('tells how far it is', () => {
    expect(progress[0]).toEqual([0, 5000])
    expect(progress.at(-1)).toEqual([5000, 5000])
    expect(progress.length).toBeGreaterThan(10)
  })
})
