import { CASE_ROLES, CASE_RULES, type CaseRule, STATES } from './states.ts'

const rules: readonly CaseRule[] = CASE_RULES

const arrow = ({ event, from, to }: CaseRule): string[] =>
  to === undefined ? [] : from.filter(state => state !== to).map(state => `    ${state} --> ${to}: ${event}`)

/** The states as a Mermaid picture, drawn from the table. */
export const picture = (): string =>
  ['stateDiagram-v2', '    [*] --> draft', ...rules.flatMap(arrow), '    erased --> [*]'].join('\n')

/** Who may do what in which state, as a Markdown table. */
export function rights(): string {
  const head = ['event', 'in', 'becomes', ...CASE_ROLES, 'why']
  const rows = rules.map(({ event, from, to, who, why }) => [
    event,
    STATES.filter(state => from.includes(state)).join(', '),
    to ?? '',
    ...CASE_ROLES.map(role => (who.includes(role) ? 'x' : '')),
    why,
  ])
  return [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}

/** The whole page docs/case-states.md. */
export const statesPage = (): string => `# States of a case

Drawn from \`src/case-discussion/states.ts\`; a test keeps it so. \`service\` is the bot itself, \`other\` is everyone who is
not in the case. Every step leaves an audit line, also when it is refused.

\`\`\`mermaid
${picture()}
\`\`\`

${rights()}
`
