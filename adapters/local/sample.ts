import { readFile } from 'node:fs/promises'

const file = (name: string) => readFile(new URL(`./sample/${name}`, import.meta.url))

/** The files of the sample municipality: fictional, but for national services. */
export async function sampleFiles() {
  return {
    map: { name: 'social-map.json', bytes: await file('social-map.json') },
    people: JSON.parse((await file('people.json')).toString('utf8')) as unknown,
  }
}

/** Questions a GP might type in the sample municipality. */
export const sampleQuestions = async (): Promise<string[]> =>
  JSON.parse((await file('questions.json')).toString('utf8'))
