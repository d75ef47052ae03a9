/** Counters of this process as Prometheus reads them. https://prometheus.io/docs/instrumenting/exposition_formats */
export interface Meters {
  /** One more of `name`; `label` says of which kind. Never a name, a text or an id of someone. */
  count(name: MeterName, label: string): void
  /** The whole page; `waiting` are the numbers of now. */
  page(waiting: Record<string, number>): string
}

const HELP = {
  received: 'Requests of chat platforms, by what became of them',
  repeated: 'Requests that a platform sent again',
  limited: 'Messages and presses above what one person may send in a minute',
  sent: 'Messages in the outbox, by what became of them',
  failed: 'Failures of the bot itself',
} as const
export type MeterName = keyof typeof HELP

const quoted = (label: string): string => JSON.stringify(label.replaceAll(/[^\w .:/-]/g, '_'))

/** Labels beyond this number are counted together: what comes from outside must not fill the memory. */
const MOST_LABELS = 100

export function createMeters(): Meters {
  const counted = new Map<MeterName, Map<string, number>>()
  return {
    count(name, label) {
      const labels = counted.get(name) ?? new Map<string, number>()
      counted.set(name, labels)
      const known = labels.has(label) || labels.size < MOST_LABELS ? label : 'other'
      labels.set(known, (labels.get(known) ?? 0) + 1)
    },
    page: waiting => [...counters(counted), ...gauges(waiting)].join('\n').concat('\n'),
  }
}

const counters = (counted: Map<MeterName, Map<string, number>>): string[] =>
  Object.entries(HELP).flatMap(([name, help]) => [
    `# HELP schakel_${name}_total ${help}`,
    `# TYPE schakel_${name}_total counter`,
    ...[...(counted.get(name as MeterName) ?? [])].map(([of, n]) => `schakel_${name}_total{of=${quoted(of)}} ${n}`),
  ])

const gauges = (waiting: Record<string, number>): string[] => [
  '# HELP schakel_waiting Deliveries and messages by where they are, in the whole database',
  '# TYPE schakel_waiting gauge',
  ...Object.entries(waiting).map(([where, n]) => `schakel_waiting{in=${quoted(where)}} ${n}`),
]
