import { readFile } from 'node:fs/promises'

const file = (name: string) => readFile(new URL(`./sample/${name}`, import.meta.url))

/** The files of the sample municipality: fictional, but for national services. */
export async function sampleFiles() {
  return {
    map: { name: 'social-map.json', bytes: await file('social-map.json') },
    people: { name: 'people.csv', bytes: await file('people.csv') },
  }
}

/** Questions a GP might type in the sample municipality. */
export const sampleQuestions = async (): Promise<string[]> =>
  JSON.parse((await file('questions.json')).toString('utf8'))
