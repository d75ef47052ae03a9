/** What an administrator reads about the language model. */
export const modelTexts = {
  input: {
    prompt: (name: string) => `== prompts/${name}.md, opdracht ==`,
    given: '== en dit krijgt het model te lezen ==',
    redFlag: 'In deze vraag staat een alarmsignaal. Er gaat niets naar een taalmodel.',
    nothing: 'Van deze vraag blijft niets over dat naar een taalmodel mag. Er gaat niets heen.',
    sure: (when: string) =>
      `Met OPENAI_WHEN=${when} gaat deze vraag niet naar een taalmodel: de regels zijn zeker genoeg. Met always zou dit gaan:`,
  },
  check: {
    none: 'Er is geen taalmodel ingesteld. Vul OPENAI_MODEL in, met OPENAI_API_KEY of OPENAI_BASE_URL.',
    head: (rows: number, asked: number, changed: number) =>
      `${rows} vragen: ${asked} naar het taalmodel, ${changed} daardoor veranderd.`,
    labels: (labelled: number) => `${labelled} vragen met een goed antwoord erbij:`,
    line: (name: string, first: number, three: number, none: number) =>
      `  ${name.padEnd(9)} eerste goed ${percent(first)}, goed bij de eerste drie ${percent(three)}, terecht geen antwoord ${percent(none)}`,
    without: 'zonder',
    with: 'met',
    better: (better: number, worse: number) => `  ${better} beter en ${worse} slechter dan zonder.`,
  },
}

const percent = (share: number): string => (Number.isNaN(share) ? 'n.v.t.' : `${(100 * share).toFixed(1)}%`)
